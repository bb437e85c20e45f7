/// <reference types="mocha" />
import type {SavedReplies} from '@saha/contract'
import {expect} from 'chai'
import {find, leave, settle, type, until} from '../test-kit/console-page.ts'
import {refused, shown, type Arrived} from '../test-kit/server.ts'
import {
  decisions,
  freeDesk,
  goHome,
  ids,
  leavePage,
  many,
  openDialog,
  openQueue,
  plain,
  press,
  queueOf,
  sendDialog,
  waiting,
  words,
} from './queue.test-kit.ts'

afterEach(goHome)

const claims = (arrived: readonly Arrived[]) =>
  arrived.filter(({name}) => name === 'claimItems').map(({body}) => (body as {items: string[]}).items)

describe('moderators side by side', () => {
  it('claims what is looked at and what comes next, and asks again only when that runs out', async () => {
    const arrived = await openQueue(queueOf(many(20)))
    await until(() => claims(arrived).length === 1)

    for (let n = 0; n < 4; n++) press('KeyJ')
    await settle()
    expect(claims(arrived)).to.deep.equal([ids(1, 2, 3, 4, 5, 6)])
    press('KeyJ')
    await until(() => claims(arrived).length === 2)

    expect(claims(arrived)[1]).to.deep.equal(ids(6, 7, 8, 9, 10, 11))
  })

  it('keeps what was decided and can still be taken back', async () => {
    const arrived = await openQueue(queueOf(many(20)))

    for (let n = 0; n < 5; n++) press('KeyA')
    await until(() => claims(arrived).length === 2)

    expect(claims(arrived)[1]).to.include.members(ids(1, 5, 6, 7))
  })

  it('passes over what a colleague looks at, and says who does', async () => {
    const [first = '', , third = ''] = ids(1, 2, 3)
    const held = [first, third].map((item) => ({item, by: 'rana@town.example'}))
    await openQueue(queueOf(many(4), {held}), {claimItems: () => shown({held, gone: []})})
    expect(words()).to.equal('Comment number 2')

    press('KeyA')
    await settle()

    expect(words()).to.equal('Comment number 4')
    expect(plain('.list')).to.include('rana@town.example is looking at this')
  })

  it('lets a moderator look at it all the same, and decide', async () => {
    const held = [{item: ids(1)[0] ?? '', by: 'rana@town.example'}]
    const arrived = await openQueue(queueOf(many(2), {held}), {claimItems: () => shown({held, gone: []})})

    find('.list li button').click()
    await settle()
    expect(plain('.item-card')).to.include('rana@town.example is looking at this')
    press('KeyA')
    leavePage()

    expect(decisions(arrived)).to.deep.equal([{action: 'approve', items: ids(1), seen: ['0.1']}])
  })

  it('says so when colleagues have all of it in front of them', async () => {
    const held = [{item: ids(1)[0] ?? '', by: 'rana@town.example'}]
    await openQueue(queueOf(many(1), {held}), {claimItems: () => shown({held, gone: []})})

    expect(find('.empty').innerText).to.include('Colleagues have all of it in front of them')
  })

  it('drops what a colleague has decided meanwhile', async () => {
    await openQueue(queueOf(many(3)), {claimItems: () => shown({held: [], gone: ids(2)})})
    await until(() => document.querySelectorAll('.list li').length === 2)

    press('KeyA')
    await settle()

    expect(words()).to.equal('Comment number 3')
  })

  it('lets go of everything when the page is left', async () => {
    const arrived = await openQueue(queueOf(many(3)))
    await until(() => claims(arrived).length === 1)

    leave()

    expect(claims(arrived).at(-1)).to.deep.equal([])
  })

  it('works as ever when claims do not work', async () => {
    const arrived = await openQueue(queueOf(many(3)), {claimItems: () => refused(500, 'unknown')})

    press('KeyA')
    await settle()
    leavePage()

    expect(words()).to.equal('Comment number 2')
    expect(decisions(arrived)).to.have.length(1)
  })
})

describe('asking a colleague', () => {
  it('puts the item at the end, and the next one is there', async () => {
    const question = {text: 'Is this spam?', by: 'clerk@town.example', isOwn: true}
    const arrived = await openQueue(queueOf(many(3)), {addNote: shown(waiting(1, {question}))})

    await openDialog('KeyQ', 'ض')
    type('dialog textarea', 'Is this spam?')
    await sendDialog()
    await until(() => words() === 'Comment number 2')
    await settle()

    expect(arrived.find(({name}) => name === 'addNote')?.body).to.deep.equal({
      text: 'Is this spam?',
      asks: true,
    })
    const lines = [...document.querySelectorAll<HTMLElement>('.list li')].map(({innerText}) => innerText)
    expect(lines.at(-1)).to.include('Comment number 1').and.include('You ask colleagues')
    expect(document.activeElement).to.equal(find('.item-card'))
  })

  it('shows colleagues who asks what', async () => {
    const question = {text: 'May this stay?', by: 'rana@town.example', isOwn: false}
    await openQueue(queueOf([waiting(1, {question})]))

    expect(plain('.question')).to.match(/^rana@town\.example asks\s+May this stay\?$/)
    expect(plain('.list')).to.include('rana@town.example asks')
  })

  it('says that somebody has decided meanwhile', async () => {
    await openQueue(queueOf(many(2)), {addNote: refused(409, 'already-decided')})

    await openDialog('KeyQ')
    type('dialog textarea', 'Hm?')
    await sendDialog()
    await until(() => document.querySelector('.actions [role=alert]') !== null)

    expect(find('.actions [role=alert]').innerText).to.include('decided about it meanwhile')
  })

  it('a note stays where it is', async () => {
    const acts = [{action: 'note' as const, text: 'Again?', day: '2026-11-22', by: 'clerk@town.example'}]
    await openQueue(queueOf(many(2)), {addNote: shown(waiting(1, {acts}))})

    await openDialog('KeyN')
    type('dialog textarea', 'Again?')
    await sendDialog()
    await until(() => document.querySelector('.history') !== null)

    expect(words()).to.equal('Comment number 1')
    expect(find('.history').innerText).to.include('Again?')
  })
})

describe('saved replies', () => {
  const replies: SavedReplies = {
    replies: [
      {id: 'ads', title: 'Adverts', text: {ar: 'لا ننشر الإعلانات.', en: 'No adverts.'}, reason: 'spam'},
      {id: 'kind', title: 'Be kind', text: {en: 'Please be kind.'}},
    ],
  }

  const choose = (selector: string, value: string) => {
    const field = find<HTMLSelectElement>(selector)
    field.value = value
    field.dispatchEvent(new Event('change'))
  }

  it('become the message with their reason, in the language of what is hidden', async () => {
    const arrived = await openQueue(queueOf(many(2)), {readReplies: shown(replies)})

    press('KeyM')
    await until(() => document.querySelector('#hide-reply') !== null)
    choose('#hide-reply', 'ads')
    await settle()
    expect(find<HTMLTextAreaElement>('#hide-message').value).to.equal('No adverts.')
    choose('#hide-language', 'ar')
    await settle()
    await sendDialog()

    expect(words()).to.equal('Comment number 2')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([
      {action: 'hide', reason: 'spam', message: 'لا ننشر الإعلانات.', items: ids(1), seen: ['0.1']},
    ])
  })

  it('are not needed: a message can be written by hand, also when they do not arrive', async () => {
    const arrived = await openQueue(queueOf(many(2)), {readReplies: 'unreachable'})

    press('KeyM')
    await until(() => document.querySelector('#hide-message') !== null)
    await sendDialog()
    await until(() => document.querySelector('#hide-message-problem') !== null)
    type('#hide-message', ' Please be kind. ')
    choose('#hide-reason', 'insult')
    await settle()
    await sendDialog()
    leavePage()

    expect(decisions(arrived)).to.deep.equal([
      {action: 'hide', reason: 'insult', message: 'Please be kind.', items: ids(1), seen: ['0.1']},
    ])
  })

  async function openReplies(answers: Parameters<typeof openQueue>[1] = {}) {
    const arrived = await openQueue(queueOf([waiting(1)]), {readReplies: shown(replies), ...answers})
    find('.queue-head button').click()
    await until(() => document.querySelector('.replies li') !== null)
    return arrived
  }

  it('are written in the languages of the municipality', async () => {
    const arrived = await openReplies({saveReply: shown({replies: []})})

    find('console-saved-replies .primary').click()
    await until(() => document.querySelector('#reply-title') !== null)
    await sendDialog()
    await until(() => document.querySelector('dialog [role=alert]') !== null)
    type('#reply-title', 'Thanks')
    await settle()
    type('#reply-text-en', 'Thank you.')
    await settle()
    await sendDialog()
    await until(() => arrived.some(({name}) => name === 'saveReply'))
    await settle()

    expect(arrived.find(({name}) => name === 'saveReply')?.body).to.deep.equal({
      title: 'Thanks',
      text: {en: 'Thank you.'},
    })
    expect(find('console-saved-replies').innerText).to.include('There are none yet')
  })

  it('keep what was typed when there is no room, and say so', async () => {
    await openReplies({saveReply: refused(409, 'too-many-replies')})

    find('.replies button').click()
    await until(() => document.querySelector('#reply-title') !== null)
    type('#reply-title', 'Advertising')
    await settle()
    await sendDialog()
    await until(() => document.querySelector('dialog [role=alert]') !== null)

    expect(find('dialog [role=alert]').innerText).to.include('as many replies as can be')
    expect(find<HTMLInputElement>('#reply-title').value).to.equal('Advertising')
  })

  it('are removed once somebody has said yes', async () => {
    const arrived = await openReplies({removeReply: shown({replies: []}), claimItems: freeDesk})

    find('.replies li button:last-child').click()
    await until(() => document.querySelectorAll('dialog[open]').length === 2)
    find<HTMLFormElement>('dialog:not(console-saved-replies dialog) form').requestSubmit()
    await until(() => arrived.some(({name}) => name === 'removeReply'))

    expect(arrived.find(({name}) => name === 'removeReply')?.path).to.match(/\/replies\/ads$/)
  })
})
