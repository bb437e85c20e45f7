/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'
import {
  openForm,
  openThread,
  press,
  receipt,
  refuse,
  say,
  settle,
  shows,
  stored,
  take,
  write,
  written,
} from '../../test-kit/writing-page.ts'

const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')
const inOutbox = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))
const commentsSent = (done: ReturnType<typeof take>) => done.filter(({name}) => name === 'sendComment')

afterEach(() => {
  hangUp()
  clear()
})

describe('a comment', () => {
  it('is sent with a name that was made up here, and stands in the thread at once', async () => {
    const done = take()
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment is published')

    const [sent] = commentsSent(done)
    expect(sent?.body['text']).to.equal('More shade, please.')
    expect(sent?.body['name']).to.match(/^[A-Z][a-z]+ \d{3}$/)
    expect(find(thread, `#${written} .said`).innerText).to.equal('More shade, please.')
    expect(find(thread, '[part=receipt] code').innerText).to.equal(receipt)
    expect(focused(thread)?.textContent).to.contain('Your comment is published')
    expect(inOutbox()).to.deep.equal([])
    expect(memory().own).to.deep.equal({[written]: receipt})
  })
})
