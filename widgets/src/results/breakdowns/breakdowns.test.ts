/// <reference types="mocha" />
import type {Results} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {clear, find, findAll, plain, textOf, until} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {snapshotOf} from '../example-publications.ts'
import {activity, results as published} from './example-compared.ts'

afterEach(() => {
  hangUp()
  clear()
})

/** Opens the results with one comparison unfolded. */
async function compare(
  id: string,
  lang = 'en',
  told: Results = published,
  width = 800,
): Promise<HTMLElement> {
  answer({readActivity: json(activity), readResults: json(told)})
  const results = await openResults({lang, width, attributes: {numerals: 'latn'}})
  find<HTMLDetailsElement>(results, `#breakdown-${id}`).open = true
  await until(() => results.shadowRoot?.querySelector(`#breakdown-${id} table`))
  return results
}

const rowsOf = (results: HTMLElement) =>
  findAll(results, '.breakdown tr').map((row) =>
    [...row.children]
      .map((cell) => (cell as HTMLElement).innerText.trim().replaceAll(/\s+/g, ' '))
      .join(' | '),
  )

/** The same publication with something else in its comparisons. */
function changed(change: object): Results {
  const snapshot = snapshotOf(published)
  return JSON.parse(
    JSON.stringify({
      ...published,
      snapshot: {
        ...snapshot,
        breakdowns: snapshot.breakdowns?.map((one) => ({...one, ...change})),
      },
    }),
  ) as Results
}

const differing = (independence: object | null) => changed({independence})

/** Two of three ages together, and two of three answers. */
const together = changed({
  answers: [['daily'], ['weekly', 'rarely'], ['unsure']],
  groups: [
    {cells: [['young']], people: 140, counts: [75, 55, 10]},
    {cells: [['middle', 'old']], people: 190, counts: [40, 140, 10]},
  ],
})

describe('a comparison of groups', () => {
  it('is a table with a row for each group, its shares, and who answered', async () => {
    const results = await compare('often-by-age')

    expect(rowsOf(results)).to.deep.equal([
      'Group | Daily | Weekly | Rarely | Don’t know | Answered',
      'Under 30 | 58% 49% – 66% 75 | 35% 27% – 43% 45 | 8% 4% – 14% 10 | 10 | 140',
      '30 to 59 | 28% 21% – 36% 35 | 60% 51% – 68% 75 | 12% 7% – 19% 15 | 10 | 135',
      '60 or more | Withheld | Withheld | over 90% | 0 | 55',
    ])
    expect(plain(find(results, 'caption').innerText)).to.equal(
      'How often do you come? Compared by: How old are you?',
    )
    expect(findAll(results, '.breakdown th[scope=row]')).to.have.length(3)
    expect(textOf(results)).to.include('Numbers of people are rounded to multiples of 5.')
  })

  it('by two questions has the groups of the second under each answer to the first', async () => {
    const results = await compare('why-by-age-and-sex')

    expect(findAll(results, '.breakdown th[scope=rowgroup]').map((head) => head.innerText)).to.deep.equal([
      'Under 30',
      '30 to 59',
      '60 or more',
    ])
    expect(rowsOf(results)[2]).to.match(/^Women \| 83% .* 50 \| 50% .* 30 \| 60$/)
  })

  it('says in plain words that the groups differ, and how much', async () => {
    const results = await compare('often-by-age')

    expect(plain(find(results, '.differ').innerText)).to.match(
      /^The groups differ: a moderate difference \(V 0.31\)\. .* this compares those who did, not all residents\.$/,
    )
  })

  it('says when differences could be chance, and when the groups are too small to rely on it', async () => {
    const results = await compare(
      'often-by-age',
      'en',
      differing({chiSquare: 2, degrees: 4, p: 0.6, v: 0.06, isWeak: true}),
    )

    expect(find(results, '.differ').innerText).to.include(
      'The differences between the groups could be chance',
    )
    expect(find(results, '.differ').innerText).to.include('this is not to be relied upon')
  })

  it('says when nothing can be said', async () => {
    const results = await compare('often-by-age', 'en', differing(null))

    expect(find(results, '.differ').innerText).to.include('cannot be said from what is published')
  })

  it('names all that stands together, and says why', async () => {
    const results = await compare('often-by-age', 'en', together)

    expect(rowsOf(results).map(plain)).to.deep.equal([
      'Group | Daily | Others together: Weekly, Rarely | Don’t know | Answered',
      'Under 30 | 58% 49% – 66% 75 | 42% 34% – 51% 55 | 10 | 140',
      'Others together: 30 to 59, 60 or more | 22% 17% – 29% 40 | 78% 71% – 83% 140 | 10 | 190',
    ])
    expect(textOf(results)).to.include('Small groups or answers stand together')
  })

  it('names it in Arabic too', async () => {
    const results = await compare('often-by-age', 'ar', together)

    expect(rowsOf(results).map(plain)[2]).to.match(/^البقية معًا: من 30 إلى 59، 60 فأكثر \|/)
  })

  it('that is not shown says why', async () => {
    answer({
      readActivity: json(activity),
      readResults: json(changed({answers: [], groups: [], independence: null, notShown: 'too-few'})),
    })

    const results = await openResults({attributes: {breakdown: 'often-by-age'}})
    await until(() => textOf(results).includes('This comparison is not shown'))

    expect(findAll(results, 'table')).to.have.length(0)
  })

  it('stands alone where the page asks for it', async () => {
    answer({readActivity: json(activity), readResults: json(published)})

    const results = await openResults({attributes: {breakdown: 'often-by-age'}})
    await until(() => results.shadowRoot?.querySelector('.breakdown table'))

    expect(findAll(results, 'figure')).to.have.length(0)
    expect(findAll(results, '.breakdown')).to.have.length(1)
  })

  it('that the survey does not have is told to the webmaster', async () => {
    answer({readActivity: json(activity), readResults: json(published)})

    const results = await openResults({attributes: {breakdown: 'by-height'}})
    await until(() => textOf(results).includes('This survey has no comparison named'))

    expect(textOf(results)).to.include('"by-height"')
  })

  it('is drawn as a chart where charts are asked for, with its numbers in words', async () => {
    answer({readActivity: json(activity), readResults: json(published)})

    const results = await openResults({attributes: {breakdown: 'often-by-age', view: 'both'}})
    const described = await until(() => results.shadowRoot?.querySelector<HTMLElement>('.described'))

    expect(plain(described.innerText)).to.equal(
      'Under 30: Most, 58%, chose Daily. 30 to 59: Most, 60%, chose Weekly. 60 or more: Most, over 90%, chose Rarely. 2 numbers are not published.',
    )
    expect(findAll(results, '.breakdown table')).to.have.length(1)
  })

  for (const [lang, told] of [
    ['ar', published],
    ['en', published],
    ['ar', together],
    ['en', together],
  ] as const) {
    it(`has no barriers, and fits a phone: ${lang}${told === together ? ', put together' : ''}`, async () => {
      const results = await compare('often-by-age', lang, told, 320)

      expect(await barriers(results)).to.deep.equal([])
      expect(find(results, '.root').scrollWidth).to.be.at.most(320)
    })
  }
})
