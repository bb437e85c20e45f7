/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, find, findAll, until} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {press} from '../../test-kit/survey-page.ts'
import {activity, results as published} from '../kinds/example-kinds.ts'

/** What the page hands to the reader, by the name of the file. */
const saved: {name: string; file: Blob}[] = []
const make = URL.createObjectURL
const click = HTMLAnchorElement.prototype.click
let last: Blob | undefined

before(() => {
  URL.createObjectURL = (file: Blob) => {
    last = file
    return make.call(URL, file)
  }
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download && last) saved.push({name: this.download, file: last})
    else click.call(this)
  }
})

after(() => {
  URL.createObjectURL = make
  HTMLAnchorElement.prototype.click = click
})

afterEach(() => {
  saved.length = 0
  hangUp()
  clear()
})

async function save(as: 'png' | 'svg', question: string, lang = 'en'): Promise<{name: string; file: Blob}> {
  answer({readActivity: json(activity), readResults: json(published)})
  const results = await openResults({
    lang,
    attributes: {question, view: 'both', numerals: 'latn', theme: 'dark'},
  })
  await until(() => results.shadowRoot?.querySelector('.save button'))
  await press(results, `.save button:nth-child(${as === 'png' ? 1 : 2})`)
  return until(() => saved[0])
}

const svgOf = async (file: Blob) => new DOMParser().parseFromString(await file.text(), 'image/svg+xml')
const textsIn = (svg: Document) => [...svg.querySelectorAll('text')].map(({textContent}) => textContent ?? '')

/** The colour of a dot. */
async function dotsOf(file: Blob): Promise<{at: (x: number, y: number) => number[]; width: number}> {
  const image = await createImageBitmap(file)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const ink = canvas.getContext('2d')!
  ink.drawImage(image, 0, 0)
  return {at: (x, y) => [...ink.getImageData(x, y, 1, 1).data], width: image.width}
}

describe('a chart as a picture to take away', () => {
  it('as dots has a white ground, whatever the colours of the page', async () => {
    const {name, file} = await save('png', 'first')

    const {at, width} = await dotsOf(file)

    expect(name).to.equal('park-survey-first.png')
    expect(at(0, 0)).to.deep.equal([255, 255, 255, 255])
    expect(width).to.equal(1680)
  })

  it('carries its question, day, number of people, figures with ranges, publication and source', async () => {
    const {name, file} = await save('svg', 'first')

    const svg = await svgOf(file)

    const words = textsIn(svg)
      .join(' ')
      .replaceAll(/[\u2068\u2069]/g, '')
    expect(name).to.equal('park-survey-first.svg')
    expect(words).to.include('What first? November 15, 2026 · n = 100 Shade 70% (60% – 78%)')
    expect(words).to.include('Publication 3')
    expect(words).to.include('This sample chose itself.')
    expect(words).to.include('Source: Town, “Park survey”')
    expect(svg.querySelector('title')?.textContent).to.equal('What first?')
    expect(svg.querySelector('desc')?.textContent).to.include('Most,')
  })

  it('has the figures of its table', async () => {
    const {file} = await save('svg', 'clean')
    const results = document.querySelector('saha-results')

    const drawn = textsIn(await svgOf(file)).filter((words) => /^\d+% \(/.test(words))
    const told = findAll(results!, 'tbody td b').map((figure) => figure.innerText)

    expect(drawn.map((words) => words.replace(/ .*/, ''))).to.deep.equal(told)
  })

  it('begins on the right in Arabic', async () => {
    const {file} = await save('svg', 'first', 'ar')

    const svg = await svgOf(file)

    const title = svg.querySelector('text')
    const [ground, ...bars] = svg.querySelectorAll('rect')
    const first = bars[0]
    expect(svg.documentElement.getAttribute('direction')).to.equal('rtl')
    expect(Number(title?.getAttribute('x'))).to.equal(840 - 32)
    expect(Number(first?.getAttribute('x')) + Number(first?.getAttribute('width'))).to.be.closeTo(536, 1)
    expect(ground?.getAttribute('fill')).to.equal('white')
  })

  it('of rows and columns has a legend, and lines across the side below the middle', async () => {
    const pages = activity.survey.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) =>
        question.type === 'matrix'
          ? {
              ...question,
              ordered: true as const,
              columns: [...question.columns, {id: 'night', text: {en: 'Night'}}],
            }
          : question,
      ),
    }))
    const cells = [
      'week/morning',
      'week/evening',
      'week/night',
      'weekend/morning',
      'weekend/evening',
      'weekend/night',
    ]
    const hours = {
      question: 'hours',
      people: 100,
      declined: 0,
      unanswered: 0,
      cells: cells.map((cell, at) => ({cell, count: at < 3 ? 30 : 20})),
    }
    answer({
      readActivity: json({...activity, survey: {pages}}),
      readResults: json({...published, snapshot: {...published.snapshot!, questions: [hours]}}),
    })
    const results = await openResults({attributes: {question: 'hours', view: 'both'}})
    await until(() => results.shadowRoot?.querySelector('.legend i.hatched'))

    await press(results, '.save button:nth-child(2)')
    const svg = await svgOf((await until(() => saved[0])).file)

    expect(findAll(results, '.legend li').map((item) => item.innerText)).to.deep.equal([
      'Morning',
      'Evening',
      'Night',
    ])
    expect(svg.querySelectorAll('rect[fill="url(#hatch)"]')).to.have.length(3)
    expect(find(results, 'canvas').getAttribute('aria-describedby')).to.equal('chart-hours')
  })
})
