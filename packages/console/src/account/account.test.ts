/// <reference types="mocha" />
import type {StaffAccount} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-account')) define()

const account: StaffAccount = {
  email: 'clerk@town.example',
  hasPassword: true,
  twoFactor: null,
  passkeys: [{id: 'one', name: 'Office computer', since: '2026-11-01'}],
  sessions: [
    {id: 'this', since: '2026-11-22', isThis: true},
    {id: 'other', since: '2026-11-21', isThis: false},
  ],
}
const factor = {
  uri: 'otpauth://totp/Saha:clerk',
  secret: 'ABCD EFGH',
  picture: {size: 1, path: 'M0 0h1v1h-1z'},
  backupCodes: ['aaaa-bbbb-cccc', 'dddd-eeee-ffff'],
}
const reply = (body: object) => shown(body as never)

let events: string[] = []

async function open(language: string, wantsMore = false) {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: account.email, wantsMore}
  const note = (event: Event) => events.push(event.type)
  await show(
    language,
    (reader) =>
      html`<main @account-changed=${note} @signed-out=${note}>
        <console-account .reader=${reader} .place=${place}></console-account>
      </main>`,
  )
  await until(() => document.querySelector('#sessions-part') !== null)
}

async function confirmPresence() {
  await until(() => document.querySelector('dialog[open] #present') !== null)
  type('#present', 'four quiet green trees')
  find<HTMLFormElement>('dialog form').requestSubmit()
}

beforeEach(() => {
  events = []
})
afterEach(() => {
  hangUp()
  clear()
})

describe('one’s account', () => {
  it('shows how and where one is signed in, by day alone', async () => {
    answer({readAccount: reply(account)})

    await open('en')

    expect(find('main').innerText).to.include('Office computer')
    expect(find('main').innerText).to.include('this one')
    expect(find('main').innerText).not.to.match(/\d:\d\d/)
  })

  it('switches codes on: password, picture, first code, backup codes', async () => {
    const arrived = answer({
      readAccount: reply(account),
      startTwoFactor: reply(factor),
      confirmTwoFactor: done(),
    })
    await open('en')

    find('#codes-part ~ button').click()
    await confirmPresence()
    await until(() => document.querySelector('.app-code') !== null)
    expect(await barriers()).to.deep.equal([])
    type('#app-code', '123456')
    send()
    await until(() => document.querySelector('#backup-title') !== null)

    expect(find('.backup-codes code').innerText).to.equal(factor.backupCodes.join('\n'))
    expect(document.activeElement).to.equal(find('#backup-title'))
    expect(arrived.find(({name}) => name === 'startTwoFactor')?.body).to.deep.equal({
      password: 'four quiet green trees',
    })
    find('.backup-codes ~ button').click()
    await until(() => events.includes('account-changed'))
  })

  it('tells when a code is not right, and keeps the picture', async () => {
    answer({
      readAccount: reply(account),
      startTwoFactor: reply(factor),
      confirmTwoFactor: refused(403, 'wrong-code'),
    })
    await open('en')
    find('#codes-part ~ button').click()
    await confirmPresence()
    await until(() => document.querySelector('.app-code') !== null)

    type('#app-code', '000000')
    send()
    await until(() => document.querySelector('[role=alert]') !== null)

    expect(find('[role=alert]').innerText).to.include('clock of your phone')
    expect(document.querySelector('.app-code')).not.to.equal(null)
  })

  it('ends the other sessions', async () => {
    const arrived = answer({readAccount: reply(account), endOtherSessions: done()})
    await open('en')

    find('#sessions-part ~ button').click()
    await until(() => document.activeElement === document.querySelector('#sessions-part'))

    expect(arrived.map(({name}) => name)).to.include('endOtherSessions')
  })

  it('goes back to the sign-in page when the session is over', async () => {
    answer({readAccount: reply(account), endSession: refused(401, 'signed-out')})
    await open('en')

    find('#sessions-part ~ .list button').click()
    await until(() => events.length > 0)

    expect(events).to.deep.equal(['signed-out'])
  })

  for (const language of languages) {
    it(`has no barriers in ${language}, and says when a municipality wants more`, async () => {
      answer({readAccount: reply({...account, twoFactor: {backupCodesLeft: 3}})})
      await open(language, true)
      await settle()

      expect(await barriers()).to.deep.equal([])
      expect(find('.notice h2').innerText).not.to.equal('')
    })
  }
})
