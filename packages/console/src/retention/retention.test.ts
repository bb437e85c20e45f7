/// <reference types="mocha" />
import type {Retention} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, languages, settle, show, until} from '../test-kit/console-page.ts'
import {answer, hangUp, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-retention')) define()

const nothing = {responses: 0, comments: 0, ideas: 0, registrations: 0, photos: 0}
const kept: Retention = {
  consultations: [
    {
      ...nothing,
      id: 'park',
      title: {en: 'Park', ar: 'الحديقة'},
      retention: '2026-06-10',
      isDue: true,
      ideas: 2,
    },
    {...nothing, id: 'lake', title: {en: 'Lake', ar: 'البحيرة'}, retention: '2026-12-31', isDue: false},
  ],
  last: '2026-06-15T12:00:00.000Z',
  next: '2026-06-15T13:00:00.000Z',
  logSince: '2024-06-15',
}

async function open(language: string, reply: Retention) {
  answer({readRetention: shown(reply as never)})
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example'}
  await show(
    language,
    (reader) => html`<main><console-retention .reader=${reader} .place=${place}></console-retention></main>`,
  )
  await until(() => document.querySelector('h1') !== null && document.querySelector('.muted') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('deletion by date', () => {
  it('says what goes and when, for each consultation', async () => {
    await open('en', kept)

    const cards = [...document.querySelectorAll<HTMLElement>('.card')].map(({innerText}) => innerText)
    expect(cards[0]).to.contain('Kept until')
    expect(cards[0]).to.contain('goes with the next run')
    expect(cards[0]).to.contain('2 ideas')
    expect(cards[1]).to.contain('Nothing is kept.')
  })

  for (const language of languages) {
    it(`has no barriers in ${language}: with and without consultations`, async () => {
      await open(language, kept)
      expect(await barriers()).to.deep.equal([])
      clear()
      await open(language, {...kept, consultations: [], last: null, next: null})
      expect(await barriers()).to.deep.equal([])
    })
  }
})
