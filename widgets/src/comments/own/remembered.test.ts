/// <reference types="mocha" />
import {expect} from 'chai'
import {idOf, thread as open} from '../../test-kit/example-thread.ts'
import {clear, find, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {openThread, press, say, shows, status, take} from '../../test-kit/writing-page.ts'

const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')

/** Sends one, and opens what can be done with it. */
async function sendAndFollow() {
  take({readReceipt: json({...status, editSeconds: 660})})
  const thread = await openThread()
  await say(thread, 'More shade, please.')
  await shows(thread, 'Your comment is published')
  return {thread}
}

afterEach(() => {
  hangUp()
  clear()
})

describe('what the device remembers', () => {
  it('is forgotten when somebody asks for it, but for the number that keeps votes apart', async () => {
    const {thread} = await sendAndFollow()
    find(thread, '[id^=first] [aria-pressed]').click()
    await until(() => memory().votes?.[idOf('first')])
    await press(thread, 'My comments and receipt codes')

    await press(thread, 'Forget everything on this device')
    await shows(thread, 'write them down first')
    await press(thread, 'Yes, forget it')
    await shows(thread, 'This device has forgotten it.')

    expect(Object.keys(localStorage)).to.deep.equal(['saha-token:town/award'])
  })

  it('is nothing where nobody must find out', async () => {
    take({}, {readActivity: json({...open, sensitive: true})})
    const thread = await openThread()
    await say(thread, 'I am afraid at night.')
    await shows(thread, 'Your comment is published')

    await press(thread, 'My comments and receipt codes')
    await shows(thread, 'Nothing of this is kept on this device.')

    expect(localStorage.length + sessionStorage.length).to.equal(0)
  })

  it('is removed when a thread has become one that nobody must be found in', async () => {
    const {thread} = await sendAndFollow()
    thread.remove()
    take({}, {readActivity: json({...open, sensitive: true})})

    await openThread()

    await until(() => localStorage.getItem('saha-thread:town/award') === null)
    expect(Object.keys(localStorage).filter((name) => name.startsWith('saha-name'))).to.deep.equal([])
  })
})
