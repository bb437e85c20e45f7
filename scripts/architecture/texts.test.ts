import {describe, expect, test} from 'vitest'
import {physicalDirections} from './styles.ts'
import {barrels, markupFromText, tooLong} from './texts.ts'

const source = (path: string, text: string) => [{path, text}]

describe('length', () => {
  test('300 lines are enough for a file, but not for a language', () => {
    const long = 'x\n'.repeat(301)

    expect(tooLong(source('server/src/a.ts', 'x\n'.repeat(300)))).toEqual([])
    expect(tooLong(source('server/src/a.ts', long))).toHaveLength(1)
    expect(tooLong(source('packages/i18n/src/ar.ts', long))).toEqual([])
  })
})

describe('markup from text', () => {
  test.each([
    `import {unsafeHTML} from 'lit/directives/unsafe-html.js'`,
    `element.innerHTML = answer`,
    `element.outerHTML = answer`,
    `element.insertAdjacentHTML('beforeend', answer)`,
    `document.write(answer)`,
  ])('%s is found', (text) => {
    expect(markupFromText(source('widgets/src/survey/survey.ts', text))).toHaveLength(1)
  })

  test('tests may look at markup, and may not make any', () => {
    const inTest = (text: string) => markupFromText(source('widgets/src/survey/survey.test.ts', text))

    expect(inTest('expect(element.outerHTML).to.equal(words)')).toEqual([])
    expect(inTest('if (element.innerHTML === words) stop()')).toEqual([])
    expect(inTest('element.innerHTML = words')).toHaveLength(1)
    expect(inTest('element.innerHTML += words')).toHaveLength(1)
  })

  test('text content is fine', () => {
    expect(markupFromText(source('widgets/src/survey/survey.ts', 'element.textContent = answer'))).toEqual([])
  })
})

describe('barrels', () => {
  test('a file that only hands on is found, unless it is the front door of a package', () => {
    const handsOn = `export * from './a.ts'\nexport {b} from './b.ts'`

    expect(barrels(source('server/src/survey/index.ts', handsOn))).toHaveLength(1)
    expect(barrels(source('packages/domain/src/index.ts', handsOn))).toEqual([])
    expect(barrels(source('server/src/a.ts', `${handsOn}\nexport const c = 1`))).toEqual([])
  })
})

describe('physical directions', () => {
  test.each([
    'margin-left: 1rem',
    'padding-bottom : 0',
    'scroll-margin-top: 1rem',
    'border-right: 1px solid',
    'border-left-color: red',
    'border-top-left-radius: 4px',
    'left: 0',
    'text-align: right',
    'float: left',
    'margin: 0 1rem 0 2rem',
    'padding: 0 var(--a, 1px) 0 calc(1px + (2px * 2))',
    'inset: 0 auto 0 0',
  ])('%s is found', (declaration) => {
    expect(physicalDirections(source('widgets/src/a.styles.ts', `p {${declaration};}`))).toHaveLength(1)
  })

  test.each([
    'margin-inline-start: 1rem',
    'inset-block-start: 0',
    'border-start-end-radius: 4px',
    'text-align: start',
    'margin: 0 1rem 0 1rem',
    'padding: 0 calc(1px + 2px)',
    '--saha-left: 1px',
    '/* margin-left: why not */',
  ])('%s is fine', (declaration) => {
    expect(physicalDirections(source('demo/site.css', `p {${declaration};}`))).toEqual([])
  })
})
