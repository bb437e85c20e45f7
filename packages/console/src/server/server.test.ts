/// <reference types="mocha" />
import type {ServerOverview} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-server')) define()

const known: ServerOverview = {
  hosted: [{id: 'town', name: {en: 'Town', ar: 'البلدة'}, consultations: 2, staff: 3}],
  administrators: ['root@server.example'],
  health: {
    ailments: ['migrations'],
    store: 'sqlite',
    version: '0.1.0',
    queue: 0,
    disk: {free: 12_000_000_000, all: 40_000_000_000},
    size: 1_500_000,
    backup: {at: '2026-06-14T22:00:00.000Z', bytes: 1_400_000},
    mail: false,
    clock: '2026-06-15T12:00:00.000Z',
  },
}
const reply = (body: object) => shown(body as never)

async function open(language: string) {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'root@server.example'}
  await show(
    language,
    (reader) => html`<main><console-server .reader=${reader} .place=${place}></console-server></main>`,
  )
  await until(() => document.querySelector('#server-health, [role=alert]') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('the server', () => {
  it('says how it is, in words and in sizes that people read', async () => {
    answer({readServer: reply(known)})
    await open('en')

    expect(document.body.innerText).to.contain('The database has to be brought to this version')
    expect(find('.facts').innerText).to.match(/12\sGB.* of .*40\sGB.* free/)
    expect(document.body.innerText).to.contain('2 consultations')
  })

  for (const [what, backup, sentence] of [
    ['one of last night, and nothing more', known.health.backup, undefined],
    [
      'one that is a week old',
      {at: '2026-06-08T12:00:00.000Z', bytes: 1_400_000},
      'The last backup is 7 days old.',
    ],
    ['that none is known', null, 'No backup is known.'],
  ] as const)
    it(`tells of its last backup: ${what}`, async () => {
      answer({readServer: reply({...known, health: {...known.health, backup}})})
      await open('en')

      const warning = document.querySelector<HTMLElement>('#server-health ~ .notice')?.innerText
      if (sentence === undefined) expect(warning).to.equal(undefined)
      else expect(warning).to.include(sentence)
      const facts = find('.facts').innerText.replace(/[\u2066-\u2069]/g, '')
      expect(facts).to.match(backup ? /Last backup\n.*June.*1\.4\sMB/ : /Last backup\nnone is known/)
      expect(await barriers()).to.deep.equal([])
    })

  it('gets another municipality, and the link for its first owner is shown this once', async () => {
    const link = 'https://saha.example/console/#invitation/port/abc'
    const arrived = answer({readServer: reply(known), makeMunicipality: reply({link})})
    await open('en')
    type('#new-id', 'port')
    type('#new-name-en', 'Port')
    await settle()
    type('#new-name-ar', 'الميناء')
    type('#new-owner', 'mona@port.example')

    find<HTMLFormElement>('form').requestSubmit()
    await until(() => document.querySelector('console-copy-text') !== null)

    expect(arrived.find(({name}) => name === 'makeMunicipality')?.body).to.deep.equal({
      id: 'port',
      languages: ['ar', 'en'],
      name: {en: 'Port', ar: 'الميناء'},
      owner: 'mona@port.example',
    })
  })

  it('makes none while a name is missing', async () => {
    const arrived = answer({readServer: reply(known), makeMunicipality: reply({link: 'x'})})
    await open('en')
    type('#new-id', 'port')
    type('#new-owner', 'mona@port.example')

    find<HTMLFormElement>('form').requestSubmit()
    await settle()

    expect(document.body.innerText).to.contain('the name in every language')
    expect(arrived.map(({name}) => name)).to.deep.equal(['readServer'])
  })

  it('lets a municipality go by its name', async () => {
    const arrived = answer({readServer: reply(known), dropMunicipality: done()})
    await open('en')

    find<HTMLButtonElement>('.plain-list button').click()
    await until(() => document.querySelector('dialog') !== null)
    find<HTMLTextAreaElement>('dialog textarea').value = 'Town'
    find<HTMLFormElement>('dialog form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'dropMunicipality'))

    expect(arrived.find(({name}) => name === 'dropMunicipality')?.body).to.deep.equal({name: 'Town'})
  })

  for (const language of languages) {
    it(`has no barriers in ${language}: shown and refused`, async () => {
      answer({readServer: reply(known)})
      await open(language)
      expect(await barriers()).to.deep.equal([])
      clear()
      answer({readServer: refused(403, 'not-allowed')})
      await open(language)
      expect(await barriers()).to.deep.equal([])
    })
  }
})
