/** Moderators who work side by side: who looks at what, and who asks whom. */
import type {Claims} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {claimLasts, forgetClaims} from './claims.queries.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

const HOUR = 3_600_000

describeEachStore('moderators side by side', (opened) => {
  let town: Townhall
  let rana: Desk
  let omar: Desk
  let elsewhere: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store, threadDefinition({}, {'market-talk': {}}))
    const {municipality, ...rest} = threadDefinition({}, {'zarqa-talk': {}})
    await importDefinition(town.db, {...rest, municipality: {...municipality, id: 'zarqa'}})
    rana = await town.hire('rana@irbid.example')
    omar = await town.hire('omar@irbid.example')
    elsewhere = await town.hire('zaid@zarqa.example', 'moderator', 'zarqa')
  })

  beforeEach(async () => {
    town.clock.now = june
    await town.db.deleteFrom('moderation_case').execute()
    await town.db.deleteFrom('moderation_claim').execute()
  })

  const ids = async (desk: Desk, asked = {}) => (await desk.queue(asked)).items.map(({item}) => item)

  test('what a moderator has in front of them is shown to colleagues, and to nobody elsewhere', async () => {
    const item = await town.write({waits: ['all-wait']})

    const claimed = await rana.claim([item])

    expect(claimed).toEqual({held: [], gone: []})
    expect((await omar.queue()).held).toEqual([{item, by: 'rana@irbid.example'}])
    expect((await rana.queue()).held).toEqual([])
    expect((await elsewhere.queue()).held).toEqual([])
  })

  test('two who reach for the same item do not both get it', async () => {
    const items = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]

    const [first, second] = await Promise.all([rana.claim(items), omar.claim(items.toReversed())])

    expect([first, second].map(({held}) => held.length).toSorted()).toEqual([0, 2])
  })

  test('what a moderator goes on from is free for colleagues', async () => {
    const [one, other] = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]
    await rana.claim([one])

    await rana.claim([other])

    expect((await omar.claim([one])).held.map(({item}) => item)).toEqual([other])
  })

  test('whoever leaves lets go of everything, and whoever is away for two minutes too', async () => {
    const [one, other] = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]
    await rana.claim([one, other])
    await rana.claim([])
    const left = await omar.claim([one])
    town.clock.now += claimLasts

    const late = await rana.claim([one])

    expect([left.held, late.held]).toEqual([[], []])
  })

  test('a colleague may decide all the same: the rules of deciding stay as they are', async () => {
    const item = await town.write({waits: ['all-wait']})
    await rana.claim([item])

    expect(await omar.decide(item, {action: 'approve'})).toEqual(['done'])
    expect((await rana.claim([item])).gone).toEqual([item])
  })

  test('nobody claims what is not in their queue', async () => {
    const foreign = await town.write({waits: ['all-wait'], thread: 'market-talk'})

    const claimed = await elsewhere.claim([foreign, 'x'.repeat(22)])

    expect(claimed).toEqual({held: [], gone: [foreign, 'x'.repeat(22)]})
    expect(await town.db.selectFrom('moderation_claim').selectAll().execute()).toEqual([])
  })

  test('claims are forgotten once they are over, and such as were made while the clock was wrong', async () => {
    const [one, other] = [await town.write({waits: ['all-wait']}), await town.write({waits: ['all-wait']})]
    await rana.claim([one])
    town.clock.now += 24 * HOUR
    await omar.claim([other])

    await forgetClaims(town.db, june + claimLasts)

    expect(await town.db.selectFrom('moderation_claim').selectAll().execute()).toEqual([])
  })

  test('what somebody asks about stands at the end for them, and where it stood for colleagues', async () => {
    const first = await town.write({waits: ['all-wait']})
    town.clock.now = june + HOUR
    const second = await town.write({waits: ['all-wait']})

    await rana.note(first, 'Is this the mayor’s nephew?', true)

    expect(await ids(rana)).toEqual([second, first])
    expect(await ids(omar)).toEqual([first, second])
    const [asked] = (await omar.queue()).items
    expect(asked?.question).toEqual({
      text: 'Is this the mayor’s nephew?',
      by: 'rana@irbid.example',
      isOwn: false,
    })
    expect((await rana.item(first)).question?.isOwn).toBe(true)
    expect(await rana.decide(first, {action: 'approve', seen: [asked?.seen ?? '']})).toEqual(['done'])
  })

  test('questions can be looked at alone, those of colleagues first', async () => {
    const [own, plain, theirs] = [
      await town.write({waits: ['all-wait']}),
      await town.write({waits: ['all-wait']}),
      await town.write({waits: ['all-wait']}),
    ]
    await rana.note(own, 'Hm?', true)
    await omar.note(theirs, 'May this stay?', true)

    const {items, waiting, counts} = await rana.queue({show: 'asked'})

    expect(items.map(({item}) => item)).toEqual([theirs, own])
    expect(waiting).toBe(2)
    expect(counts?.asked).toBe(2)
    expect(await ids(rana)).toContain(plain)
  })

  test('a colleague’s note answers the question: the item is back in its place', async () => {
    const first = await town.write({waits: ['all-wait']})
    town.clock.now = june + HOUR
    await town.write({waits: ['all-wait']})
    await rana.note(first, 'Is this spam?', true)

    await rana.note(first, 'I mean the link.')
    const before = await ids(rana)
    await omar.note(first, 'No, that is the library.')

    expect(before.at(-1)).toBe(first)
    expect((await ids(rana))[0]).toBe(first)
    const {question, acts} = await rana.item(first)
    expect(question).toBeUndefined()
    expect(acts.map(({action}) => action)).toEqual(['ask', 'note', 'note'])
  })

  test('nobody asks about what has been decided', async () => {
    const item = await town.write()

    const reply = await rana.note(item, 'Is this all right?', true)

    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({code: 'already-decided'})
    expect((await rana.item(item)).acts).toEqual([])
  })

  test('pages of a queue with questions hold everything once', async () => {
    const written: string[] = []
    for (let n = 0; n < 54; n++) written.push(await town.write({waits: ['all-wait']}))
    for (const item of written.slice(0, 3)) await rana.note(item, 'Hm?', true)

    const first = await rana.queue()
    const second = await rana.queue({cursor: first.cursor ?? ''})

    const all = [...first.items, ...second.items].map(({item}) => item)
    expect([first.items.length, second.items.length]).toEqual([50, 4])
    expect(all.toSorted()).toEqual(written.toSorted())
    expect(all.slice(-3).toSorted()).toEqual(written.slice(0, 3).toSorted())
  })

  test('a queue tells where things wait, for how long, and how many appeals there are', async () => {
    const hidden = await town.write({thread: 'market-talk'})
    await rana.decide(hidden, {action: 'hide', reason: 'insult'})
    await town.appeal(hidden)
    await town.write({waits: ['all-wait']})
    town.clock.now = june + 30 * HOUR
    await town.write({waits: ['all-wait']})

    const {counts} = await rana.queue()
    const market = await rana.queue({activity: 'market-talk'})
    const appeals = await rana.queue({show: 'appeals'})

    const activities = [
      {activity: 'park-talk', title: expect.anything(), waiting: 2},
      {activity: 'market-talk', title: expect.anything(), waiting: 1},
    ]
    expect(counts).toEqual({activities, ages: {hour: 1, 'three-days': 2}, appeals: 1, asked: 0})
    expect(market.counts).toEqual({activities, ages: {'three-days': 1}, appeals: 1, asked: 0})
    expect(appeals.items.map(({item}) => item)).toEqual([hidden])
    expect(appeals.waiting).toBe(1)
  })

  test.each(['', 'everything', 'asked,appeals'])('a queue of "%s" is no queue', async (show) => {
    expect((await rana.askQueue({show})).status).toBe(422)
  })

  test('more than fits a desk is not claimed', async () => {
    const reply = await rana.askClaim(Array.from({length: 51}, (_, n) => String(n).padStart(22, 'x')))

    expect(reply.status).toBe(422)
  })

  test('of who looked at what, nothing is in the log', async () => {
    const item = await town.write({waits: ['all-wait']})
    const entries = () => town.db.selectFrom('audit').selectAll().execute()
    const before = await entries()

    await rana.claim([item])

    expect(await entries()).toEqual(before)
    expect(Object.keys((await rana.claim([item])) satisfies Claims)).toEqual(['held', 'gone'])
  })
})
