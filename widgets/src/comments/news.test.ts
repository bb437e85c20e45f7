/// <reference types="mocha" />
import type {Comment} from '@saha/contract'
import {expect} from 'chai'
import {answerTo, comment, pageOf, thread} from '../test-kit/example-thread.ts'
import {clear, find, focused, plain, until} from '../test-kit/page.ts'
import {answer, hangUp, json, server, type Arrived} from '../test-kit/server.ts'
import {lookForNews, openThread, pressWords, quiet, said, articleWith} from '../test-kit/thread-page.ts'
import {refresh} from './beyond/further.ts'
import {add} from './arriving.ts'
import {Thread} from './thread.ts'

afterEach(() => {
  hangUp()
  clear()
})

const one = comment('one')
const two = comment('two')

/** Opens a thread, and lets others write in it. */
async function openAndLook(before: readonly Comment[], after: readonly Comment[]) {
  const arrived = answer({readComments: json(pageOf(before))})
  const element = await openThread()
  answer({readComments: json(pageOf(after))})
  return {element, arrived}
}

const news = (element: HTMLElement) => find(element, '.bar [role=status]')

describe('comments that arrive while somebody reads', () => {
  it('are counted politely, and never put under the finger of a reader', async () => {
    const {element} = await openAndLook(
      [two, one],
      [comment('four'), comment('three'), two, answerTo(one, 'five'), one],
    )
    const place = articleWith(element, 'What one says').getBoundingClientRect().top

    lookForNews()
    await until(() => news(element).innerText !== '')

    expect(news(element).innerText).to.equal('3 new comments: show')
    expect(said(element)).to.deep.equal(['What two says.', 'What one says.'])
    expect(articleWith(element, 'What one says').getBoundingClientRect().top).to.equal(place)
    expect(find(element, '.bar h3').innerText).to.equal('5 comments')
  })

  it('stand on top and below what they answer once the reader asks, with the focus on the first', async () => {
    const [three, four, reply] = [comment('three'), comment('four'), answerTo(one, 'five')]
    const {element} = await openAndLook([two, one], [four, three, two, one, reply])
    lookForNews()
    await until(() => news(element).innerText !== '')

    await pressWords(element, '3 new comments: show')
    await until(() => focused(element)?.localName === 'article')

    expect(said(element)).to.deep.equal(
      ['four', 'three', 'two', 'one', 'five'].map((word) => `What ${word} says.`),
    )
    expect(plain((focused(element) as HTMLElement).innerText)).to.include('What four says.')
    expect(news(element).innerText).to.equal('')
  })

  it('leave whatever else has the focus where it is', async () => {
    const {element} = await openAndLook([two, one], [comment('three'), two, one])
    const link = articleWith(element, 'What one says').querySelector<HTMLElement>('.actions a')!
    link.focus()
    lookForNews()
    await until(() => news(element).innerText !== '')

    find<HTMLButtonElement>(element, '.bar [role=status] button').dispatchEvent(new MouseEvent('click'))
    await until(() => said(element).length === 3)

    expect(articleWith(element, 'What one says').contains(link)).to.equal(true)
  })

  it('are looked for with a question that costs nothing when there is nothing new', async () => {
    const {element, arrived} = await openAndLook([one], [one])
    const again = answer({readComments: json(pageOf([one]))})

    lookForNews()
    await until(() => again.length > 0)
    await quiet(element)

    expect(again[0]?.init?.cache).to.equal('no-cache')
    expect(String(again[0]?.url)).to.equal(String(arrived.find(({name}) => name === 'readComments')?.url))
    expect(news(element).innerText).to.equal('')
  })

  it('do not include what moderators hid at once, or what is shown already', async () => {
    const {
      name: _,
      text: __,
      ...hidden
    } = comment('hidden', {gone: {is: 'hidden', reason: 'spam', day: '2026-11-20'}})
    const {element} = await openAndLook([two, one], [hidden, two, one])

    lookForNews()
    await quiet(element)

    expect(news(element).innerText).to.equal('')
  })

  it('cannot be looked for without a network: the thread says that it may be out of date', async () => {
    const {element} = await openAndLook([one], [one])
    answer({readComments: 'unreachable'})

    lookForNews()
    await until(() => news(element).innerText.includes('could not be refreshed'))
    answer({readComments: json(pageOf([one]))})
    lookForNews()
    await until(() => news(element).innerText === '')

    expect(said(element)).to.deep.equal(['What one says.'])
  })

  it('are no longer looked for once the element has left the page', async () => {
    const {element} = await openAndLook([one], [one])
    const again = answer()
    element.remove()

    lookForNews()
    await quiet(element)

    expect(again).to.deep.equal([])
  })
})

describe('a thread without a network', () => {
  it('shows what the browser still has of it, and says that it may be out of date', async () => {
    const fromCache = ({init}: Arrived) => init?.cache === 'force-cache'
    answer({
      readActivity: (request) => (fromCache(request) ? json(thread) : 'unreachable'),
      readComments: (request) => (fromCache(request) ? json(pageOf([one])) : 'unreachable'),
    })

    const element = await openThread()
    await until(() => news(element).innerText.includes('could not be refreshed'))

    expect(said(element)).to.deep.equal(['What one says.'])
  })
})

describe('what is written here', () => {
  it('stands in its place at once, is counted, and is not announced as new to its author', async () => {
    const mine = comment('mine', {position: 900, side: 'for'})
    const reply = answerTo(one, 'reply', {position: 901})
    const here = new Thread(server, {municipality: 'town', activity: 'award'}, () => undefined)
    here.begin('all', pageOf([two, one]))

    add(here, mine)
    add(here, reply)
    add(here, {...reply, supports: 1})
    answer({readComments: json(pageOf([mine, two, one, reply]))})
    await refresh(here)

    const words = here.lists.get('all')?.blocks.map((block) => block.map(({text}) => text))
    expect(words).to.deep.equal([
      ['What two says.', 'What one says.', 'What reply says.'],
      ['What mine says.'],
    ])
    expect(here.find(reply.id)?.supports).to.equal(1)
    expect(here.arrived).to.deep.equal([])
  })

  it('counts on its side', () => {
    const here = new Thread(server, {}, () => undefined)

    add(here, comment('mine', {side: 'against'}))

    expect(here.counts).to.deep.equal({all: 1, for: 0, neutral: 0, against: 1, official: 0})
  })
})
