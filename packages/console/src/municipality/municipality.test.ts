/// <reference types="mocha" />
import type {GovernedMunicipality} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-municipality')) define()

const text = (en: string, ar: string) => ({en, ar})
const known: GovernedMunicipality = {
  settings: {
    name: text('Town', 'البلدة'),
    languages: ['ar', 'en'],
    origins: ['https://www.town.example'],
    categories: [{id: 'streets', text: text('Streets', 'الشوارع')}],
  },
  statuses: [
    {
      id: 'received',
      text: text('Received', 'استُلمت'),
      meaning: text('We read it.', 'نقرؤها.'),
      stage: 'open',
    },
    {
      id: 'planned',
      text: text('Planned', 'مخطط لها'),
      meaning: text('We do it.', 'ننفذها.'),
      stage: 'accepted',
    },
    {id: 'done', text: text('Done', 'أُنجزت'), meaning: text('It is there.', 'أُنجزت.'), stage: 'done'},
  ],
  usedStatuses: ['planned'],
  usedCategories: ['streets'],
  districts: null,
  hasSample: false,
}
const reply = (body: object) => shown(body as never)

async function open(language: string) {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example'}
  await show(
    language,
    (reader) =>
      html`<main><console-municipality .reader=${reader} .place=${place}></console-municipality></main>`,
  )
  await until(() => document.querySelector('#town-erasing, [role=alert]') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('the municipality', () => {
  it('is saved as it was typed, and what nobody touched stays as it is', async () => {
    const arrived = answer({readMunicipality: reply(known), saveMunicipality: done()})
    await open('en')
    type('#town-name-text-en', 'The town')
    type('#town-origins', 'https://www.town.example/\nhttps://town.example')

    find<HTMLFormElement>('form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'saveMunicipality'))

    expect(arrived.find(({name}) => name === 'saveMunicipality')?.body).to.deep.equal({
      ...known.settings,
      name: text('The town', 'البلدة'),
      origins: ['https://www.town.example', 'https://town.example'],
    })
  })

  it('sends no line that is no site', async () => {
    const arrived = answer({readMunicipality: reply(known), saveMunicipality: done()})
    await open('en')
    type('#town-origins', 'https://town.example/page')
    await settle()

    find<HTMLFormElement>('form').requestSubmit()
    await settle()

    expect(document.body.innerText).to.contain('This is no address of a site')
    expect(arrived.map(({name}) => name)).not.to.contain('saveMunicipality')
  })

  it('lets frames stand on every website only where that is ticked, and says what that means', async () => {
    const arrived = answer({readMunicipality: reply(known), saveMunicipality: done()})
    await open('en')
    type('#town-origins', 'https://town.example')
    await settle()
    const before = document.body.innerText
    find('#town-everywhere').click()
    await settle()
    const after = document.body.innerText
    const barred = await barriers()
    find<HTMLFormElement>('form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'saveMunicipality'))

    expect(before).not.to.contain('websites that you do not know')
    expect(after).to.contain('websites that you do not know')
    expect(find<HTMLTextAreaElement>('#town-origins').value).to.equal('https://town.example')
    expect(barred).to.deep.equal([])
    expect(arrived.find(({name}) => name === 'saveMunicipality')?.body).to.deep.include({
      origins: ['https://town.example', 'null'],
    })
  })

  it('puts statuses in another order, and keeps those that ideas have', async () => {
    const arrived = answer({readMunicipality: reply(known), saveMunicipality: done()})
    await open('en')
    const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('button')]
    const names = buttons().map(
      (button) => button.getAttribute('aria-label') ?? (button.textContent ?? '').trim(),
    )
    expect(names.filter((name) => name.startsWith('Remove'))).to.have.lengthOf(2)

    buttons()
      .find((button) => button.ariaLabel?.includes('Done') && button.ariaLabel.includes('up'))
      ?.click()
    await settle()
    find<HTMLFormElement>('form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'saveMunicipality'))

    const saved = arrived.find(({name}) => name === 'saveMunicipality')?.body as typeof known | undefined
    expect(saved?.statuses.map(({id}) => id)).to.deep.equal(['received', 'done', 'planned'])
  })

  it('is erased by its name alone', async () => {
    const arrived = answer({readMunicipality: reply(known), eraseMunicipality: refused(422, 'wrong-name')})
    await open('en')

    find<HTMLButtonElement>('#town-erasing ~ div button').click()
    await until(() => document.querySelector('dialog') !== null)
    find<HTMLTextAreaElement>('dialog textarea').value = 'Village'
    find<HTMLFormElement>('dialog form').requestSubmit()
    await until(() => document.body.innerText.includes('Nothing was erased'))

    expect(arrived.at(-1)?.body).to.deep.equal({name: 'Village'})
  })

  for (const language of languages) {
    it(`has no barriers in ${language}: shown and refused`, async () => {
      answer({readMunicipality: reply(known)})
      await open(language)
      expect(await barriers()).to.deep.equal([])
      clear()
      answer({readMunicipality: refused(403, 'not-allowed')})
      await open(language)
      expect(await barriers()).to.deep.equal([])
    })
  }
})
