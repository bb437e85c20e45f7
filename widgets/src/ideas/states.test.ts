/// <reference types="mocha" />
import {setViewport} from '@web/test-runner-commands'
import {expect} from 'chai'
import {cards, collection, pageOf} from '../test-kit/example-ideas.ts'
import {
  clearAddress,
  collectionWith,
  openIdeas,
  openWith,
  pressWords,
  said,
  titles,
} from '../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, mount, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json, refused, server} from '../test-kit/server.ts'

before(() => setViewport({width: 1280, height: 900}))

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

describe('how a collection stands', () => {
  const inState = (state: string) => json({...collection, state})

  it('invites to hand in the first idea when there is none', async () => {
    const element = await openWith([])

    await until(() => textOf(element).includes('No ideas yet. Hand in the first one.'))
    expect(findAll(element, '#filter')).to.deep.equal([])
  })

  it('can be read once it is closed, and before it opens, without handing in or supporting', async () => {
    answer({readActivity: inState('closed')})
    const closed = await openIdeas()
    await until(() => textOf(closed).includes('Ideas could be handed in until'))
    const pressed = findAll(closed, '[part=write], article [aria-pressed]')
    clear()
    answer({readActivity: inState('not-yet-open'), readIdeas: json(pageOf([]))})
    const early = await openIdeas()
    await until(() => textOf(early).includes('Ideas can be handed in from'))

    expect(pressed).to.deep.equal([])
    expect(findAll(early, '[part=write]')).to.deep.equal([])
  })

  it('keeps its space while it is loading', async () => {
    answer({readIdeas: 'never'})
    const element = mount('saha-ideas', {attributes: {activity: 'town/square'}})
    await until(() => element.shadowRoot?.querySelector('[role=status]')?.textContent === 'Loading…')

    expect(element.getBoundingClientRect().height).to.be.at.least(400)
  })

  it('shows what the page put inside the tag when the server does not answer, and tries again when asked', async () => {
    answer({readActivity: 'unreachable', readIdeas: 'unreachable'})
    const element = await openIdeas()
    element.append('See the ideas elsewhere.')
    const shown = find<HTMLSlotElement>(element, 'slot').assignedNodes()[0]?.textContent
    answer()

    await pressWords(element, 'Try again')
    await until(() => textOf(element).includes('6 ideas'))

    expect(shown).to.equal('See the ideas elsewhere.')
    expect(focused(element)?.id).to.equal('title')
  })

  it('says without a network that what it shows may be old', async () => {
    answer({
      readIdeas: ({init}) => (init?.cache === 'force-cache' ? json(pageOf(cards)) : 'unreachable'),
    })

    const element = await openIdeas()
    await until(() => said(element).includes('The ideas could not be refreshed.'))

    expect(titles(element)).to.have.length(6)
  })

  it('tells the webmaster what is wrong, also when the tag names an activity of another kind', async () => {
    answer()
    const failed: string[] = []
    document.addEventListener('saha-failed', (event) => failed.push((event as Event & {code: string}).code), {
      once: true,
    })

    const element = await openIdeas({attributes: {activity: 'town/park-survey'}})
    await until(() => textOf(element).includes('This part of the page'))

    expect(textOf(element)).to.include('"town/park-survey"')
    expect(failed).to.deep.equal(['misconfigured'])
  })

  it('tells the webmaster of a collection that is not there', async () => {
    answer({readActivity: refused('not-found'), readIdeas: refused('not-found')})

    const element = await openIdeas()
    await until(() => textOf(element).includes('has no activity named'))

    expect(textOf(element)).to.include('"town/square"')
  })

  it('says how many ideas one can support, where that is limited, and what the server knows for that', async () => {
    answer({readActivity: collectionWith({supports: {most: 3, mostPerCategory: 1}})})
    const element = await openIdeas()

    await pressWords(element, 'About this consultation')
    await until(() => plain(textOf(element)).includes('Up to 3 ideas at a time.'))

    expect(plain(textOf(element))).to.include('1 idea of each subject.')
    expect(textOf(element)).to.include('which supports here come from one browser')
  })

  it('is told in numbers and in words, once somebody asks', async () => {
    const arrived = answer()
    const element = await openIdeas()

    await pressWords(element, 'How this is moderated')
    await until(() => element.shadowRoot?.querySelector('.account'))
    await pressWords(element, 'About this consultation')
    await until(() => element.shadowRoot?.querySelector('#about dl'))

    expect(arrived.filter(({name}) => name === 'readModeration')).to.have.length(1)
    expect(find(element, '.account').innerText).to.include('Where the ideas are now')
    expect(find(element, '#about').innerText).to.include('What the ideas are used for')
    expect(find<HTMLAnchorElement>(element, '#about a').href).to.equal(
      `${server}v1/feeds/town/square?lang=en`,
    )
  })
})
