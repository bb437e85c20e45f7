/// <reference types="mocha" />
import {expect} from 'chai'
import {thread as open} from '../../test-kit/example-thread.ts'
import {clear, find, focused, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {
  openForm,
  openThread,
  press,
  refuse,
  say,
  shows,
  stored,
  take,
  write,
  written,
} from '../../test-kit/writing-page.ts'

const inOutbox = () => Object.keys(localStorage).filter((name) => name.startsWith('saha-outbox:'))
const sent = (done: ReturnType<typeof take>) => done.filter(({name}) => name === 'sendComment')
const textIn = (thread: HTMLElement) => find<HTMLTextAreaElement>(thread, '.compose textarea').value

/** Work that is done with the counter at this number. */
async function challengeOf(counter: number) {
  const [salt, nonce] = ['0a'.repeat(16), '1b'.repeat(12)]
  const message = new Uint8Array(32)
  for (let at = 0; at < 28; at++) message[at] = Number.parseInt((salt + nonce).slice(at * 2, at * 2 + 2), 16)
  new DataView(message.buffer).setUint32(28, counter)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', message))
  const keyPrefix = Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return {parameters: {algorithm: 'SHA-256', salt, nonce, keyPrefix}, signature: 'signed'}
}

afterEach(() => {
  hangUp()
  clear()
})

describe('a comment without a network', () => {
  it('waits in the browser, is shown as not sent yet, and is sent once when the network returns', async () => {
    take({sendComment: 'unreachable'})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Not sent yet')
    expect(textOf(thread)).to.include('This browser keeps what you wrote')
    expect(textOf(thread)).to.include('More shade, please.')
    expect(inOutbox()).to.have.length(1)

    const done = take()
    window.dispatchEvent(new Event('online'))
    await shows(thread, 'Your comment is published')

    expect(sent(done)).to.have.length(1)
    expect(find(thread, `#${written} .said`).innerText).to.equal('More shade, please.')
    expect(inOutbox()).to.deep.equal([])
  })

  it('is there again when the page is opened anew, and is sent then', async () => {
    take({sendComment: 'unreachable'})
    const first = await openThread()
    await say(first, 'More shade, please.')
    await shows(first, 'Not sent yet')
    first.remove()

    const done = take({sendComment: 'unreachable'})
    const second = await openThread()
    await shows(second, 'Not sent yet')
    await until(() => sent(done).length > 0)

    expect(textOf(second)).to.include('More shade, please.')
  })

  it('whose receipt arrived while nobody looked is shown with the next visit', async () => {
    take({sendComment: 'unreachable'})
    const first = await openThread()
    await say(first, 'More shade, please.')
    await shows(first, 'Not sent yet')
    first.remove()
    take()
    window.dispatchEvent(new Event('online'))
    await until(() => inOutbox().every((name) => localStorage.getItem(name)?.includes('"is":"sent"')))

    const second = await openThread()
    await shows(second, 'Your comment is published')

    expect(inOutbox()).to.deep.equal([])
  })

  it('can be changed before it is sent', async () => {
    take({sendComment: 'unreachable'})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Not sent yet')

    await press(thread, 'Change')
    await until(() => focused(thread)?.matches('.compose textarea'))
    expect(textIn(thread)).to.equal('More shade, please.')
    expect(inOutbox()).to.deep.equal([])
    const done = take()
    await write(thread, 'More trees, please.')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done).map(({body}) => body['text'])).to.deep.equal(['More trees, please.'])
  })

  it('can be deleted before it is sent, once that is confirmed', async () => {
    take({sendComment: 'unreachable'})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Not sent yet')

    await press(thread, 'Delete')
    await press(thread, 'Keep it')
    expect(inOutbox()).to.have.length(1)
    await press(thread, 'Delete')
    await press(thread, 'Yes, delete it')

    expect(inOutbox()).to.deep.equal([])
    expect(textOf(thread)).not.to.include('More shade')
    expect(focused(thread)).to.equal(find(thread, '[part=write]'))
  })

  it('is told apart from what the browser will not keep', async () => {
    const {setItem} = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    try {
      take({sendComment: 'unreachable'})
      const thread = await openThread()

      await say(thread, 'More shade, please.')
      await shows(thread, 'Not sent yet')

      expect(textOf(thread)).to.include('this browser does not let us keep anything')
    } finally {
      Storage.prototype.setItem = setItem
    }
  })

  it('leaves nothing on the device where nobody must find out', async () => {
    take({sendComment: 'unreachable'}, {readActivity: json({...open, sensitive: true})})
    const thread = await openThread()

    await say(thread, 'I am afraid at night.')
    await shows(thread, 'Not sent yet')

    expect(textOf(thread)).to.include('Nothing is kept on this device here')
    expect(localStorage.length).to.equal(0)
    expect(sessionStorage.length).to.equal(0)
    const done = take({}, {readActivity: json({...open, sensitive: true})})
    await press(thread, 'Send now')
    await shows(thread, 'Your comment is published')
    expect(textOf(thread)).to.include('This device does not remember it')
    expect(sent(done)).to.have.length(1)
    expect(localStorage.length).to.equal(0)
  })
})

describe('a comment that is refused', () => {
  for (const [code, words] of [
    ['closed', 'The discussion closed before your comment arrived'],
    ['not-yet-open', 'has not opened yet'],
    ['not-found', 'no longer at this address'],
    ['origin-not-allowed', 'An owner allows it in the console'],
    ['too-large', 'longer than we can accept'],
    ['key-reused', 'An earlier wording of this comment has arrived before'],
    ['withdrawn', 'This comment was withdrawn'],
    ['text-refused', 'Nothing readable is left'],
    ['invalid', 'because of a fault on our side'],
    ['malformed', 'because of a fault on our side'],
  ] as const)
    it(`with "${code}" says why and what now, and nothing is lost`, async () => {
      take({sendComment: refuse(code)})
      const thread = await openThread()
      const facts: string[] = []
      thread.addEventListener('saha-failed', (event) => facts.push(event.code))

      await say(thread, 'More shade, please.')
      await shows(thread, 'Your comment was not accepted')

      expect(textOf(thread)).to.include(words)
      expect(textIn(thread)).to.equal('More shade, please.')
      expect(facts).to.deep.equal([code])
      expect(inOutbox()).to.deep.equal([])
    })

  it('because what it answers is gone becomes a comment of its own, if its author wants', async () => {
    take({sendComment: refuse('parent-gone')})
    const thread = await openThread()
    await press(thread, 'Reply', 'article')
    await until(() => thread.shadowRoot?.querySelector('li .compose textarea'))
    await write(thread, 'I agree.', 'li .compose textarea')
    await press(thread, 'Send comment')
    await shows(thread, 'The comment that you answer is gone')

    const done = take()
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)[0]?.body).not.to.have.property('parent')
  })

  it('is sent anew under another key when the server may have forgotten the first', async () => {
    const done = take({sendComment: refuse('key-reused')})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment was not accepted')

    await press(thread, 'Send comment')
    await until(() => sent(done).length === 2)

    expect(sent(done)[0]?.body['key']).not.to.equal(sent(done)[1]?.body['key'])
  })

  it('keeps waiting while the server is busy', async () => {
    take({sendComment: refuse('busy')})
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'Not sent yet')

    expect(inOutbox()).to.have.length(1)
  })
})

describe('where work is wanted', () => {
  it('the device does it and sends again, with the same key', async () => {
    const challenge = await challengeOf(300)
    const wanted = json(
      {type: 'urn:saha:refusal:work-wanted', code: 'work-wanted', status: 428, challenge},
      428,
    )
    const done = take({sendComment: ({body}) => (body['work'] ? stored() : wanted)})
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment is published')

    const [first, second] = sent(done)
    expect(first?.body['key']).to.equal(second?.body['key'])
    expect(JSON.parse(String(second?.body['work'])).challenge).to.deep.equal(challenge)
  })

  it('a server that is never content is told of, and the text stays', async () => {
    const challenge = await challengeOf(3)
    take({
      sendComment: json(
        {type: 'urn:saha:refusal:work-wanted', code: 'work-wanted', status: 428, challenge},
        428,
      ),
    })
    const thread = await openThread()

    await say(thread, 'More shade, please.')
    await shows(thread, 'We could not make sure that this was not sent by a program')

    expect(textIn(thread)).to.equal('More shade, please.')
  })
})

describe('a form that was opened', () => {
  it('carries what the server said of the hour', async () => {
    const done = take()
    const readers = window.fetch
    const ticket = json({ticket: 'abc.def'})
    window.fetch = async (input, init) =>
      String(input).endsWith('/v1/tickets') ? ticket : readers(input, init)
    const thread = await openThread()
    await openForm(thread)
    await until(() => ticket.bodyUsed)
    await write(thread, 'More shade, please.')

    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)[0]?.body['ticket']).to.equal('abc.def')
  })
})
