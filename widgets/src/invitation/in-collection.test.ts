/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {collection} from '../test-kit/example-ideas.ts'
import {cardOf, clearAddress, openIdeas, pressWords, quiet} from '../test-kit/ideas-page.ts'
import {
  asked,
  byInvitation,
  code,
  enterCode,
  field,
  isGenuine,
  refuseCode,
  signed,
  watchPasses,
} from '../test-kit/invitation-page.ts'
import {clear, find, findAll, focused, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

/** A collection for those who were invited, on a server that lets them in. */
function open(told: Parameters<typeof answer>[0] = {}): ReturnType<typeof watchPasses> {
  answer({readActivity: json(byInvitation(collection)), redeem: signed, ...told})
  return watchPasses()
}

const supportOf = (element: HTMLElement) => cardOf(element, 7, '[data-do=support]')
const form = (element: HTMLElement) =>
  element.shadowRoot?.querySelector<HTMLInputElement>('input[id^=heading-]')

describe('ideas for those who were invited', () => {
  it('are read by everybody, without being asked for anything', async () => {
    open()
    const element = await openIdeas()

    expect(findAll(element, 'article').length).to.be.greaterThan(3)
    expect(textOf(element)).to.not.include('letter')
  })

  it('are handed in with the code: it is asked for first, and the form opens then', async () => {
    const sent = open()
    const element = await openIdeas()
    find(element, '[part=write]').click()
    await asked(element)
    expect(textOf(element)).to.include('Everybody can read these ideas.')
    expect(form(element)).to.equal(null)

    await enterCode(element)
    await until(() => form(element) && focused(element) === form(element))

    expect(sent.map(({path}) => path)).to.include('/v1/invitations/town/square')
    expect(element.shadowRoot?.querySelector('.invitation')).to.equal(null)
  })

  it('open their form at once for whoever was let in before', async () => {
    const sent = open()
    const element = await openIdeas()
    find(element, '[part=write]').click()
    await enterCode(element)
    await until(() => form(element))
    element.remove()

    const later = await openIdeas()
    find(later, '[part=write]').click()
    await until(() => form(later))

    expect(sent.filter(({path}) => path.includes('/invitations/'))).to.have.length(1)
  })

  it('are supported with the code: it is asked for below the idea', async () => {
    const sent = open()
    const element = await openIdeas()
    supportOf(element).focus()
    supportOf(element).click()
    await asked(element)
    expect(cardOf(element, 7, '.invitation')).to.be.an.instanceOf(HTMLElement)

    await enterCode(element)
    await until(() => supportOf(element).getAttribute('aria-pressed') === 'true')

    const support = sent.at(-1)
    expect(support?.path).to.equal('/v1/ideas/town/square/7/supports')
    expect(support && isGenuine(support)).to.equal(true)
  })

  it('leave everything as it was when somebody has no code at hand', async () => {
    open()
    const element = await openIdeas()
    supportOf(element).click()
    await asked(element)
    await pressWords(element, 'Cancel')

    await until(() => !element.shadowRoot?.querySelector('.invitation'))
    expect(focused(element)).to.equal(supportOf(element))
  })

  it('ask a supporter again whose pass is no longer taken', async () => {
    open({support: refuseCode('pass-missing')})
    const element = await openIdeas()
    supportOf(element).click()
    await enterCode(element)

    await asked(element)
    expect(supportOf(element).getAttribute('aria-pressed')).to.equal('false')
  })

  it('take the code that a link has brought along out of the address with the first touch', async () => {
    open()
    location.hash = `saha-code=${code}`
    const element = await openIdeas()
    find(element, 'section').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))
    await until(() => !location.hash)
    find(element, '[part=write]').click()
    await asked(element)

    expect(field(element).value).to.equal('1234 5678 1234 5678')
    await quiet(element)
  })
})
