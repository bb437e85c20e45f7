/// <reference types="mocha" />
import type {Results} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {answer, hangUp, json, server} from '../../test-kit/server.ts'
import {activity, reconciliation, results as published} from '../breakdowns/example-compared.ts'
import {snapshotOf} from '../example-publications.ts'

afterEach(() => {
  hangUp()
  clear()
})

/** Opens the account. */
async function open(lang = 'en', told: Results = published, width = 800): Promise<HTMLElement> {
  answer({readActivity: json(activity), readResults: json(told)})
  const results = await openResults({lang, width, attributes: {numerals: 'latn'}})
  find<HTMLDetailsElement>(results, '#account').open = true
  await until(() => results.shadowRoot?.querySelector('#account dl'))
  return results
}

const numbersIn = (row: HTMLElement) => [...row.querySelectorAll('td')].map((cell) => Number(cell.innerText))

const reconciled = (changes: Partial<typeof reconciliation>): Results => ({
  ...published,
  snapshot: {...snapshotOf(published), reconciliation: {...reconciliation, ...changes}},
})

describe('the account under results', () => {
  it('adds up to what arrived, as a whole and by the way on which it came', async () => {
    const results = await open()

    const lines = findAll(results, '.account tbody tr').map(numbersIn)
    const sums = [0, 1, 2, 3].map((column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0))
    expect(numbersIn(find(results, '.account tfoot tr'))).to.deep.equal(sums)
    expect(sums).to.deep.equal([330, 32, 50, 412])
  })

  it('says of each form what became of it, hidden ones with the published reason', async () => {
    const results = await open()

    expect(
      findAll(results, '.account tbody th').map((head) => head.innerText.replaceAll(/[\u2068\u2069]/g, '')),
    ).to.deep.equal([
      'Counted in the results',
      'Not counted yet',
      'Taken back by the people who sent them',
      'The same twice',
      'Spam',
      'Hidden: insult',
      'Sent by staff to try it out',
    ])
  })

  it('names level, opening, withholding, wording and publication, and links to the publication itself', async () => {
    const results = await open()

    const facts = findAll(results, '#account dd').map((fact) => fact.innerText)
    expect(facts[0]).to.include('Nobody’s identity is checked')
    expect(facts[1]).to.match(/September 1.*October 31, 2026|September 1.*November 1, 2026/)
    expect(facts[2]).to.include('Numbers of fewer than 10 people')
    expect(facts[3]).to.equal('0123456789abcdef')
    expect(facts[4]).to.include('Publication 12')
    expect(facts[5]).to.equal('a'.repeat(64))
    expect(find<HTMLAnchorElement>(results, '#account a').href).to.equal(
      `${server.replace(/\/$/, '')}/v1/results/town/park-survey`,
    )
  })

  it('where everybody answered for themselves has one column', async () => {
    const alone = {channels: {web: 10, assisted: 0, paper: 0}, all: 10}
    const none = {channels: {web: 0, assisted: 0, paper: 0}, all: 0}
    const results = await open(
      'en',
      reconciled({
        received: alone,
        counted: alone,
        waiting: none,
        withdrawn: none,
        duplicates: none,
        spam: none,
        hidden: [],
        test: none,
      }),
    )

    expect(findAll(results, '.account thead th')).to.have.length(2)
  })

  it('says why the ways are withheld, and that lines are rounded while the survey is open', async () => {
    const results = await open('en', reconciled({step: 10, spam: {all: 0, channels: null}}))

    expect(textOf(results)).to.include('each line is rounded down to a multiple of 10')
    expect(textOf(results)).to.include('How the forms came is withheld')
  })

  for (const lang of ['ar', 'en']) {
    it(`has no barriers, and fits a phone: ${lang}`, async () => {
      const results = await open(lang, published, 320)

      expect(await barriers(results)).to.deep.equal([])
      expect(find(results, '.root').scrollWidth).to.be.at.most(320)
    })
  }
})
