/// <reference types="mocha" />
import type {ExportJob} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {define} from '../consultations/page.ts'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, shown} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'

if (!customElements.get('console-downloads')) define()

const place = placeFor('read-responses')

const job = (state: ExportJob['state'], more: Partial<ExportJob> = {}): ExportJob => ({
  job: 'A'.repeat(22),
  activity: 'park-survey',
  format: 'csv',
  shape: 'wide',
  labels: null,
  freeText: true,
  state,
  written: 0,
  of: 1_000_000,
  bytes: 0,
  name: 'park-survey-responses-2026-06-15.csv',
  at: '2026-06-15T12:00:00Z',
  until: '2026-06-16T12:00:00Z',
  ...more,
})

async function open(language = 'en'): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<main>
        <h1>x</h1>
        <h2>y</h2>
        <h3>z</h3>
        <console-downloads .reader=${reader} .place=${place} activity="park-survey"></console-downloads>
      </main>`,
  )
  find<HTMLDetailsElement>('details').open = true
  await until(() => document.querySelector('form') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('a large file of responses', () => {
  for (const language of languages) {
    it(`has no barriers in ${language}: waiting, being made, ready, and failed`, async () => {
      const jobs = [
        job('waiting'),
        job('running', {written: 400_000}),
        job('done', {written: 1_000_000, bytes: 120_000_000}),
        job('failed'),
      ]
      answer({readExports: shown({jobs})})
      await open(language)
      await until(() => document.querySelectorAll('.exports li').length === 4)

      expect(await barriers()).to.deep.equal([])
    })
  }

  it('is asked for, followed while it is made, and fetched as a link that goes on where it broke off', async () => {
    let looks = 0
    const order = job('waiting')
    const steps = [
      [],
      [order],
      [job('running', {written: 400_000})],
      [job('done', {written: 1_000_000, bytes: 120_000_000})],
    ]
    answer({
      downloadResponses: () => new Response(JSON.stringify(order), {status: 202}),
      readExports: () => new Response(JSON.stringify({jobs: steps[Math.min(looks++, steps.length - 1)]})),
    })
    await open()
    type('textarea', 'For the report to the council')
    send()

    await until(() => document.querySelector('progress') !== null)
    expect(find<HTMLProgressElement>('progress').position).to.equal(0.4)
    await until(() => document.querySelector('.exports a') !== null)
    const link = find<HTMLAnchorElement>('.exports a')
    expect(new URL(link.href).pathname).to.match(/\/activities\/park-survey\/exports\/files\/A{22}$/)
    expect(link.download).to.equal('park-survey-responses-2026-06-15.csv')
    expect(find('.exports').innerText).to.include('120')
  })

  it('is deleted by whoever asked for it', async () => {
    let jobs = [job('done', {bytes: 5_000})]
    const arrived = answer({
      readExports: () => new Response(JSON.stringify({jobs})),
      removeExport: () => {
        jobs = []
        return new Response(null, {status: 204})
      },
    })
    await open()
    await until(() => document.querySelector('.exports') !== null)

    find('.exports button').click()
    await until(() => document.querySelector('.exports') === null)

    expect(arrived.filter(({name}) => name === 'removeExport')).to.have.length(1)
  })
})
