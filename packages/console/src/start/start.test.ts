/// <reference types="mocha" />
import type {Consultation, GovernedMunicipality} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'
import {sampleConsultation} from './sample.ts'

if (!customElements.get('console-start')) define()

const known: GovernedMunicipality = {
  settings: {name: {en: 'Town', ar: 'البلدة'}, languages: ['ar', 'en'], origins: []},
  statuses: [],
  usedStatuses: [],
  usedCategories: [],
  districts: 4,
  hasSample: false,
}
const reply = (body: object) => shown(body as never)
const replies = (more: Partial<GovernedMunicipality> = {}) => ({
  readMunicipality: reply({...known, ...more}),
  readConsultations: reply({consultations: []}),
  readColleagues: reply({colleagues: [{}], invitations: [], wantsTwoFactor: false, mail: false}),
})

async function open(language: string) {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example'}
  await show(
    language,
    (reader) => html`<main><console-start .reader=${reader} .place=${place}></console-start></main>`,
  )
  await until(() => document.querySelector('#start-sample, [role=alert]') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('the first steps', () => {
  it('have a tick where they are done', async () => {
    answer(replies())
    await open('en')

    const ticked = [...document.querySelectorAll<HTMLElement>('.steps .done h2')].map(
      ({innerText}) => innerText,
    )
    expect(ticked).to.deep.equal(['Name and languages (done)', 'Map (done)'])
    expect(document.body.innerText).to.contain('2 of 5 steps are done.')
  })

  it('make a sample with one click', async () => {
    const arrived = answer({
      ...replies(),
      createConsultation: reply({revision: 1}),
      publishDraft: reply({version: 1}),
    })
    await open('en')

    find<HTMLButtonElement>('#start-sample ~ .buttons button').click()
    await until(() => arrived.some(({name}) => name === 'publishDraft'))

    const made = arrived.find(({name}) => name === 'createConsultation')?.body as {id: string; title: object}
    expect(made.id).to.equal('sample-consultation')
    expect(made.title).to.have.property('en', 'Sample: redesign of a street')
  })

  it('remove the sample with one click, and one more that it is meant', async () => {
    const arrived = answer({...replies({hasSample: true}), removeSample: done()})
    await open('en')

    find<HTMLButtonElement>('#start-sample ~ .buttons button').click()
    await until(() => document.querySelector('dialog') !== null)
    find<HTMLFormElement>('dialog form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'removeSample'))
    expect(arrived.filter(({name}) => name === 'removeSample')).to.have.lengthOf(1)
  })

  it('make a sample that is whole in every language of the municipality, also in one that nobody wrote it in', () => {
    const {content = {}, title} = sampleConsultation(['ar', 'de'], new Date('2026-06-15T12:00:00Z'))

    const {activities, closes, opens, retention} = content as unknown as Consultation
    expect(title).to.have.keys('ar', 'de')
    expect(JSON.stringify(content)).not.to.contain('"fr"')
    expect(activities.map(({kind}) => kind)).to.deep.equal(['survey', 'comments'])
    expect(activities[0]?.title).to.have.keys('ar', 'de')
    expect([opens, closes, retention]).to.deep.equal([
      '2026-06-15T12:00:00Z',
      '2026-07-15T12:00:00Z',
      '2026-08-14',
    ])
  })

  for (const language of languages) {
    it(`have no barriers in ${language}: with and without the sample`, async () => {
      answer(replies())
      await open(language)
      expect(await barriers()).to.deep.equal([])
      clear()
      answer(replies({hasSample: true}))
      await open(language)
      expect(await barriers()).to.deep.equal([])
    })
  }
})
