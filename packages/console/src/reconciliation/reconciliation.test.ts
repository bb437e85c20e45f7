/// <reference types="mocha" />
import type {Amount, Reconciliation} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, refused, shown} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {define} from './page.ts'

define()

const place = placeFor('settle')
const amount = (web: number, paper = 0): Amount => ({all: web + paper, channels: {web, assisted: 0, paper}})
const account: Reconciliation = {
  received: amount(140, 30),
  counted: amount(120, 20),
  waiting: amount(10, 0),
  withdrawn: amount(10),
  duplicates: amount(0, 10),
  spam: amount(0),
  hidden: [],
  test: amount(0),
  step: 10,
  level: 'open',
  opened: '2026-06-01T00:00:00.000Z',
  closes: '2026-07-01T00:00:00.000Z',
  wording: '0123456789abcdef',
  smallestGroup: 10,
}
const results = (reconciliation?: Reconciliation) =>
  shown({
    activity: 'park-survey',
    version: '0123456789abcdef',
    snapshot: reconciliation ? {reconciliation} : null,
    hash: null,
  })

async function open(language = 'en', rights = place.rights, kind = 'survey'): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<main>
        <console-reconciliation
          .reader=${reader}
          .place=${{...place, rights}}
          .rest=${['park-survey', kind]}
        ></console-reconciliation>
      </main>`,
  )
  await until(() => document.querySelector('h1') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('where everything went', () => {
  for (const language of languages) {
    it(`has no barriers in ${language}, and its rows add up on every way`, async () => {
      answer({readResults: results(account)})
      await open(language)
      await until(() => document.querySelector('tbody tr') !== null)

      expect(await barriers()).to.deep.equal([])
      expect(document.querySelectorAll('thead th')).to.have.length(5)
      expect(document.querySelectorAll('tbody tr')).to.have.length(4)
    })
  }

  it('says that numbers are rounded while it is open, and what is never shown', async () => {
    answer({readResults: results(account)})
    await open()
    await until(() => document.querySelector('table') !== null)

    expect(find('main').innerText).to.include('rounded down to a multiple of')
    expect(find('main').innerText).to.include('never shown')
  })

  it('is told of comments from the hourly account, exact', async () => {
    answer({readReconciliation: shown({...account, step: 1, smallestGroup: null, received: amount(7)})})
    await open('en', [], 'comments')
    await until(() => document.querySelector('table') !== null)

    expect(find('main').innerText).to.include('Counted once an hour')
    expect(document.querySelector('form')).to.equal(null)
  })

  it('says so where nothing is published yet', async () => {
    answer({readResults: results()})
    await open()
    await until(() => document.querySelector('.notice') !== null)

    expect(find('.notice').innerText).to.include('too few people')
  })

  it('lets a contribution be taken out by its receipt, and says why it cannot be', async () => {
    let isThere = false
    const arrived = answer({
      readResults: results(account),
      removeContribution: () => (isThere ? shown({removed: 'duplicate'}) : refused(404, 'not-found')),
    })
    await open()
    await until(() => document.querySelector('form') !== null)
    type('#receipt', '2ABC-DEFG-HJKM-NPQR-STUV')
    find<HTMLInputElement>('[value=duplicate]').click()
    send()
    await until(() => document.querySelector('[role=alert]') !== null)
    expect(find('[role=alert]').innerText).to.include('Nothing here has this receipt')

    isThere = true
    send()
    await until(() => find<HTMLInputElement>('#receipt').value === '')

    expect(arrived.findLast(({name}) => name === 'removeContribution')?.body).to.deep.equal({
      receipt: '2ABC-DEFG-HJKM-NPQR-STUV',
      as: 'duplicate',
    })
  })
})
