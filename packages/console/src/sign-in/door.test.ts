/// <reference types="mocha" />
import type {Invitation} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, sentIn, shown} from '../test-kit/server.ts'
import {arrivalIn, type Arrival} from './arrival.ts'
import {define} from './door-page.ts'

define()

const invitation: Invitation = {
  municipality: {id: 'town', name: {ar: 'البلدة', en: 'Town'}, languages: ['ar', 'en']},
  email: 'new@town.example',
  role: 'editor',
  isKnown: false,
}
const invited: Arrival = {is: 'invited', link: {municipality: 'town', secret: 'x'.repeat(43)}}
const reply = (body: object) => shown(body as never)

let events: string[] = []

async function open(language: string, arrival: Arrival) {
  const note = (event: Event) => events.push(event.type)
  await show(
    language,
    (reader) =>
      html`<console-door
        .reader=${reader}
        .arrival=${arrival}
        @signed-in=${note}
        @left=${note}
      ></console-door>`,
  )
  await until(() => document.querySelector('h1') !== null || events.length > 0)
}

beforeEach(() => {
  events = []
})
afterEach(() => {
  hangUp()
  clear()
})

describe('what lets somebody in', () => {
  const at = (pathname: string, search = '', hash = '') => arrivalIn({pathname, search, hash})

  it('is read off the address', () => {
    expect(at('/console/', '', '#invitation/town/abc')).to.deep.equal({
      is: 'invited',
      link: {municipality: 'town', secret: 'abc'},
    })
    expect(at('/console/', '', '#recovery/abc')).to.deep.equal({is: 'recovering', secret: 'abc'})
    expect(at('/console/provider', '?code=c&state=s')).to.deep.equal({
      is: 'sent-back',
      reply: {code: 'c', state: 's'},
    })
    expect(at('/console/provider', '?error=access_denied')).to.deep.equal({is: 'sent-back', reply: undefined})
    expect(at('/console/', '?code=c&state=s', '#/town/account')).to.equal(undefined)
  })
})

describe('an invitation', () => {
  it('says for whom and as what, and lets in with a password', async () => {
    answer({readInvitation: reply(invitation), acceptInvitation: done(), readOverview: shown(overview)})
    await open('en', invited)
    await until(() => document.querySelector('#next') !== null)

    expect(find('main').innerText).to.include('Editor')
    type('#next', 'short')
    send()
    await settle()
    expect(document.activeElement).to.equal(find('#next'))
    type('#next', 'four quiet green trees')
    send()
    await until(() => events.includes('signed-in'))
  })

  it('leads somebody who signs in here already to their own sign-in', async () => {
    answer({
      readInvitation: reply({...invitation, isKnown: true}),
      acceptInvitation: refused(409, 'sign-in-first'),
      readWays: reply({provider: null, mail: false}),
    })

    await open('en', invited)
    await until(() => document.querySelector('#password') !== null)

    expect(find('main').innerText).to.include('new@town.example')
  })

  it('that is worth nothing any more says so, and leads on', async () => {
    answer({readInvitation: refused(410, 'link-gone')})
    await open('en', invited)

    expect(find('h1').innerText).to.equal('This link no longer works')
    find('button.primary').click()
    expect(events).to.deep.equal(['left'])
  })

  for (const language of languages) {
    it(`has no barriers in ${language}`, async () => {
      answer({readInvitation: reply(invitation)})
      await open(language, invited)
      await until(() => document.querySelector('#next') !== null)

      expect(await barriers()).to.deep.equal([])
    })
  }
})

describe('a letter with a new password', () => {
  it('takes one, and leads to the sign-in', async () => {
    const arrived = answer({recover: done()})
    await open('en', {is: 'recovering', secret: 's'})
    type('#next', 'four quiet green trees')

    send()
    await until(() => document.querySelector('form') === null)

    expect(sentIn(arrived)).to.deep.equal([
      {name: 'recover', body: {secret: 's', password: 'four quiet green trees'}},
    ])
    expect(find('main').innerText).to.include('new password holds')
  })
})

describe('coming back from the provider', () => {
  const back: Arrival = {is: 'sent-back', reply: {code: 'c', state: 's'}}

  it('lets in', async () => {
    answer({signInByProvider: done(), readOverview: shown(overview)})
    await open('en', back)
    await until(() => events.length > 0)

    expect(events).to.deep.equal(['signed-in'])
  })

  it('asks for a code where one is wanted', async () => {
    answer({signInByProvider: reply({wants: 'code'}), readWays: reply({provider: null, mail: false})})
    await open('en', back)
    await until(() => document.querySelector('#code') !== null)

    expect(find('h1').innerText).to.equal('One more code')
  })

  it('says why somebody does not get in', async () => {
    answer({signInByProvider: refused(403, 'not-invited')})
    await open('en', back)
    await until(() => document.querySelector('[role=alert]') !== null)

    expect(find('[role=alert]').innerText).to.include('not invited')
    expect(await barriers()).to.deep.equal([])
  })
})
