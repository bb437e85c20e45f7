/// <reference types="mocha" />
import {expect} from 'chai'
import {leaveFreely} from '../kit/leaving.ts'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {hangUp, refused, sentIn, shown} from '../test-kit/server.ts'
import {
  consultations,
  gate,
  invitations,
  madeBatch,
  makeCodes,
  oldTown,
  open,
  wordsOf,
} from './invitations.test-kit.ts'

afterEach(() => {
  leaveFreely()
  hangUp()
  clear()
})

const press = async (selector: string) => {
  find(selector).click()
  await settle()
}
const send = async () => {
  find<HTMLFormElement>('console-invitations form').requestSubmit()
  await settle()
}

describe('consultations with invitations', () => {
  for (const language of languages)
    it(`have no barriers in ${language}`, async () => {
      await open(language)

      expect(await barriers()).to.deep.equal([])
    })

  it('are those that are open to invited people alone, with what a code opens', async () => {
    await open('en')

    const cards = [...document.querySelectorAll<HTMLElement>('.invited-list > li')].map(
      (one) => one.innerText,
    )
    expect(cards).to.have.length(2)
    expect(cards[0]).to.include('The threshing-floor park').and.to.include('Park survey')
    expect(cards[0]).to.include('Ideas for the park').and.not.to.include('Talk')
    expect(find('.invited-list a').getAttribute('href')).to.equal('#/town/invitations/park')
  })

  for (const language of languages)
    it(`that are not there are explained, with the way to build one (${language})`, async () => {
      const [, , street] = consultations.consultations
      const answers = {readConsultations: shown({consultations: [street!]})}

      await open(language, {answers, rights: ['invite', 'build']})

      expect(find('.notice a').getAttribute('href')).to.equal('#/town/consultations')
      expect(await barriers()).to.deep.equal([])
    })

  it('that cannot be built by their reader name those who can', async () => {
    await open('en', {answers: {readConsultations: shown({consultations: []})}})

    expect(wordsOf('.notice')).to.include('Those who build consultations')
    expect(document.querySelector('.notice a')).to.equal(null)
  })

  for (const language of languages)
    it(`cannot be read without the server, and are asked for again on request (${language})`, async () => {
      await open(language, {answers: {readConsultations: 'unreachable'}})
      await until(() => document.querySelector('[role=alert]') !== null)
      expect(await barriers()).to.deep.equal([])

      await open(language)
      await press('[role=alert] button')

      await until(() => document.querySelector('.invited-list') !== null)
    })

  it('are not for those whose role was changed meanwhile', async () => {
    await open('en', {rest: ['park'], answers: {readInvitations: refused(403, 'not-allowed')}})

    await until(() => document.querySelector('[role=alert]') !== null)
    expect(wordsOf('[role=alert]')).to.include('Your role does not allow this')
  })
})

describe('batches of codes', () => {
  for (const language of languages)
    it(`have no barriers in ${language}`, async () => {
      await open(language, {rest: ['park']})
      await until(() => document.querySelector('.batches') !== null)

      expect(await barriers()).to.deep.equal([])
    })

  it('say how many were used in tens, never the exact number, and why', async () => {
    await open('en', {rest: ['park']})
    await until(() => document.querySelector('.batches') !== null)

    const [, old] = [...document.querySelectorAll<HTMLElement>('.batches tbody tr')].map((row) =>
      row.innerText.replace(/[\u2066-\u2069]/g, ''),
    )
    expect(old).to.include('Park survey').and.to.include('at least 40 of 200')
    expect(old).to.include('Ideas for the park').and.to.include('fewer than ten')
    await press('.batches summary')
    expect(wordsOf('.batches details')).to.include('rounded down to tens')
  })

  it('that were taken back say so, and cannot be taken back again', async () => {
    await open('en', {rest: ['park']})
    await until(() => document.querySelector('.batches') !== null)

    const row = find('.batches tbody tr')
    expect(row.innerText).to.include(gate.name).and.to.include('Taken back')
    expect(row.querySelector('button')).to.equal(null)
  })

  it('are not there yet', async () => {
    await open('en', {rest: ['park'], answers: {readInvitations: shown({batches: []})}})
    await until(() => document.querySelector('.batches') !== null)

    expect(wordsOf('.batches')).to.include('No codes have been made yet')
  })

  it('are taken back after a question, and stand in the list as such', async () => {
    const after = {batches: invitations.batches.map((one) => ({...one, revoked: true}))}
    const arrived = await open('en', {rest: ['park'], answers: {revokeInvitations: shown(after)}})
    await until(() => document.querySelector('.batches button') !== null)

    await press('.batches td button')
    expect(wordsOf('dialog h2')).to.equal(`Take back the codes of ${oldTown.name}?`)
    await press('dialog .grave')
    await until(() => document.querySelector('.batches td button') === null)

    expect(arrived.at(-1)?.path).to.match(/\/consultations\/park\/invitations\/1$/)
    expect(document.activeElement?.id).to.equal('batches-title')
  })

  it('stay as they are when the question is left', async () => {
    const arrived = await open('en', {rest: ['park']})
    await until(() => document.querySelector('.batches button') !== null)

    await press('.batches td button')
    await press('dialog [type=button]')

    expect(arrived.some(({name}) => name === 'revokeInvitations')).to.equal(false)
  })

  it('of a closed consultation can be read, and no more are made', async () => {
    await open('en', {rest: ['library']})
    await until(() => document.querySelector('.batches') !== null)

    expect(wordsOf('main')).to.include('Its codes have been destroyed')
    expect(document.querySelector('#batch-name')).to.equal(null)
  })

  it('of a consultation that takes no codes are not there', async () => {
    await open('en', {rest: ['street']})

    await until(() => document.querySelector('.notice') !== null)
    expect(document.querySelector('.batches, #batch-name')).to.equal(null)
  })
})

describe('making codes', () => {
  it('wants a name and a number, and says what is wrong with either', async () => {
    const arrived = await open('en', {rest: ['park']})
    await until(() => document.querySelector('#batch-name') !== null)
    type('#batch-number', '5001')

    await send()

    expect(document.querySelectorAll('.field.wrong')).to.have.length(2)
    expect(document.activeElement?.id).to.equal('batch-name')
    expect(wordsOf('#batch-number-problem')).to.include('from 1 to 5,000')
    expect(await barriers()).to.deep.equal([])
    expect(arrived.some(({name}) => name === 'makeInvitations')).to.equal(false)
  })

  it('takes a number in Arabic digits', async () => {
    const arrived = await open('ar', {rest: ['park'], answers: {makeInvitations: shown(madeBatch(25))}})
    await until(() => document.querySelector('#batch-name') !== null)
    type('#batch-name', 'بيوت البلدة القديمة')
    type('#batch-number', '٢٥')

    await send()
    await press('dialog .primary')
    await until(() => document.querySelector('.made-codes') !== null)

    expect(sentIn(arrived)).to.deep.include({
      name: 'makeInvitations',
      body: {name: 'بيوت البلدة القديمة', codes: 25},
    })
  })

  it('says what to do when the connection was lost meanwhile, looks whether they were made, and keeps what was typed', async () => {
    const arrived = await open('en', {rest: ['park'], answers: {makeInvitations: 'unreachable'}})
    await until(() => document.querySelector('#batch-name') !== null)
    type('#batch-name', 'Old town')
    type('#batch-number', '200')

    await send()
    await press('dialog .primary')
    await until(() => document.querySelector('form [role=alert]') !== null)

    expect(wordsOf('form [role=alert]')).to.include('take it back and make another one')
    expect(find<HTMLInputElement>('#batch-name').value).to.equal('Old town')
    await until(() => arrived.filter(({name}) => name === 'readInvitations').length === 2)
  })

  it('keeps what was typed when the session ends', async () => {
    await open('en', {rest: ['park'], answers: {makeInvitations: refused(401, 'signed-out')}})
    await until(() => document.querySelector('#batch-name') !== null)
    let isOver = false
    document.addEventListener('signed-out', () => (isOver = true), {once: true})
    type('#batch-name', 'Old town')
    type('#batch-number', '200')

    await send()
    await press('dialog .primary')
    await until(() => isOver)

    expect(find<HTMLInputElement>('#batch-number').value).to.equal('200')
  })

  it('shows the new batch in the list, and its codes with the heading focused', async () => {
    await makeCodes('en', 200)

    expect(document.activeElement?.id).to.equal('made-title')
    expect(wordsOf('.batches tbody tr')).to.include('Households of the old town')
  })
})
