/// <reference types="mocha" />
import {expect} from 'chai'
import {activity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, plain, textOf} from '../test-kit/page.ts'
import {openResults, rowsShown} from '../test-kit/results-page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {rounded, withCounts} from './example-publications.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('percentages and numbers of people', () => {
  it('say how sure a percentage is, and that those who answered chose to', async () => {
    answer()

    const results = textOf(await openResults())

    expect(results).to.include('95 times out of 100 if those who answered had been drawn by lot')
    expect(results).to.include('nothing here speaks for people who did not')
  })

  it('say in the reader’s own words how many people at least, while the survey is open', async () => {
    answer({readResults: json(rounded)})

    const results = await openResults()

    expect(textOf(results)).to.include('At least 110 forms counted')
    expect(textOf(results)).to.include('At least 100 people answered this question')
    expect(textOf(results)).to.include('rounded down to multiples of 10')
    expect(findAll(results, 'thead th')[2]?.innerText).to.equal('People, at\u00a0least')
    expect(rowsShown(results, 'often')).to.deep.equal([
      'Daily | 90% 83% – 94% | 90',
      'Weekly |  | fewer than 10',
    ])
    expect(find(results, '.basis').innerText).to.include('n ≥ 100')
  })

  for (const lang of ['ar', 'en', 'fr'])
    it(`break no word of a table on a narrow phone: ${lang}`, async () => {
      answer({readResults: json(rounded)})

      const results = await openResults({lang, width: 300})

      const cells = findAll(results, '#result-often ~ table :is(th, td)')
      expect(cells).to.have.length.greaterThan(8)
      expect(cells.flatMap(brokenWords)).to.deep.equal([])
    })

  it('say so in Arabic with the noun in the form that its number asks for', async () => {
    answer({readResults: json(rounded)})

    const results = await openResults({lang: 'ar', attributes: {numerals: 'latn'}})

    expect(textOf(results)).to.include('حُسب ما لا يقل عن 110 نماذج')
    expect(rowsShown(results, 'often')[1]).to.equal('كل أسبوع |  | أقل من 10')
  })

  it('leave "don’t know" outside of the percentages where the author put it there, and say so', async () => {
    const [visits, ...pages] = activity.survey.pages
    const questions = visits!.questions.map((question) =>
      question.id === 'often' && question.type === 'single'
        ? {
            ...question,
            options: [...question.options, {id: 'unsure', text: {en: 'Don’t know'}, outside: true as const}],
          }
        : question,
    )
    const told = withCounts('often', [60, 20])
    told.snapshot!.questions[0]!.cells.push({cell: 'unsure', count: 30})
    answer({
      readActivity: json({...activity, survey: {pages: [{...visits!, questions}, ...pages]}}),
      readResults: json(told),
    })

    const results = await openResults({attributes: {question: 'often'}})

    expect(rowsShown(results, 'often')).to.deep.equal([
      'Daily | 75% 65% – 83% | 60',
      'Weekly | 25% 17% – 35% | 20',
      'Don’t know |  | 30',
      'Left it unanswered |  | 10',
    ])
    expect(plain(textOf(results))).to.include('Counted, but outside of the percentages: Don’t know.')
  })

  it('count those who would rather not say among the people where the author chose so', async () => {
    answer({
      readActivity: json({...activity, survey: {...activity.survey, declinedCounts: true}}),
      readResults: json(withCounts('why', [55, 40, 10])),
    })

    const results = await openResults({attributes: {question: 'why'}})

    expect(rowsShown(results, 'why')[0]).to.match(/^To walk \| 50%/)
    expect(rowsShown(results, 'why')[3]).to.match(/^Would rather not say \| 9% .* \| 10$/)
  })
})

/** Words of an element that begin on one line and end on another. */
function brokenWords(element: HTMLElement): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const broken: string[] = []
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const {0: word, index} of (text.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const range = new Range()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (new Set([...range.getClientRects()].map(({bottom}) => bottom)).size > 1) broken.push(word)
    }
  return broken
}
