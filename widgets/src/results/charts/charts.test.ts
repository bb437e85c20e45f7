/// <reference types="mocha" />
import {expect} from 'chai'
import {activity} from '../../test-kit/example-activity.ts'
import {clear, find, findAll, until} from '../../test-kit/page.ts'
import {openResults, rowsShown} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {press} from '../../test-kit/survey-page.ts'

const drawn = (results: HTMLElement) =>
  until(() => {
    const canvas = find<HTMLCanvasElement>(results, 'canvas')
    return canvas.height > 50 && pixel(canvas, 1, 1)[3] === 255 && canvas
  })

function pixel(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  return [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data]
}

/** Where the second, shorter bar lies, from 0 at the left to 1 at the right. */
function middleOfBars(canvas: HTMLCanvasElement): number {
  const row = canvas.getContext('2d')!.getImageData(0, Math.round(canvas.height * 0.72), canvas.width, 1).data
  const ground = row.slice(0, 3).join()
  const coloured = Array.from({length: canvas.width}, (_, x) => x).filter(
    (x) => row.slice(x * 4, x * 4 + 3).join() === '10,101,88' && ground !== '10,101,88',
  )
  return coloured.reduce((sum, x) => sum + x, 0) / coloured.length / canvas.width
}

/** How many pixels of a column are not ground: letters that go on beyond the edge. */
function inkAtEdge(canvas: HTMLCanvasElement, x: number): number {
  const column = canvas.getContext('2d')!.getImageData(x, 0, 1, canvas.height).data
  const ground = column.slice(0, 4).join()
  return Array.from({length: canvas.height}, (_, y) => column.slice(y * 4, y * 4 + 4).join()).filter(
    (one) => one !== ground,
  ).length
}

afterEach(() => {
  hangUp()
  clear()
})

describe('a chart', () => {
  it('is drawn when it is asked for, and stands beside its table', async () => {
    answer()
    const results = await openResults({attributes: {question: 'often'}})
    expect(findAll(results, 'canvas')).to.have.length(0)

    await press(results, '.overview button')
    const canvas = await drawn(results)

    expect(canvas.getAttribute('role')).to.equal('img')
    expect(canvas.getAttribute('aria-label')?.replaceAll(/[\u2068\u2069]/g, '')).to.equal(
      'Chart: How often do you come?',
    )
    expect(rowsShown(results, 'often')).to.have.length(3)
  })

  it('stands alone where the page wants no more, with its table folded away below it', async () => {
    answer()
    const results = await openResults({attributes: {question: 'often', view: 'chart'}})
    await drawn(results)
    const table = find<HTMLDetailsElement>(results, '#result-often ~ details')

    expect(table.open).to.equal(false)
    table.open = true
    await until(() => rowsShown(results, 'often').length === 3)

    expect(table.contains(find(results, 'table'))).to.equal(true)
  })

  it('comes and goes with what the page wants', async () => {
    answer()
    const results = await openResults({attributes: {question: 'often', view: 'table'}})
    expect(findAll(results, 'canvas')).to.have.length(0)
    expect(rowsShown(results, 'often')).to.have.length(3)

    results.setAttribute('view', 'both')
    await until(() => findAll(results, 'canvas').length === 1)
    await drawn(results)
    expect(rowsShown(results, 'often')).to.have.length(3)

    results.setAttribute('view', 'table')
    await until(() => findAll(results, 'canvas').length === 0)
  })

  it('goes away again', async () => {
    answer()
    const results = await openResults({attributes: {question: 'often', view: 'both'}})
    await drawn(results)

    await press(results, '.overview button')

    expect(findAll(results, 'canvas')).to.have.length(0)
    expect(results.getAttribute('view')).to.equal('table')
  })

  it('has a ground of its own, so that a saved picture can be read', async () => {
    answer()
    const results = await openResults({attributes: {question: 'often', view: 'both', theme: 'light'}})

    const canvas = await drawn(results)

    expect(pixel(canvas, 1, 1)).to.deep.equal([255, 255, 255, 255])
  })

  it('grows from the right in Arabic and from the left in English', async () => {
    answer()
    const english = await openResults({attributes: {question: 'often', view: 'both', theme: 'light'}})
    const arabic = await openResults({
      lang: 'ar',
      attributes: {question: 'often', view: 'both', theme: 'light'},
    })

    const [ltr, rtl] = [middleOfBars(await drawn(english)), middleOfBars(await drawn(arabic))]

    expect(ltr + rtl).to.be.closeTo(1, 0.12)
    expect(ltr).to.be.lessThan(0.3)
  })

  for (const [lang, short, long] of [
    ['en', 'Daily', 'Trees and canopies for shade'],
    ['ar', 'كل يوم', 'أشجار ومظلات للظل، وممرات مستوية بلا درجات'],
  ] as const)
    it(`cuts no label off on a narrow phone, in the language “${lang}”`, async () => {
      answer({readActivity: json(JSON.parse(JSON.stringify(activity).replace(short, long)))})

      const results = await openResults({
        lang,
        attributes: {question: 'often', view: 'chart', theme: 'light', style: 'inline-size: 304px'},
      })
      const canvas = await drawn(results)

      expect(inkAtEdge(canvas, lang === 'ar' ? canvas.width - 1 : 0)).to.equal(0)
    })

  it('says in its label what is withheld, and has no bar for it', async () => {
    answer()
    const results = await openResults({attributes: {question: 'why', view: 'both'}})

    await drawn(results)

    expect(rowsShown(results, 'why')[2]).to.equal('None of these |  | Withheld')
  })
})
