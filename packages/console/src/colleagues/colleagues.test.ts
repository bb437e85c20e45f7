/// <reference types="mocha" />
import type {Colleagues} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, done, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-colleagues')) define()

const list: Colleagues = {
  colleagues: [
    {
      id: 'a',
      email: 'amal@town.example',
      role: 'moderator',
      isYou: false,
      hasSecondFactor: true,
      isLastOwner: false,
    },
    {
      id: 'o',
      email: 'owner@town.example',
      role: 'owner',
      isYou: true,
      hasSecondFactor: false,
      isLastOwner: true,
    },
  ],
  invitations: [
    {id: 'i', email: 'new@town.example', role: 'editor', until: '2026-11-29T08:00:00Z', letter: 'failed'},
  ],
  wantsTwoFactor: false,
  mail: true,
}
const link = 'https://saha.example/console/#invitation/town/abc'
const reply = (body: object) => shown(body as never)

async function open(language: string) {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example', wantsMore: false}
  await show(
    language,
    (reader) =>
      html`<main><console-colleagues .reader=${reader} .place=${place}></console-colleagues></main>`,
  )
  await until(() => document.querySelector('#policy-part') !== null)
}

afterEach(() => {
  hangUp()
  clear()
})

describe('colleagues', () => {
  it('are invited by their address; without mail the link is shown this once', async () => {
    const arrived = answer({readColleagues: reply({...list, mail: false}), inviteColleague: reply({link})})
    await open('en')

    type('#invite-email', 'more@town.example')
    send()
    await until(() => document.querySelector('#link-title') !== null)

    expect(find('.copy-text code').innerText).to.equal(link)
    expect(document.activeElement).to.equal(find('#link-title'))
    expect(arrived.find(({name}) => name === 'inviteColleague')?.body).to.deep.equal({
      email: 'more@town.example',
      role: 'editor',
    })
  })

  it('are not invited by what is no address, which is said beside the field', async () => {
    const arrived = answer({readColleagues: reply(list)})
    await open('en')

    type('#invite-email', 'nobody')
    send()
    await settle()

    expect(arrived.some(({name}) => name === 'inviteColleague')).to.equal(false)
    expect(find('#invite-email-problem').innerText).to.include('name@town.example')
    expect(document.activeElement).to.equal(find('#invite-email'))
  })

  it('whose letter could not be sent get a link by hand', async () => {
    answer({readColleagues: reply(list), renewInvitation: reply({link})})
    await open('en')

    expect(find('#open-part ~ .list').innerText).to.include('could not be sent')
    find('#open-part ~ .list button:nth-of-type(2)').click()
    await until(() => document.querySelector('#link-title') !== null)
  })

  it('become something else, except for the last owner', async () => {
    const arrived = answer({readColleagues: reply(list), changeColleague: done()})
    await open('en')

    const choices = document.querySelectorAll<HTMLSelectElement>('select.role')
    expect(choices.length).to.equal(1)
    choices[0]!.value = 'viewer'
    choices[0]!.dispatchEvent(new Event('change'))
    await until(() => arrived.some(({name}) => name === 'changeColleague'))
    expect(find('#people-part ~ .list').innerText).to.include('only owner')
  })

  it('are let go after a question', async () => {
    const arrived = answer({readColleagues: reply(list), removeColleague: done()})
    await open('en')

    find('#people-part ~ .list button:last-of-type').click()
    await until(() => document.querySelector('dialog[open]') !== null)
    find<HTMLFormElement>('dialog form').requestSubmit()
    await until(() => document.activeElement === document.querySelector('#people-part'))

    expect(arrived.map(({name}) => name)).to.include('removeColleague')
  })

  it('are not asked for more than a password by somebody who has no more', async () => {
    answer({readColleagues: reply(list), changeSignInPolicy: refused(403, 'second-factor-wanted')})
    await open('en')

    find('#wants-two-factor').click()
    await until(() => document.querySelector('[role=alert]') !== null)

    expect(find('[role=alert]').innerText).to.include('for yourself first')
  })

  for (const language of languages) {
    it(`has no barriers in ${language}`, async () => {
      answer({readColleagues: reply(list)})
      await open(language)

      expect(await barriers()).to.deep.equal([])
    })
  }
})
