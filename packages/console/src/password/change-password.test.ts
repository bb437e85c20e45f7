/// <reference types="mocha" />
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, refused, sentIn} from '../test-kit/server.ts'

let events: string[] = []

const open = (language: string) =>
  show(language, (reader) => {
    const note = (event: Event) => void events.push(event.type)
    return html`<console-change-password
      .reader=${reader}
      .email=${'clerk@town.example'}
      @password-changed=${note}
      @signed-out=${note}
      @close=${note}
    ></console-change-password>`
  })

function change(current: string, next: string) {
  type('#current', current)
  type('#next', next)
  send()
}

beforeEach(() => {
  events = []
})

afterEach(() => {
  hangUp()
  clear()
})

describe('a new password', () => {
  it('is sent with the present one', async () => {
    const arrived = answer({changePassword: done()})
    await open('en')

    change('the present one', 'سروتان وبيدر وعين ماء')
    await until(() => events.length > 0)

    expect(events).to.deep.equal(['password-changed'])
    expect(sentIn(arrived)).to.deep.equal([
      {name: 'changePassword', body: {current: 'the present one', next: 'سروتان وبيدر وعين ماء'}},
    ])
  })

  it('has to be long enough, and says so at its field', async () => {
    const arrived = answer({changePassword: done()})
    await open('en')

    change('the present one', 'short')
    await settle()

    expect(arrived).to.deep.equal([])
    expect(document.activeElement).to.equal(find('#next'))
    expect(find('#next').getAttribute('aria-invalid')).to.equal('true')
    expect(find('#next-problem').innerText.replace(/[\u2066-\u2069]/g, '')).to.equal(
      'The new password needs at least 12 characters.',
    )
  })

  it('is not sent without the present one', async () => {
    const arrived = answer({changePassword: done()})
    await open('ar')

    change('', 'x'.repeat(12))
    await settle()

    expect(arrived).to.deep.equal([])
    expect(document.activeElement).to.equal(find('#current'))
  })

  it('tells when the present one was wrong', async () => {
    answer({changePassword: refused(403, 'wrong-password')})
    await open('en')

    change('not the present one', 'x'.repeat(12))
    await until(() => document.querySelector('[role=alert]') !== null)

    expect(find('[role=alert]').innerText).to.include('present password is not right')
    expect(events).to.deep.equal([])
  })

  it('tells when the session is over', async () => {
    answer({changePassword: refused(401, 'signed-out')})
    await open('en')

    change('the present one', 'x'.repeat(12))
    await until(() => events.length > 0)

    expect(events).to.deep.equal(['signed-out'])
  })

  it('can be left as it is', async () => {
    await open('en')

    find('.buttons button:last-child').click()
    await until(() => events.length > 0)

    expect(events).to.deep.equal(['close'])
  })

  it('begins at the first field', async () => {
    await open('en')
    await settle()

    expect(document.activeElement).to.equal(find('#current'))
  })

  for (const language of languages) {
    it(`has no barriers in ${language}, asked for, refused and incomplete`, async () => {
      await open(language)
      expect(await barriers()).to.deep.equal([])

      answer({changePassword: refused(429, 'too-many-tries', 120)})
      change('a guess', 'x'.repeat(12))
      await until(() => document.querySelector('[role=alert]') !== null)
      expect(await barriers()).to.deep.equal([])

      change('', '')
      await settle()
      expect(await barriers()).to.deep.equal([])
    })
  }
})
