/// <reference types="mocha" />
import {expect} from 'chai'
import {thread as open} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {openThread, press, refuse, settle, shows, take, write} from '../../test-kit/writing-page.ts'

const first = '[id^=first]'
const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')
const support = (thread: HTMLElement) => find(thread, `${first} [aria-pressed]`)
const isPressed = (thread: HTMLElement) => support(thread).getAttribute('aria-pressed') === 'true'
const told = (done: ReturnType<typeof take>, name: string) => done.filter((one) => one.name === name)

async function press1(thread: HTMLElement): Promise<void> {
  support(thread).click()
  await settle(thread)
}

afterEach(() => {
  hangUp()
  clear()
})

describe('support', () => {
  it('shows the server’s count, is remembered, and is taken back by pressing again', async () => {
    const done = take({
      vote: ({body}) => json({supports: body['value'] === 1 ? 13 : 12, objections: 1}),
    })
    const thread = await openThread()

    await press1(thread)
    await until(() => isPressed(thread))
    expect(plain(support(thread).innerText)).to.include('13')
    await press1(thread)
    await until(() => !isPressed(thread))

    expect(plain(support(thread).innerText)).to.include('12')
    const votes = told(done, 'vote').map(({body}) => body)
    expect(votes.map(({value}) => value)).to.deep.equal([1, 0])
    expect(votes[0]?.['token']).to.match(/^[0-9a-f]{32}$/)
    expect(votes[1]?.['token']).to.equal(votes[0]?.['token'])
    expect(memory().votes).to.deep.equal({})
  })

  it('is still pressed after a reload', async () => {
    take()
    const before = await openThread()
    await press1(before)
    await until(() => isPressed(before))
    before.remove()

    const after = await openThread()
    await until(() => isPressed(after))

    expect(memory().votes).to.have.property(support(after).closest('article')?.id ?? '', 1)
  })

  it('turns into an objection by pressing the other', async () => {
    const done = take()
    const thread = await openThread()
    await press1(thread)
    await until(() => isPressed(thread))

    findAll(thread, `${first} [aria-pressed]`)[1]?.click()
    await until(() => !isPressed(thread))

    expect(told(done, 'vote').map(({body}) => body['value'])).to.deep.equal([1, -1])
  })

  it('by a double click is one', async () => {
    const done = take()
    const thread = await openThread()

    support(thread).click()
    support(thread).click()
    await until(() => isPressed(thread))

    expect(told(done, 'vote')).to.have.length(1)
  })

  it('that does not arrive is not shown as if it had, and can be tried again', async () => {
    take({vote: 'unreachable'})
    const thread = await openThread()
    await press1(thread)
    await shows(thread, 'This did not reach the server, so it does not count yet.')
    expect(isPressed(thread)).to.equal(false)

    take()
    await press(thread, 'Try again')
    await until(() => isPressed(thread))

    expect(textOf(thread)).not.to.include('did not reach')
  })

  it('that is refused says so', async () => {
    take({vote: refuse('closed')})
    const thread = await openThread()

    await press1(thread)

    await shows(thread, 'This was not accepted')
    expect(isPressed(thread)).to.equal(false)
  })

  it('leaves nothing on the device where nobody must find out', async () => {
    take({}, {readActivity: json({...open, sensitive: true})})
    const thread = await openThread()

    await press1(thread)
    await until(() => isPressed(thread))

    expect(localStorage.length + sessionStorage.length).to.equal(0)
  })
})

describe('a report', () => {
  async function openReport(thread: HTMLElement): Promise<HTMLButtonElement | undefined> {
    const opener = findAll<HTMLButtonElement>(thread, `${first} button`).find(
      ({innerText}) => innerText === 'Report',
    )
    opener?.focus()
    opener?.click()
    await shows(thread, 'Moderators look at it and decide.')
    return opener
  }

  it('is opened by a button that says whose comment it is about', async () => {
    take()
    const thread = await openThread()

    const opener = await openReport(thread)

    const author = find(thread, `${first} h3`).textContent
    expect(opener?.ariaLabel).to.equal(`Report: ${author}`)
  })

  it('wants a reason, and words for "something else"', async () => {
    const done = take()
    const thread = await openThread()
    await openReport(thread)
    await until(() => focused(thread)?.textContent === 'Report this comment')

    await press(thread, 'Report', '.compose')
    expect(textOf(thread)).to.include('Please choose what is wrong.')
    findAll(thread, '.compose [type=radio]').at(-1)?.click()
    await settle(thread)
    await press(thread, 'Report', '.compose')
    expect(textOf(thread)).to.include('Please write what is wrong.')
    await write(thread, 'It copies another one.')
    await press(thread, 'Report', '.compose')
    await shows(thread, 'A moderator looks at it.')

    const [{body} = {body: {}}] = told(done, 'report')
    expect(body).to.include({reason: 'other', text: 'It copies another one.'})
  })

  it('can be taken back, also after a reload', async () => {
    const done = take()
    const before = await openThread()
    await openReport(before)
    find(before, '.compose [type=radio]').click()
    await settle(before)
    await press(before, 'Report', '.compose')
    await shows(before, 'A moderator looks at it.')
    before.remove()

    const after = await openThread()
    await press(after, 'Report', first)
    await press(after, 'Take the report back')
    await shows(after, 'The report is taken back.')

    expect(told(done, 'report').map(({body}) => body['reason'])).to.deep.equal(['spam', null])
  })

  it('that does not arrive keeps what was entered', async () => {
    take({report: 'unreachable'})
    const thread = await openThread()
    await openReport(thread)
    findAll(thread, '.compose [type=radio]')[1]?.click()
    await write(thread, 'Look at the last line.')

    await press(thread, 'Report', '.compose')
    await shows(thread, 'This did not reach the server.')

    expect(find<HTMLTextAreaElement>(thread, '.compose textarea').value).to.equal('Look at the last line.')
  })

  it('closes with Escape, and the focus is where it was', async () => {
    take()
    const thread = await openThread()
    const opener = await openReport(thread)

    find(thread, '.compose textarea').dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
    )
    await until(() => focused(thread) === opener)

    expect(findAll(thread, '.compose')).to.deep.equal([])
  })
})
