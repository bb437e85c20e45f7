/** What the municipality did with an idea: given by staff, with reasons where they are owed, and never rewritten. */
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {closes, keyOf} from '../saha.test-kit.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOfIdea} from './collection.test-kit.ts'
import {openIdeasDesk, parks, type IdeasDesk} from './staff-ideas.test-kit.ts'
import {hideIdea, lockList} from './state.queries.ts'
import {readSteps} from './steps.queries.ts'

const soon = {en: 'Trees are planted in autumn.', ar: 'ستُزرع الأشجار في الخريف.'}

describeEachStore('a step', (opened) => {
  let desk: IdeasDesk

  beforeAll(async () => {
    desk = await openIdeasDesk(opened().store)
  })
  beforeEach(() => desk.begin())

  const history = async (name = 'shade') =>
    (await readSteps(opened().store.db, [idOfIdea(name)])).get(idOfIdea(name))

  test('gives an idea a status, with day, office, reasons and the decision, and stays in its history', async () => {
    const first = await desk.answer(1, {status: 'studied'}, 1)
    const link = 'https://irbid.example/decisions/12'
    const second = await desk.answer(1, {status: 'planned', text: soon, link}, 2)

    expect([first.status, second.status]).toEqual([201, 201])
    expect([await first.json(), await second.json()]).toEqual([{steps: 1}, {steps: 2}])
    expect(await history()).toEqual([
      {status: 'studied', day: '2026-06-15', office: parks},
      {status: 'planned', day: '2026-06-15', office: parks, text: soon, link},
    ])
    expect(await desk.stored('shade')).toMatchObject({status: 'planned', is_answered: 1})
  })

  test('with a status alone is no answer yet', async () => {
    await desk.answer(1, {status: 'studied'})

    expect(await desk.stored('shade')).toMatchObject({status: 'studied', is_answered: 0})
  })

  test('can be an answer alone, and leaves the status as it is', async () => {
    await desk.answer(1, {text: soon})

    expect(await history()).toEqual([{day: '2026-06-15', office: parks, text: soon}])
    expect(await desk.stored('shade')).toMatchObject({status: 'received', is_answered: 1})
  })

  test('tells readers that the idea has changed', async () => {
    const before = await desk.list()
    await desk.answer(1, {status: 'studied'})

    const {revision} = await desk.list()
    expect(revision).toBeGreaterThan(before.revision)
    expect(await desk.stored('shade')).toMatchObject({revision})
  })

  test('that declines an idea says why', async () => {
    const bare = await desk.answer(1, {status: 'declined'})
    const blank = await desk.answer(1, {status: 'declined', text: {en: '  '}})
    const reasoned = await desk.answer(1, {status: 'declined', text: soon})

    expect([bare.status, await codeOf(bare)]).toEqual([422, 'reason-wanted'])
    expect([blank.status, reasoned.status]).toEqual([422, 201])
    expect(await history()).toHaveLength(1)
  })

  test('sent twice, or by two clicks at once, is one', async () => {
    const replies = await Promise.all(
      Array.from({length: 20}, () => desk.answer(1, {status: 'planned', text: soon})),
    )

    const told = await Promise.all(replies.map((reply) => reply.json()))
    expect(told).toEqual(replies.map(() => ({steps: 1})))
    expect(await desk.steps()).toHaveLength(1)
  })

  test('with other words, or for another idea, under a key that was used is refused', async () => {
    await desk.answer(1, {status: 'planned'})

    const others = [await desk.answer(1, {status: 'studied'}), await desk.answer(2, {status: 'planned'})]

    expect(await Promise.all(others.map(codeOf))).toEqual(['key-reused', 'key-reused'])
    expect(await desk.steps()).toHaveLength(1)
  })

  test('of many at once keeps its place in the history', async () => {
    const statuses = ['studied', 'planned', 'under-way', 'done']

    await Promise.all(statuses.map((status, at) => desk.answer(1, {status, text: soon}, at)))

    const steps = await desk.steps()
    expect(steps.map(({number}) => number)).toEqual([1, 2, 3, 4])
    expect(await desk.stored('shade')).toMatchObject({status: steps.at(-1)?.status})
  })

  test('is taken after the consultation has closed', async () => {
    const other = await openIdeasDesk(opened().store)
    other.clock.now = closes + 1_000

    const reply = await other.answer(1, {status: 'done', text: soon})

    expect(reply.status).toBe(201)
    expect(await history()).toMatchObject([{status: 'done', day: '2026-07-01'}])
  })

  describe('is refused', () => {
    test.each([
      ['that says nothing', {}],
      ['of the status that the idea has, without a word', {status: 'received'}],
      ['of a status that the municipality does not have', {status: 'forgotten'}],
      ['of a status that is no name', {status: "x' or 1=1"}],
      ['by no office', {status: 'planned', office: {}}],
      ['by an office that turns its neighbours around', {status: 'planned', office: {en: 'a\u202eb'}}],
      ['with a link that runs a program', {status: 'planned', link: 'javascript:alert(1)'}],
      ['with a link into the page', {status: 'planned', link: 'data:text/html,x'}],
      ['with a link that is none', {status: 'planned', link: 'our decision'}],
      ['with a link without an end', {status: 'planned', link: `https://irbid.example/${'x'.repeat(600)}`}],
      ['with control characters', {text: {en: 'a\0b'}}],
      ['with a text without an end', {text: {en: 'x'.repeat(8_001)}}],
      ['with a key that is none', {status: 'planned', key: 'x'}],
      ['with more than belongs there', {status: 'planned', number: 7}],
    ])('%s', async (_, step) => {
      expect((await desk.answer(1, step)).status).toBe(422)
      expect(await desk.steps()).toEqual([])
      expect(await desk.stored('shade')).toMatchObject({status: 'received'})
    })

    test.each([
      ['an idea that was never published', 99, 'old-station'],
      ['an idea of another collection', 3, 'market'],
      ['a number that is none', '1e0', 'old-station'],
      ['a number in Arabic digits', '١', 'old-station'],
      ['a collection that is not there', 1, 'nowhere'],
      ['the id of an idea', idOfIdea('shade'), 'old-station'],
    ])('for %s', async (_, idea, activity) => {
      const reply = await desk.answer(idea, {status: 'planned'}, 1, activity)

      expect(reply.status).toBe(404)
      expect(await desk.steps()).toEqual([])
    })

    test('for an idea that is hidden', async () => {
      const {db} = opened().store
      const {activity} = await desk.stored('shade')
      await db.transaction().execute(async (transaction) => {
        await lockList(transaction, activity)
        await hideIdea(transaction, idOfIdea('shade'), 'insult', 20_600)
      })

      expect((await desk.answer(1, {status: 'planned'})).status).toBe(404)
    })

    test('in a body of a megabyte', async () => {
      const text = Object.fromEntries(Array.from({length: 200}, (_, at) => [`en-x${at}`, 'x'.repeat(5_000)]))

      expect((await desk.answer(1, {text})).status).toBe(413)
    })

    test('from a page of another site, and without a session', async () => {
      const path = '/console/api/municipalities/irbid/activities/old-station/ideas/1/steps'
      const body = JSON.stringify({key: keyOf(1), office: parks, status: 'planned'})
      const headers = {'content-type': 'application/json', origin: 'https://elsewhere.example'}

      const foreign = await desk.app.request(path, {method: 'POST', headers, body})
      const own = {...headers, origin: 'https://saha.example', 'sec-fetch-site': 'same-origin'}
      const unknown = await desk.app.request(path, {method: 'POST', headers: own, body})

      expect([foreign.status, unknown.status]).toEqual([403, 401])
    })
  })
})
