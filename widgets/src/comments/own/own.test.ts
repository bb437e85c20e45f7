/// <reference types="mocha" />
import {expect} from 'chai'
import {idOf} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {stored as response} from '../../test-kit/example-activity.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {
  openThread,
  press,
  receipt,
  refuse,
  say,
  settle,
  shows,
  status,
  stored,
  take,
  write,
  written,
} from '../../test-kit/writing-page.ts'

const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')
const those = (done: ReturnType<typeof take>, name: string) => done.filter((one) => one.name === name)

/** Comes back with a code. */
async function comeBack(thread: HTMLElement, code = receipt): Promise<void> {
  await press(thread, 'My comments and receipt codes')
  const field = await until(() => thread.shadowRoot?.querySelector<HTMLInputElement>('.own input'))
  await write(thread, code, '.own input')
  field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))
  await until(() => !thread.shadowRoot?.querySelector('.own .space-kept'))
  await settle(thread)
}

/** Sends one, and opens what can be done with it. */
async function sendAndFollow(told: Parameters<typeof take>[0] = {}) {
  const done = take({readReceipt: json({...status, editSeconds: 660}), ...told})
  const thread = await openThread()
  await say(thread, 'More shade, please.')
  await shows(thread, 'Your comment is published')
  return {done, thread}
}

afterEach(() => {
  hangUp()
  clear()
})

describe('whoever comes back with a receipt', () => {
  it('reads what became of the comment, on any device', async () => {
    const done = take()
    const thread = await openThread()

    await comeBack(thread, ' 7k3m-9qxa-2bcd-efgh-jkmn ')
    await shows(thread, 'It is published.')

    expect(textOf(thread)).to.include('More shade, please.')
    expect(those(done, 'readReceipt')[0]?.receipt).to.equal('7k3m-9qxa-2bcd-efgh-jkmn')
  })

  it('reads why it waits', async () => {
    take({readReceipt: json({...status, state: 'waiting', waits: ['spam-suspected']})})
    const thread = await openThread()

    await comeBack(thread)
    await shows(thread, 'It is not published yet.')

    expect(textOf(thread)).to.include('An automatic check took it for advertising')
  })

  it('reads why it was hidden, what moderators wrote, and asks once for a second look', async () => {
    const hidden = {reason: 'insult', day: '2026-11-20', message: 'Please say it without the name.'}
    const done = take({readReceipt: json({...status, state: 'hidden', hidden, canAppeal: true})})
    const thread = await openThread()
    await comeBack(thread)
    await shows(thread, 'Please say it without the name.')
    expect(plain(textOf(thread))).to.include('Moderators hid it on November 20, 2026: insult.')

    await press(thread, 'Ask for a second look')
    await press(thread, 'Ask for a second look')
    expect(textOf(thread)).to.include('Please write why.')
    await write(thread, 'I named nobody.', '.own textarea')
    await press(thread, 'Ask for a second look')
    await shows(thread, 'You have asked for a second look.')

    expect(those(done, 'appeal')[0]?.body).to.deep.equal({text: 'I named nobody.'})
    expect(findAll(thread, '.own button').map(({innerText}) => innerText)).not.to.include(
      'Ask for a second look',
    )
  })

  for (const [appeal, words] of [
    ['restored', 'Another moderator agreed with you'],
    ['upheld', 'left it hidden'],
    ['waiting', 'Another moderator decides'],
  ])
    it(`reads what came of a second look: ${appeal}`, async () => {
      take({readReceipt: json({...status, appeal})})
      const thread = await openThread()

      await comeBack(thread)

      await shows(thread, words ?? '')
      expect(findAll(thread, '.own .error')).to.deep.equal([])
    })

  for (const [what, reply, words] of [
    ['is of no comment', refuse('not-found'), 'No comment has this code.'],
    ['is of a survey', json(response), 'This code belongs to something else.'],
    ['is of another thread', json({...status, activity: 'other'}), 'This code belongs to something else.'],
    ['was withdrawn', refuse('withdrawn'), 'Your comment is withdrawn'],
    ['cannot be looked up now', 'unreachable', 'The server does not answer now.'],
  ] as const)
    it(`is told when the code ${what}`, async () => {
      take({readReceipt: reply})
      const thread = await openThread()

      await comeBack(thread)

      await shows(thread, words)
      expect(findAll(thread, '.own .said')).to.deep.equal([])
    })
})

describe('one’s own comment', () => {
  it('is marked, and can be changed for ten minutes', async () => {
    const {done, thread} = await sendAndFollow()
    expect(find(thread, `#${written} .mark`).innerText).to.equal('yours')
    expect(textOf(thread)).to.include('You can still change the text for 10 minutes.')

    await press(thread, 'Change the text')
    await until(() => thread.shadowRoot?.querySelector('.own textarea'))
    await write(thread, 'More trees, please.', '.own textarea')
    await press(thread, 'Save')
    await shows(thread, 'The new text is published.')

    expect(those(done, 'changeComment')[0]?.body).to.include({text: 'More trees, please.'})
    expect(find(thread, `#${written} .said`).innerText).to.equal('More trees, please.')
    expect(find(thread, `#${written} header`).innerText).to.include('Edited')
  })

  it('that waits again after a change is no longer to be read', async () => {
    const {thread} = await sendAndFollow({changeComment: json({edited: true, waits: ['first-link']})})
    await press(thread, 'Change the text')
    await until(() => thread.shadowRoot?.querySelector('.own textarea'))

    await write(thread, 'See https://shade.example/', '.own textarea')
    await press(thread, 'Save')
    await shows(thread, 'It is published once somebody has looked at it.')

    expect(find(thread, `#${written}`).innerText).not.to.include('shade')
  })

  it('says before a change publishes something personal', async () => {
    const {done, thread} = await sendAndFollow()
    await press(thread, 'Change the text')
    await until(() => thread.shadowRoot?.querySelector('.own textarea'))

    await write(thread, 'Call me on 079 123 4567.', '.own textarea')
    await press(thread, 'Save')
    await shows(thread, 'Do you want everybody to read this?')
    expect(those(done, 'changeComment')).to.deep.equal([])
    await press(thread, 'Publish it as it is')
    await shows(thread, 'The new text is published.')
  })

  it('that can no longer be changed says so, and keeps what was typed', async () => {
    const {thread} = await sendAndFollow({changeComment: refuse('edit-over')})
    await press(thread, 'Change the text')
    await until(() => thread.shadowRoot?.querySelector('.own textarea'))
    await write(thread, 'More trees, please.', '.own textarea')

    await press(thread, 'Save')
    await shows(thread, 'The time for changing the text is over.')

    expect(find<HTMLTextAreaElement>(thread, '.own textarea').value).to.equal('More trees, please.')
  })

  it('is withdrawn once that is confirmed, and is gone from the thread and from this device', async () => {
    const {done, thread} = await sendAndFollow()

    await press(thread, 'Withdraw')
    await shows(thread, 'Withdraw this comment?')
    expect(those(done, 'withdraw')).to.deep.equal([])
    await press(thread, 'Yes, withdraw it')
    await shows(thread, 'Your comment is withdrawn')

    expect(those(done, 'withdraw')[0]?.receipt).to.equal(receipt)
    expect(findAll(thread, `article#${written}`)).to.deep.equal([])
    expect(memory().own).to.deep.equal({})
    expect(Object.keys(localStorage).filter((name) => name.startsWith('saha-earlier'))).to.deep.equal([])
  })

  it('that others have answered leaves a note in its place when it is withdrawn', async () => {
    take({readReceipt: json({...status, comment: idOf('first')})})
    const thread = await openThread()
    await comeBack(thread)
    await shows(thread, 'It is published.')

    await press(thread, 'Withdraw')
    await press(thread, 'Yes, withdraw it')
    await shows(thread, 'Your comment is withdrawn')

    await until(() => !find(thread, `#${idOf('first')}`).innerText.includes('المكتبة'))
    expect(findAll(thread, `#${idOf('second')}`)).to.have.length(1)
  })

  it('that cannot be withdrawn now stays, and says so', async () => {
    const {thread} = await sendAndFollow({withdraw: 'unreachable'})
    await press(thread, 'Withdraw')

    await press(thread, 'Yes, withdraw it')
    await shows(thread, 'This did not reach the server, so nothing has changed.')

    expect(findAll(thread, `article#${written}`)).to.have.length(1)
  })

  it('is remembered after a reload, with a way back to it', async () => {
    const {thread} = await sendAndFollow()
    thread.remove()
    const again = await openThread()

    await press(again, 'My comments and receipt codes')
    await shows(again, receipt)
    await press(again, 'Open', 'li')
    await shows(again, 'It is published.')
    expect(memory().own).to.deep.equal({[written]: receipt})
  })

  it('makes its author no stranger: the next comment to the municipality carries its receipt', async () => {
    const {done, thread} = await sendAndFollow()

    await say(thread, 'And more benches.')
    await until(() => those(done, 'sendComment').length === 2)

    expect(those(done, 'sendComment').map(({body}) => body['earlier'])).to.deep.equal([undefined, receipt])
  })

  it('is shown for the next ones as well, because readers have seen it the longest', async () => {
    const later = '9999-9QXA-2BCD-EFGH-JKMN'
    const {done, thread} = await sendAndFollow()
    done.length = 0
    hangUp()
    const again = take({sendComment: stored({receipt: later}), readReceipt: json(status)})

    await say(thread, 'And more benches.')
    await until(() => those(again, 'sendComment').length === 1)
    await shows(thread, later)
    await say(thread, 'And a tap.')
    await until(() => those(again, 'sendComment').length === 2)

    expect(those(again, 'sendComment').map(({body}) => body['earlier'])).to.deep.equal([receipt, receipt])
  })

  it('makes nobody known any more once moderators have hidden it', async () => {
    const hidden = {state: 'hidden', hidden: {reason: 'insult', day: '2026-11-20'}}
    const {done, thread} = await sendAndFollow({readReceipt: json({...status, ...hidden})})

    await press(thread, 'My comments and receipt codes')
    await press(thread, 'Open', 'li')
    await shows(thread, 'Moderators hid it')
    await say(thread, 'And more benches.')
    await until(() => those(done, 'sendComment').length === 2)

    expect(those(done, 'sendComment')[1]?.body).not.to.have.property('earlier')
  })

  it('that waits makes nobody known', async () => {
    const done = take({sendComment: stored({waits: ['all-wait']})})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'not published yet')

    await say(thread, 'And more benches.')
    await until(() => those(done, 'sendComment').length === 2)

    expect(those(done, 'sendComment')[1]?.body).not.to.have.property('earlier')
  })
})

describe('the focus', () => {
  it('goes to what is shown, and back to what was pressed', async () => {
    take()
    const thread = await openThread()
    await press(thread, 'My comments and receipt codes')
    await until(() => focused(thread)?.textContent === 'Open a comment with its receipt code')

    find(thread, '.own input').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))
    await until(() => (focused(thread) as HTMLElement)?.innerText === 'My comments and receipt codes')

    expect(findAll(thread, '.own')).to.deep.equal([])
  })
})
