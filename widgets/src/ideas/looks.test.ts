/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {cards, collection, pageOf, wholeOf} from '../test-kit/example-ideas.ts'
import {hostile, lookOf, style} from '../test-kit/host-page.ts'
import {clearAddress, openIdeas, pressWords, quiet} from '../test-kit/ideas-page.ts'
import {cutOff, overflowing, overlapping, smallerThan, targetsIn} from '../test-kit/layout.ts'
import {clear, find, findAll, focused, forceColors, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  document.documentElement.style.fontSize = ''
  hangUp()
  clear()
  clearAddress()
})

const inState = (state: string) => json({...collection, state})

interface State {
  told?: Parameters<typeof answer>[0]
  attributes?: Record<string, string>
  /** The idea that the address of the page leads to. */
  idea?: number
  after?: (element: HTMLElement) => Promise<void>
}

const openFilters = async (element: HTMLElement) => {
  find(element, '#filter').click()
  await until(() => element.shadowRoot?.querySelector('.panel'))
  find(element, '.panel label.box').click()
  await until(() => element.shadowRoot?.querySelector('.chips'))
}

/** Every state that a collection can be in, and how it comes about. */
const states: Record<string, State> = {
  open: {},
  empty: {told: {readIdeas: json(pageOf([]))}},
  'not yet open': {told: {readActivity: inState('not-yet-open'), readIdeas: json(pageOf([]))}},
  closed: {told: {readActivity: inState('closed')}},
  sensitive: {
    told: {readActivity: json({...collection, sensitive: true, leaveTo: 'https://weather.example/'})},
  },
  filtering: {after: openFilters},
  'nothing found': {
    told: {
      readIdeas: ({url}) => json(url.search ? pageOf([], {all: {ideas: 6, supports: 9}}) : pageOf(cards)),
    },
    after: openFilters,
  },
  'asking where': {
    after: async (element) => {
      const select = find<HTMLSelectElement>(element, '.bar select')
      select.selectedIndex = 3
      select.dispatchEvent(new Event('change'))
      await until(() => element.shadowRoot?.querySelector('#near'))
    },
  },
  'one idea': {idea: 5},
  'a stone': {
    idea: 8,
    told: {readIdea: json({whole: wholeOf(cards[0]!, {gone: {is: 'withdrawn'}})})},
  },
  'no such idea': {idea: 99, told: {readIdea: refused('not-found')}},
  'a report': {
    idea: 5,
    after: async (element) => {
      const button = await until(() => element.shadowRoot?.querySelector<HTMLElement>('[data-report]'))
      button.click()
      await until(() => element.shadowRoot?.querySelector('.compose'))
    },
  },
  'a support that was refused': {
    told: {support: refused('closed')},
    after: async (element) => {
      find(element, '[data-do=support]').click()
      await until(() => element.shadowRoot?.querySelector('p.error'))
    },
  },
  unreachable: {told: {readActivity: 'unreachable', readIdeas: 'unreachable'}},
  'an unknown activity': {told: {readActivity: refused('not-found'), readIdeas: refused('not-found')}},
  'a tag without an activity': {attributes: {activity: ''}},
}

async function openIn(state: string, options: {lang?: string; width?: number; theme?: string} = {}) {
  const {told, attributes = {}, idea, after} = states[state] ?? {}
  const {theme, ...rest} = options
  answer(told)
  if (idea) history.replaceState(null, '', `#saha-idea-${idea}`)
  const element = await openIdeas({...rest, attributes: {...attributes, ...(theme ? {theme} : {})}})
  if (idea) await until(() => element.shadowRoot?.querySelector(`#whole-${idea}`))
  await quiet(element)
  await after?.(element)
  await quiet(element)
  // The thread under an idea has tests of its own.
  element.querySelector('saha-comments')?.remove()
  return element
}

describe('each state of a collection', () => {
  for (const state of Object.keys(states)) {
    for (const lang of ['ar', 'en'])
      it(`has no barriers in light and dark: ${state}, ${lang}`, async () => {
        const found: string[] = []
        for (const [theme, look] of [
          ['light', barriersEverywhere],
          ['dark', barriers],
        ] as const) {
          found.push(...(await look(await openIn(state, {lang, theme}))))
          clear()
          clearAddress()
        }

        expect(found).to.deep.equal([])
      })

    it(`fits 320 pixels, also with letters twice as large: ${state}`, async () => {
      const found: string[] = []
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size
        const element = await openIn(state, {lang: 'ar', width: 320})
        scrollTo(0, 0)
        found.push(...overflowing(element), ...cutOff(element), ...overlapping(element))
        clear()
        clearAddress()
      }

      expect(found).to.deep.equal([])
    })
  }

  it('keeps the way out in reach when somebody must not be found out', async () => {
    const element = await openIn('sensitive')
    element.scrollIntoView({block: 'end'})

    const {top, bottom} = find(element, '[part=leave]').getBoundingClientRect()
    expect(top >= 0 && bottom <= innerHeight).to.equal(true)
  })
})

describe('the look of a collection', () => {
  it('puts list and map side by side where there is room, and one below the other where there is not', async () => {
    answer()
    const wide = await openIdeas({width: 1200})
    await pressWords(wide, 'Both')
    const [map, list] = ['.ground', '.list'].map((part) => find(wide, part).getBoundingClientRect())
    clear()
    const narrow = await openIdeas({width: 360})
    await pressWords(narrow, 'Both')
    const [mapAbove, listBelow] = ['.ground', '.list'].map((part) =>
      find(narrow, part).getBoundingClientRect(),
    )

    expect(list!.left).to.be.greaterThan(map!.right - 1)
    expect(listBelow!.top).to.be.greaterThan(mapAbove!.bottom - 1)
  })

  it('is no wider than a text should be while there is no map beside the list', async () => {
    answer()
    const element = await openIdeas({width: 1200})
    const width = () => find(element, '.root').getBoundingClientRect().width
    const alone = width()

    await pressWords(element, 'Both')
    await until(() => width() > 1000)
    await pressWords(element, 'List')

    expect(alone).to.be.lessThan(800)
    expect(width()).to.equal(alone)
  })

  it('fetches the map only when it is shown', async () => {
    const arrived = answer()
    const element = await openIdeas()
    const before = arrived.filter(({name}) => name === 'readMap' || name === 'readMarks').length

    await pressWords(element, 'Map')
    await until(() => arrived.some(({name}) => name === 'readMarks'))

    expect(before).to.equal(0)
    expect(findAll(element, '.list')).to.deep.equal([])
    expect(focused(element)?.textContent?.trim()).to.equal('Map')
  })

  it('offers no map where there is none', async () => {
    answer({readActivity: json({...collection, hasMap: false})})

    const element = await openIdeas()

    expect(findAll(element, '.layouts')).to.deep.equal([])
  })

  it('gives everything that can be pressed a size that a thumb can hit', async () => {
    answer()
    const element = await openIdeas({width: 360})
    await openFilters(element)

    const targets = targetsIn(element).filter((target) => !target.closest('h3, p'))

    expect(smallerThan(24, targets)).to.deep.equal([])
    expect(
      smallerThan(
        40,
        targets.filter(({localName}) => localName === 'button').filter(({className}) => className !== 'link'),
      ),
    ).to.deep.equal([])
  })

  for (const lang of ['ar', 'en'])
    it(`is the same on a page that styles everything: ${lang}`, async () => {
      const parts =
        '.root, h2, h3, p, .bar, article, .actions button, .actions a, select, time, img, progress'
      answer()
      const before = lookOf(await openIdeas({lang}), parts)
      clear()
      style(hostile.replaceAll('saha-survey', 'saha-ideas'))

      const after = lookOf(await openIdeas({lang}), parts)

      expect(after).to.deep.equal(before)
    })

  it('is the mirror image of itself in the other direction', async () => {
    answer()
    const edges = async (lang: string) => {
      const element = await openIdeas({lang, width: 800})
      const root = find(element, '.root').getBoundingClientRect()
      const {left, right} = find(element, '#idea-7 img').getBoundingClientRect()
      clear()
      return {fromLeft: Math.round(left - root.left), fromRight: Math.round(root.right - right)}
    }

    const [english, arabic] = [await edges('en'), await edges('ar')]

    expect(english.fromRight).to.equal(arabic.fromLeft)
    expect(english.fromLeft).to.be.greaterThan(400)
  })

  it('needs no style attribute and no style element', async () => {
    answer()
    const element = await openIdeas()
    await openFilters(element)

    expect(findAll(element, '[style], style')).to.deep.equal([])
  })

  it('keeps what is pressed and how far an idea has come visible in forced colours', async () => {
    answer()
    const element = await openIdeas()

    await forceColors(true)
    const pressed = getComputedStyle(find(element, '.layouts [aria-pressed=true]')).backgroundColor
    const other = getComputedStyle(find(element, '.layouts [aria-pressed=false]')).backgroundColor
    const signs = [7, 5, 3].map(
      (idea) => getComputedStyle(find(element, `#idea-${idea} .status`), '::before').background,
    )
    await forceColors(false)

    expect(pressed).to.not.equal(other)
    expect(new Set(signs).size).to.equal(3)
  })

  it('can be gone through by keyboard alone, in the order in which it is read', async () => {
    answer()
    const element = await openIdeas()

    const stops = targetsIn(element).filter((target) => target.tabIndex >= 0)
    const tops = stops.map((target) => Math.round(target.getBoundingClientRect().top))

    expect(stops.every(({tabIndex}) => tabIndex === 0)).to.equal(true)
    expect(tops.every((top, at) => at === 0 || top >= tops[at - 1]! - 12)).to.equal(true)
  })

  it('is said in the language around it, also when that changes', async () => {
    answer()
    const element = await openIdeas({lang: 'en'})
    await openFilters(element)

    element.closest<HTMLElement>('.place')!.lang = 'ar'
    await until(() => textOf(element).includes('كلمات البحث'))

    expect(find(element, '.root').getAttribute('dir')).to.equal('rtl')
    expect(textOf(element)).to.include('تقديم فكرة')
  })
})
