/// <reference types="mocha" />
import type {AuditPage} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, overview, refused, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-log')) define()

const page: AuditPage = {
  entries: [
    {
      number: 12,
      at: '2026-06-15T12:00:00.000Z',
      email: 'rana@town.example',
      act: 'municipality-changed',
      target: '',
      before: {name: {en: 'Town'}},
      after: {name: {en: '<b>The town</b>'}},
    },
    {
      number: 11,
      at: '2026-06-15T11:00:00.000Z',
      email: '',
      act: 'moderated',
      target: 'park-talk/xxx',
      before: null,
      after: null,
    },
  ],
  next: 11,
  people: ['rana@town.example'],
}
const reply = (body: object) => shown(body as never)

async function open(language: string, wish = '') {
  const {id, ...town} = overview.municipalities[0]!
  const place = {...town, municipality: id, server: '', email: 'owner@town.example'}
  await show(
    language,
    (reader) =>
      html`<main>
        <console-log .reader=${reader} .place=${place} .wish=${new URLSearchParams(wish)}></console-log>
      </main>`,
  )
  await until(() => document.querySelector('.log-entries, [role=alert]') !== null)
  await settle()
}

afterEach(() => {
  hangUp()
  clear()
})

describe('the log', () => {
  it('says who did what, with what changed as text', async () => {
    answer({readLog: reply(page)})
    await open('en')

    const lines = [...document.querySelectorAll<HTMLElement>('.log-entries > li')].map(
      ({innerText}) => innerText,
    )
    expect(lines[0]).to.contain('rana@town.example changed the municipality')
    expect(find('.log-lines del').innerText).to.contain('Town')
    expect(find('.log-lines ins').innerText).to.contain('<b>The town</b>')
    expect(lines[1]).to.contain('the server decided about a contribution park-talk/xxx')
  })

  const entry = (act: AuditPage['entries'][number]['act'], before: object | null, after: object | null) =>
    answer({
      readLog: reply({
        ...page,
        entries: [
          {number: 1, at: '2026-06-15T12:00:00.000Z', email: '', act, target: 'park', before, after},
        ] as AuditPage['entries'],
      }),
    })
  const lines = () =>
    [...document.querySelectorAll<HTMLElement>('.log-lines > div')].map(({innerText}) =>
      innerText.replaceAll(/\s+/g, ' ').trim(),
    )

  it('has words for roles, states, decisions and the names of what changed', async () => {
    entry('colleague-changed', {role: 'helper'}, {role: 'owner'})
    await open('en')
    expect(lines()).to.deep.equal(['Role before: Helper after: Owner'])
    clear()

    entry('moderated', {state: 'waiting'}, {action: 'hide', reason: 'off-topic'})
    await open('ar')
    expect(find('.log-entries').innerText).not.to.match(/state|action|reason|waiting|hide|off-topic/)
    expect(find('.log-entries').innerText).to.include('تنتظر')
  })

  it('says numbers, days, languages, and yes and no as the reader does', async () => {
    entry('outcome-saved', null, {
      day: '2026-06-15',
      status: 'under-way',
      isPublished: false,
      title: {ar: 'معبر', en: 'A crossing'},
      rests: [{kind: 'idea', name: '7'}],
    })
    await open('en')

    const told = lines().join('\n')
    for (const words of ['Status after: Under way', 'Published after: no', 'Title › Arabic', 'June'])
      expect(told).to.include(words)
  })

  it('folds long texts, and shows all of them on demand', async () => {
    const text = 'Nobody has to cross the square any more. '.repeat(20)
    entry('outcome-saved', {decided: {en: 'It stays.'}}, {decided: {en: text}})
    await open('en')
    expect(find('.log-lines').innerText).not.to.include(text.trim())
    expect(await barriers()).to.deep.equal([])

    find('.log-lines summary').click()

    expect(find('.log-whole').innerText.trim()).to.equal(text.trim())
  })

  it('says that it is whole, or where it is broken', async () => {
    answer({readLog: reply(page), checkLog: reply({entries: 12, broken: []})})
    await open('en')
    find<HTMLButtonElement>('button[type=button]').click()
    await until(() => document.body.innerText.includes('The log is whole: 12 entries'))

    answer({readLog: reply(page), checkLog: reply({entries: 12, broken: [7]})})
    find<HTMLButtonElement>('button[type=button]').click()
    await until(() => document.body.innerText.includes('broken at entry 7'))
    expect(find('.notice.problem').innerText).to.contain('whoever runs the server')
  })

  it('keeps what is looked for in the address', async () => {
    answer({readLog: reply(page)})
    await open('en')
    type('#log-target', ' park-talk ')

    find<HTMLFormElement>('form').requestSubmit()

    expect(location.hash).to.equal('#/town/log?target=park-talk')
    expect(find<HTMLAnchorElement>('.buttons a[href*=below]').hash).to.equal('#/town/log?below=11')
  })

  it('says that nothing was found, and shows all again', async () => {
    answer({readLog: reply({...page, entries: [], next: null})})
    await open('en', 'act=noted')

    expect(document.body.innerText).to.contain('Nothing like that was done.')
    expect(find('a[href="#/town/log"]').innerText).to.equal('Show all')
  })

  for (const language of languages) {
    it(`has no barriers in ${language}: full, empty and refused`, async () => {
      answer({readLog: reply(page)})
      await open(language)
      expect(await barriers()).to.deep.equal([])
      clear()
      answer({readLog: reply({...page, entries: [], next: null})})
      await open(language)
      expect(await barriers()).to.deep.equal([])
      clear()
      answer({readLog: refused(403, 'not-allowed')})
      await open(language)
      await settle()
      expect(await barriers()).to.deep.equal([])
    })
  }
})
