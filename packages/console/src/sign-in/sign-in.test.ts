/// <reference types="mocha" />
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, sentIn, shown} from '../test-kit/server.ts'
import type {ConsoleSignIn, SignedInEvent} from './sign-in.ts'

const open = (language: string, why: ConsoleSignIn['why'] = 'first', isSecure = true) =>
  show(
    language,
    (reader) => html`<console-sign-in .reader=${reader} .why=${why} .isSecure=${isSecure}></console-sign-in>`,
  )

const stepOf = (body: object) => shown(body as never)

function signIn() {
  type('#email', ' clerk@town.example ')
  type('#password', 'four quiet green trees')
  send()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('signing in', () => {
  it('sends address and password once, and says who it is', async () => {
    const arrived = answer({signIn: done(), readOverview: shown(overview)})
    await open('en')
    const signedIn = new Promise<SignedInEvent>((resolve) => {
      find('console-sign-in').addEventListener('signed-in', (event) => resolve(event as SignedInEvent))
    })

    signIn()
    send()

    expect((await signedIn).overview).to.deep.equal(overview)
    expect(sentIn(arrived.filter(({name}) => name !== 'readWays'))).to.deep.equal([
      {name: 'signIn', body: {email: 'clerk@town.example', password: 'four quiet green trees'}},
      {name: 'readOverview', body: undefined},
    ])
  })

  it('asks for a code where one is wanted, and begins again when that took too long', async () => {
    answer({signIn: stepOf({wants: 'code'}), confirmSignIn: refused(403, 'wrong-code')})
    await open('en', 'signedOut')
    signIn()
    await until(() => document.querySelector('#code') !== null)
    expect(document.activeElement).to.equal(find('#code'))
    expect(find('main').innerText).not.to.include('signed out')
    expect(await barriers()).to.deep.equal([])

    type('#code', '000000')
    send()
    await until(() => document.querySelector('[role=alert]') !== null)
    expect(find('[role=alert]').innerText).to.include('used before')
    answer({confirmSignIn: refused(403, 'sign-in-again')})
    send()

    await until(() => document.querySelector('#password') !== null)
    expect(find('[role=alert]').innerText).to.include('begin again')
  })

  it('offers the town’s own provider, and a letter to whoever forgot their password', async () => {
    const arrived = answer({readWays: stepOf({provider: 'Town hall', mail: true}), askRecovery: done()})
    await open('en')
    await until(() => find('.other-ways').innerText.includes('Town hall'))
    find<HTMLDetailsElement>('details').open = true
    type('#email', 'clerk@town.example')

    find('details button').click()
    await until(() => document.querySelector('[role=status]') !== null)

    expect(sentIn(arrived).at(-1)).to.deep.equal({name: 'askRecovery', body: {email: 'clerk@town.example'}})
    expect(find('[role=status]').innerText).to.include('If this address signs in here')
  })

  it('says that it is under way', async () => {
    answer({signIn: 'never'})
    await open('en')

    signIn()
    await settle()

    expect(find('button.primary').innerText).to.equal('Signing in…')
    expect(find('form').getAttribute('aria-busy')).to.equal('true')
  })

  it('shows a password on request, and hides it again', async () => {
    await open('en')
    type('#password', 'four quiet green trees')

    find('button.switch').click()
    await settle()
    const whenShown = [find('#password').getAttribute('type'), find('button.switch').ariaLabel]
    find('button.switch').click()
    await settle()

    expect(whenShown).to.deep.equal(['text', 'Hide password'])
    expect(find<HTMLInputElement>('#password').type).to.equal('password')
    expect(find<HTMLInputElement>('#password').value).to.equal('four quiet green trees')
  })

  it('has the names that password managers look for', async () => {
    await open('en')

    expect(find<HTMLInputElement>('#email').autocomplete).to.equal('username')
    expect(find<HTMLInputElement>('#password').autocomplete).to.equal('current-password')
    expect(find('#password').getRootNode()).to.equal(document)
  })

  const troubles = [
    ['a wrong password', refused(401, 'wrong-sign-in'), 'do not belong together', 'غير متطابقين'],
    ['too many wrong passwords', refused(429, 'too-many-tries', 30), 'wait 30 seconds', 'الانتظار 30 ثانية'],
    ['far too many of them', refused(429, 'too-many-tries', 600), 'wait 10 minutes', 'الانتظار 10 دقائق'],
    ['a lost connection', 'unreachable', 'cannot be reached', 'تعذّر الوصول'],
    ['a busy server', refused(503, 'busy', 2), 'busy', 'مشغول'],
    [
      'another address than the server’s own',
      refused(403, 'origin-not-allowed'),
      'SAHA_PUBLIC_URL',
      'SAHA_PUBLIC_URL',
    ],
    ['a fault of ours', refused(500, 'unknown'), 'on our side', 'من جهتنا'],
  ] as const

  for (const [what, reply, english, arabic] of troubles) {
    it(`explains ${what} in the reader’s language, and keeps what was typed`, async () => {
      for (const [language, words] of [
        ['en', english],
        ['ar', arabic],
      ] as const) {
        answer({signIn: reply})
        await open(language)

        signIn()
        await until(() => document.querySelector('[role=alert]') !== null)
        await settle()

        // Isolates keep numbers from turning their neighbours; nobody sees them.
        expect(find('[role=alert]').innerText.replace(/[\u2066-\u2069]/g, '')).to.include(words)
        expect(document.activeElement).to.equal(find('[role=alert]'))
        expect(find<HTMLInputElement>('#password').value).to.equal('four quiet green trees')
        expect(await barriers()).to.deep.equal([])
        clear()
      }
    })
  }

  it('tells when the browser keeps no session', async () => {
    answer({signIn: done(), readOverview: refused(401, 'signed-out')})
    await open('en')

    signIn()
    await until(() => document.querySelector('[role=alert]') !== null)

    expect(find('[role=alert]').innerText).to.include('allow cookies')
  })

  it('asks for no password on a page that somebody on the way could read', async () => {
    const page = await open('ar', 'first', false)

    expect(page.querySelector('form')).to.equal(null)
    expect(page.innerText).to.include('https')
    expect(await barriers()).to.deep.equal([])
  })
})

describe('the sign-in page', () => {
  for (const language of languages) {
    it(`has no barriers in ${language}`, async () => {
      await open(language)

      expect(await barriers()).to.deep.equal([])
    })

    it(`tells in ${language} why one is here again`, async () => {
      await open(language, 'ended')

      expect(document.activeElement).to.equal(find('[role=status]'))
      expect(await barriers()).to.deep.equal([])
    })
  }
})
