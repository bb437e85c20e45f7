/// <reference types="mocha" />
import {expect} from 'chai'
import {thread as open} from '../test-kit/example-thread.ts'
import {
  asked,
  byInvitation,
  enterCode,
  isGenuine,
  problemIn,
  refuseCode,
  signed,
  watchPasses,
} from '../test-kit/invitation-page.ts'
import {clear, find, findAll, focused, textOf, until} from '../test-kit/page.ts'
import {hangUp, json} from '../test-kit/server.ts'
import {
  openForm,
  openThread,
  press,
  refuse,
  say,
  settle,
  shows,
  take,
  write,
} from '../test-kit/writing-page.ts'

const invited = byInvitation(open)
const support = (thread: HTMLElement) => find(thread, '[id^=first] [aria-pressed]')

/** A thread for those who were invited, on a server that lets them in. */
function openInvited(
  told: Parameters<typeof take>[0] = {},
  read: Parameters<typeof take>[1] = {},
): ReturnType<typeof watchPasses> {
  take(told, {readActivity: json(invited), redeem: signed, ...read})
  return watchPasses()
}

const pressWrite = (thread: HTMLElement) => find(thread, '[part=write]').click()

afterEach(() => {
  hangUp()
  clear()
})

describe('a thread for those who were invited', () => {
  it('is read by everybody, without being asked for anything', async () => {
    openInvited()
    const thread = await openThread()

    expect(findAll(thread, 'article').length).to.be.greaterThan(3)
    expect(textOf(thread)).to.not.include('letter')
  })

  it('asks for the code when somebody wants to write, in the place of the form, and brings the focus there', async () => {
    openInvited()
    const thread = await openThread()
    pressWrite(thread)
    await asked(thread)
    await until(() => focused(thread)?.localName === 'h3')

    expect(textOf(thread)).to.include('Everybody can read this discussion.')
    expect(focused(thread)?.textContent).to.equal('Please enter the code from your letter')
    expect(thread.shadowRoot?.querySelector('textarea')).to.equal(null)
  })

  it('opens the form with the code, and sends the comment with a pass that says nothing of the code', async () => {
    const sent = openInvited()
    const thread = await openThread()
    pressWrite(thread)
    await enterCode(thread)
    await until(() => focused(thread)?.localName === 'textarea')
    await shows(thread, 'Your code has been accepted in this browser.')
    await write(thread, 'More shade, please.')
    find(thread, '[part=send]').click()
    await shows(thread, 'Your comment is published')

    const [redeemed, comment] = sent
    expect([redeemed?.path, comment?.path]).to.deep.equal([
      '/v1/invitations/town/award',
      '/v1/comments/town/award',
    ])
    expect(comment && isGenuine(comment)).to.equal(true)
  })

  it('asks for the code below the comment that somebody wants to support, and supports it then', async () => {
    const sent = openInvited()
    const thread = await openThread()
    support(thread).click()
    await asked(thread)
    expect(find(thread, '.invitation').closest('li')?.querySelector('[id^=first]')).to.be.an.instanceOf(
      HTMLElement,
    )

    await enterCode(thread)
    await until(() => support(thread).getAttribute('aria-pressed') === 'true')

    const vote = sent.at(-1)
    expect(vote?.path).to.match(/\/votes$/)
    expect(vote && isGenuine(vote)).to.equal(true)
    expect(focused(thread)).to.equal(support(thread))
  })

  it('asks before somebody reports, and then for the reason', async () => {
    openInvited()
    const thread = await openThread()
    await press(thread, 'Report', '[id^=first]')
    await enterCode(thread)

    await until(() => thread.shadowRoot?.querySelector('input[type=radio][name^=report]'))
    expect(thread.shadowRoot?.querySelector('.invitation')).to.equal(null)
  })

  it('asks once: whoever was let in to write may support as well', async () => {
    const sent = openInvited()
    const thread = await openThread()
    pressWrite(thread)
    await enterCode(thread)
    await until(() => thread.shadowRoot?.querySelector('textarea'))
    support(thread).click()
    await until(() => support(thread).getAttribute('aria-pressed') === 'true')

    expect(sent.filter(({path}) => path.includes('/invitations/'))).to.have.length(1)
  })

  it('leaves everything as it was when somebody has no code at hand', async () => {
    openInvited()
    const thread = await openThread()
    pressWrite(thread)
    await asked(thread)
    await press(thread, 'Cancel', '.invitation')

    await until(() => !thread.shadowRoot?.querySelector('.invitation'))
    expect(focused(thread)).to.equal(find(thread, '[part=write]'))
  })

  it('asks again in the form when the pass is no longer taken, and what was written is still there', async () => {
    const replies = [refuseCode('pass-missing')]
    openInvited({sendComment: () => replies.shift() ?? 'unreachable'})
    const thread = await openThread()
    pressWrite(thread)
    await enterCode(thread)
    await until(() => thread.shadowRoot?.querySelector('textarea'))
    await write(thread, 'More shade, please.')
    find(thread, '[part=send]').click()
    await asked(thread)
    await shows(thread, 'Your comment was not accepted')

    expect(find<HTMLTextAreaElement>(thread, 'textarea').value).to.equal('More shade, please.')
    await enterCode(thread)
    await until(() => focused(thread)?.localName === 'textarea')
  })

  it('asks for the code of a supporter whose pass is no longer taken', async () => {
    openInvited({vote: refuseCode('pass-missing')})
    const thread = await openThread()
    pressWrite(thread)
    await enterCode(thread)
    await until(() => thread.shadowRoot?.querySelector('textarea'))
    support(thread).click()

    await asked(thread)
    expect(support(thread).getAttribute('aria-pressed')).to.equal('false')
  })

  it('says why a code does not let in, below the comment where it was entered', async () => {
    openInvited({}, {redeem: refuseCode('code-unknown')})
    const thread = await openThread()
    support(thread).click()
    await enterCode(thread)

    expect(await problemIn(thread)).to.include('digit by digit')
    expect(focused(thread)?.className).to.equal('code')
  })

  it('under an idea takes the code of its collection', async () => {
    const sent = openInvited({}, {readActivity: json({...invited, id: 'award.7'})})
    const thread = await openThread({attributes: {activity: 'town/award.7'}})
    pressWrite(thread)
    await enterCode(thread)
    await until(() => thread.shadowRoot?.querySelector('textarea'))

    expect(sent[0]?.path).to.equal('/v1/invitations/town/award')
    expect(Object.keys(localStorage)).to.include('saha-pass:town/award')
  })
})

describe('a thread for everybody', () => {
  it('asks for no code and sends no pass', async () => {
    take()
    const sent = watchPasses()
    const thread = await openThread()
    await openForm(thread)
    await say(thread, 'More shade, please.').catch(() => undefined)
    await settle(thread)

    expect(thread.shadowRoot?.querySelector('.invitation')).to.equal(null)
    expect(sent.map(({pass}) => pass).filter(Boolean)).to.deep.equal([])
  })

  it('that has become one for invited people meanwhile says so, and loses nothing', async () => {
    take({sendComment: refuse('pass-missing')})
    const thread = await openThread()
    await say(thread, 'More shade, please.')
    await shows(thread, 'Your comment was not accepted')

    expect(find<HTMLTextAreaElement>(thread, 'textarea').value).to.equal('More shade, please.')
    expect(textOf(thread)).to.include('enter the code of your invitation')
  })
})
