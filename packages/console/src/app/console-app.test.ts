/// <reference types="mocha" />
import type {StaffRight} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {
  clear,
  find,
  languages,
  leave,
  send,
  settle,
  showConsole,
  type,
  until,
} from '../test-kit/console-page.ts'
import {answer, consultations, done, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {askedLanguage, openInChosenLanguage} from '../kit/language-choice.ts'

const signedIn = {readOverview: shown(overview), readConsultations: shown(consultations)}

afterEach(() => {
  hangUp()
  clear()
})

describe('the console', () => {
  it('leads from the sign-in to the consultations and out again', async () => {
    answer({...signedIn, readOverview: refused(401, 'signed-out'), signIn: done(), signOut: done()})
    await showConsole('en')
    answer({...signedIn, signIn: done(), signOut: done()})
    type('#email', 'clerk@town.example')
    type('#password', 'four quiet green trees')

    send()
    await until(() => document.querySelector('.activity') !== null)

    expect(document.title).to.equal('Consultations – Saha console')
    expect(document.activeElement).to.equal(find('h1'))
    find('.account button:last-child').click()
    await until(() => document.querySelector('form') !== null)
    expect(find('[role=status]').innerText).to.equal('You have signed out.')
  })

  it('asks to sign in again once the session is over', async () => {
    answer({...signedIn, readConsultations: refused(401, 'signed-out')})
    await showConsole('en')

    await until(() => document.querySelector('form') !== null)

    expect(find('[role=status]').innerText).to.include('session has ended')
  })

  for (const language of languages) {
    it(`has no barriers in ${language}`, async () => {
      answer({...signedIn, readOverview: shown({...overview, hasGivenPassword: true})})
      await showConsole(language)
      await until(() => document.querySelector('.activity') !== null)

      expect(await barriers()).to.deep.equal([])
    })

    it(`has no barriers in ${language} when the server is away`, async () => {
      answer({})
      await showConsole(language)

      expect(await barriers()).to.deep.equal([])
    })
  }

  it('advises to choose a password until one is chosen', async () => {
    answer({...signedIn, readOverview: shown({...overview, hasGivenPassword: true}), changePassword: done()})
    await showConsole('en')
    find('.notice button').click()
    await until(() => document.querySelector('dialog[open]') !== null)
    type('#current', 'given')
    type('#next', 'four quiet green trees')

    send()
    await until(() => document.querySelector('dialog') === null)

    expect(find('main').innerText).to.include('Your password is changed.')
    expect(find('main').innerText).not.to.include('You still sign in')
  })

  it('remembers the municipality that somebody chose', async () => {
    const village = {
      id: 'village',
      name: {en: 'Village'},
      languages: ['en'],
      rights: [],
      wantsMore: false,
      isNew: false,
    }
    answer({
      ...signedIn,
      readOverview: shown({...overview, municipalities: [...overview.municipalities, village]}),
    })
    await showConsole('en')
    const choice = find<HTMLSelectElement>('select')
    choice.value = 'village'
    choice.dispatchEvent(new Event('change'))
    await settle()

    leave()
    await showConsole('en')

    expect(find<HTMLSelectElement>('select').value).to.equal('village')
  })

  it('shows those who run the server that, and nothing else, when they work for no municipality', async () => {
    location.hash = '#/town/moderation'
    const arrived = answer({
      readOverview: shown({...overview, isAdministrator: true, municipalities: []}),
      readServer: refused(503, 'unknown'),
    })
    await showConsole('en')
    await until(() => arrived.some(({name}) => name === 'readServer'))

    expect(document.title).to.equal('Server – Saha console')
    expect(find('h1').innerText).to.equal('Server')
    expect(document.querySelector('nav')).to.equal(null)
    expect(arrived.map(({name}) => name)).to.deep.equal(['readOverview', 'readServer'])
  })

  it('opens the first steps by itself for an owner where nothing has begun, and only once', async () => {
    const [town] = overview.municipalities
    const fresh = {...town!, rights: ['govern', 'build'] as StaffRight[], isNew: true}
    const replies = {
      readOverview: shown({...overview, municipalities: [fresh]}),
      readConsultations: shown({consultations: []}),
    }
    answer(replies)
    await showConsole('en')
    await until(() => document.querySelector('console-start .notice a') !== null)
    expect(document.title).to.equal('First steps – Saha console')

    find('console-start .notice a').click()
    await until(() => document.querySelector('console-consultations .notice a') !== null)
    expect(document.title).to.equal('Consultations – Saha console')

    leave()
    history.replaceState(null, '', location.pathname + location.search)
    await showConsole('en')
    await until(() => document.querySelector('console-consultations .notice a') !== null)
    find('console-consultations .notice a').click()
    await until(() => document.querySelector('console-start') !== null)
    expect(document.querySelector('console-start .notice p + p')).to.equal(null)
  })

  for (const [who, rights, isNew] of [
    ['somebody who does not govern', ['build'], true],
    ['an owner whose municipality has begun', ['govern'], false],
  ] as const)
    it(`opens no first steps for ${who}`, async () => {
      const [town] = overview.municipalities
      answer({
        readOverview: shown({...overview, municipalities: [{...town!, rights: [...rights], isNew}]}),
        readConsultations: shown({consultations: []}),
      })
      await showConsole('en')
      await until(() => document.querySelector('console-consultations') !== null)

      expect(document.title).to.equal('Consultations – Saha console')
    })

  it('tells somebody who works for nobody whom to ask', async () => {
    answer({readOverview: shown({...overview, municipalities: []})})
    await showConsole('en')

    expect(find('main').innerText).to.include('You do not work for any municipality here.')
  })
})

describe('the language of the console', () => {
  it('turns the whole page at once, and is remembered', async () => {
    answer(signedIn)
    await showConsole('en')
    await until(() => document.querySelector('.activity') !== null)

    find('.languages [lang=ar]').click()
    await until(() => document.documentElement.dir === 'rtl')
    await settle()

    expect(find('h1').innerText).to.equal('الاستشارات')
    expect(document.title).to.equal('الاستشارات – لوحة إدارة ساحة')
    expect(find('.languages [aria-pressed=true]').lang).to.equal('ar')
    document.documentElement.lang = 'fr'
    openInChosenLanguage()
    expect(document.documentElement.lang).to.equal('ar')
  })

  it('is the first one that the browser asks for and the console speaks', () => {
    expect(askedLanguage(['de', 'ar-JO', 'en'])).to.equal('ar-JO')
    expect(askedLanguage(['fr-CA', 'ar'])).to.equal('fr-CA')
    expect(askedLanguage(['tr'])).to.equal('en')
  })
})
