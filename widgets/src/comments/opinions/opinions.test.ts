/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {comment, pageOf, thread as open} from '../../test-kit/example-thread.ts'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {openThread, press, refuse, shows, take} from '../../test-kit/writing-page.ts'

const first = comment('first', {name: 'Lina', text: 'The street should close to cars on Fridays.'})
const reply = comment('reply', {parent: first.id, depth: 1, name: 'Omar'})
const {name: _, ...official} = comment('official', {official: {ar: 'البلدية', en: 'The town'}})
const asked = {...open, comments: {...open.comments, votes: 'none' as const, opinions: true as const}}
const page = json(pageOf([first, reply, official]))
const memory = () => JSON.parse(localStorage.getItem('saha-thread:town/award') ?? '{}')

afterEach(() => {
  hangUp()
  clear()
})

function takeOpinions(told: Parameters<typeof take>[0] = {}, activity: object = asked) {
  return take(told, {readActivity: json(activity), readComments: page})
}

async function openStatements(lang = 'en'): Promise<HTMLElement> {
  const thread = await openThread({lang})
  await until(() => findAll(thread, '.stances button').length === 3)
  return thread
}

const pressed = (thread: HTMLElement) =>
  findAll(thread, '.stances [aria-pressed=true]').map(({innerText}) => innerText)

describe('a thread with opinions', () => {
  it('asks of each statement whether readers agree; of answers and of the municipality’s words it does not', async () => {
    takeOpinions()

    const thread = await openStatements()

    const group = find(thread, '.stances')
    expect(group.getAttribute('aria-label')).to.match(/Your opinion of what .*Lina.* says/)
    expect(findAll(thread, '.stances button').map(({innerText}) => innerText)).to.deep.equal([
      'Agree',
      'Disagree',
      'Pass',
    ])
    expect(findAll(thread, '[data-do="1"]')).to.deep.equal([])
  })

  it('says in plain words what becomes of the votes, before anybody votes', async () => {
    takeOpinions()

    const thread = await openStatements()
    await shows(thread, 'under a number that nobody can trace to you, until the discussion closes')

    expect(textOf(thread)).to.include('groups of at least 10 people')
  })

  it('counts the last vote: agreed, then passed, then taken back', async () => {
    const done = takeOpinions()
    const thread = await openStatements()

    await press(thread, 'Agree', '.stances')
    await until(() => pressed(thread)[0] === 'Agree')
    await press(thread, 'Pass', '.stances')
    await until(() => pressed(thread)[0] === 'Pass')
    expect(memory().votes).to.deep.equal({[first.id]: 'pass'})
    await press(thread, 'Pass', '.stances')
    await until(() => pressed(thread).length === 0)

    const votes = done.filter(({name}) => name === 'vote').map(({body}) => body['value'])
    expect(votes).to.deep.equal([1, 'pass', 0])
  })

  it('is voted on by keyboard, and the focus stays', async () => {
    const done = takeOpinions()
    const thread = await openStatements()
    findAll(thread, '.stances button')[1]?.focus()

    await sendKeys({press: 'Space'})
    await until(() => pressed(thread)[0] === 'Disagree')

    expect(done.filter(({name}) => name === 'vote').map(({body}) => body['value'])).to.deep.equal([-1])
    expect(focused(thread)?.textContent?.trim()).to.equal('Disagree')
  })

  it('remembers after a reload what was voted here', async () => {
    takeOpinions()
    const before = await openStatements()
    await press(before, 'Disagree', '.stances')
    await until(() => pressed(before).length === 1)
    before.remove()

    const after = await openStatements()
    await until(() => pressed(after).length === 1)

    expect(pressed(after)).to.deep.equal(['Disagree'])
  })

  it('does not show a vote that did not arrive, and lets it be tried again', async () => {
    takeOpinions({vote: 'unreachable'})
    const thread = await openStatements()
    await press(thread, 'Pass', '.stances')
    await shows(thread, 'This did not reach the server, so it does not count yet.')
    expect(pressed(thread)).to.deep.equal([])

    takeOpinions()
    await press(thread, 'Try again')
    await until(() => pressed(thread).length === 1)

    expect(pressed(thread)).to.deep.equal(['Pass'])
  })

  it('says so when a vote is refused', async () => {
    takeOpinions({vote: refuse('closed')})
    const thread = await openStatements()

    await press(thread, 'Agree', '.stances')

    await shows(thread, 'This was not accepted')
    expect(pressed(thread)).to.deep.equal([])
  })

  it('takes no votes when it is closed', async () => {
    takeOpinions({}, {...asked, state: 'closed'})

    const thread = await openThread()
    await shows(thread, 'The discussion closed on')

    expect(findAll(thread, '.stances')).to.deep.equal([])
  })

  for (const lang of ['ar', 'en'])
    it(`has no barriers: ${lang}`, async () => {
      takeOpinions()
      const thread = await openStatements(lang)
      findAll(thread, '.stances button')[0]?.click()
      await until(() => pressed(thread).length === 1)

      expect(await barriers(thread)).to.deep.equal([])
    })
})
