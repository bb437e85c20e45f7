/// <reference types="mocha" />
import type {GovernedMunicipality, MunicipalLook, MunicipalSettings} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-municipality')) define()

const known = (look?: MunicipalLook): GovernedMunicipality => ({
  settings: {
    name: {en: 'Town', ar: 'البلدة'},
    languages: ['ar', 'en'],
    origins: [],
    ...(look && {look}),
  },
  statuses: [],
  usedStatuses: [],
  usedCategories: [],
  districts: null,
  hasSample: false,
})

async function open(language: string, look?: MunicipalLook) {
  const arrived = answer({readMunicipality: shown(known(look)), saveMunicipality: done()})
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example'}
  await show(
    language,
    (reader) =>
      html`<main><console-municipality .reader=${reader} .place=${place}></console-municipality></main>`,
  )
  await until(() => document.querySelector('#town-look') !== null)
  await settle()
  return arrived
}

const choose = async (selector: string, value: string) => {
  const field = find<HTMLSelectElement>(selector)
  field.value = value
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settle()
}
const send = async () => {
  find<HTMLFormElement>('form.town-form').requestSubmit()
  await settle()
}
const savedIn = (arrived: readonly {name: string; body: unknown}[]) =>
  arrived.find(({name}) => name === 'saveMunicipality')?.body as MunicipalSettings | undefined

afterEach(() => {
  hangUp()
  clear()
})

describe('the look of a municipality', () => {
  it('is chosen with its other settings: theme, digits, typeface and colour', async () => {
    const arrived = await open('en')
    await choose('#look-theme', 'light')
    await choose('#look-numerals', 'arab')
    await choose('#look-typeface', 'own')
    find('#accent-own').click()
    await settle()
    type('#accent-hex', '#7A1F5C')
    await settle()

    await send()
    await until(() => savedIn(arrived) !== undefined)

    expect(savedIn(arrived)?.look).to.deep.equal({
      theme: 'light',
      numerals: 'arab',
      typeface: 'own',
      accent: '#7a1f5c',
    })
  })

  it('begins with a colour that everybody can see', async () => {
    await open('en')
    find('#accent-own').click()
    await settle()

    expect(find('.contrast').innerText).to.include('Everybody can see this colour.')
  })

  it('is not saved in a colour that is hard to see, and becomes its nearest neighbour by one click', async () => {
    const arrived = await open('en')
    find('#accent-own').click()
    await settle()
    type('#accent-hex', '#ffe066')
    await settle()
    await send()
    expect(savedIn(arrived)).to.equal(undefined)
    expect(document.activeElement?.id).to.equal('accent-hex')
    expect(find('.contrast').innerText).to.include('do not see edges')

    find('.contrast button').click()
    await settle()
    await send()
    await until(() => savedIn(arrived) !== undefined)

    expect(savedIn(arrived)?.look?.accent).to.match(/^#[0-9a-f]{6}$/)
    expect(savedIn(arrived)?.look?.accent).not.to.equal('#ffe066')
  })

  it('is as it is by itself again once everything is taken back', async () => {
    const arrived = await open('en', {accent: '#2f8f7f', theme: 'dark'})
    expect(find<HTMLInputElement>('#accent-hex').value).to.equal('#2f8f7f')
    await choose('#look-theme', '')
    find('#accent-own').click()
    await settle()

    await send()
    await until(() => savedIn(arrived) !== undefined)

    expect(savedIn(arrived)).to.deep.equal(known().settings)
  })

  for (const language of languages) {
    it(`has no barriers in ${language}, with a colour that fails`, async () => {
      await open(language)
      find('#accent-own').click()
      await settle()
      type('#accent-hex', '#ffe066')
      await settle()

      expect(await barriers()).to.deep.equal([])
    })
  }
})
