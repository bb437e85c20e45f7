/** Support and objection: one per browser, the last one counts, and nobody learns whose it was. */
import type {Vote, VoteCounts} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {wilsonInterval} from '@saha/domain'
import fc from 'fast-check'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition, FrozenError} from '../activities/import-definition.ts'
import {closes, june, keyOf, openSquare, opens, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {endVoting} from '../votes/end-voting.queries.ts'
import {hideComment, publishComment, withdrawComment} from './state.queries.ts'
import {waitingRow} from './state.test-kit.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'

const comment = 'a'.repeat(22)
const other = 'b'.repeat(22)
const elsewhere = 'c'.repeat(22)
const unpublished = 'd'.repeat(22)

describeEachStore('a vote on a comment', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(
      threadDefinition({votes: 'both'}, {supports: {votes: 'support'}, silent: {votes: 'none'}}),
    )
  })

  beforeEach(async () => {
    const {db} = opened().store
    for (const table of ['comment', 'vote', 'browser_key'] as const) await db.deleteFrom(table).execute()
    await db.updateTable('thread').set({revision: 0}).execute()
    square.clock.now = june
    const [here, there] = [await threadNumber(db), await threadNumber(db, 'supports')]
    const rows = [
      waitingRow(here, comment, undefined),
      waitingRow(here, other, undefined),
      waitingRow(here, unpublished, undefined),
      waitingRow(there, elsewhere, undefined),
    ]
    await db.insertInto('comment').values(rows).execute()
    await db.transaction().execute(async (transaction) => {
      for (const id of [comment, other, elsewhere]) await publishComment(transaction, id, 0)
    })
  })

  const vote = (value: Vote['value'], browser = 1, on = comment, activity = 'park-talk') =>
    square.app.request(
      pathOf('vote', {municipality: 'irbid', activity, comment: on}),
      post({token: keyOf(browser), value}),
    )
  const counts = async (reply: Response | Promise<Response>) => (await (await reply).json()) as VoteCounts
  const stored = () =>
    opened()
      .store.db.selectFrom('comment')
      .select(['supports', 'objections', 'score'])
      .where('id', '=', comment)
      .executeTakeFirstOrThrow()
  const votes = () => opened().store.db.selectFrom('vote').selectAll().execute()
  const revision = async () => {
    const {db} = opened().store
    const number = await threadNumber(db)
    const row = await db
      .selectFrom('thread')
      .select('revision')
      .where('activity', '=', number)
      .executeTakeFirst()
    return row?.revision
  }

  test('is counted once for a browser, however often it is sent', async () => {
    const replies = await Promise.all(Array.from({length: 200}, () => vote(1)))

    const told = await Promise.all(replies.map(counts))
    expect(new Set(told.map(({supports}) => supports))).toEqual(new Set([1]))
    expect(await votes()).toHaveLength(1)
    expect(await stored()).toMatchObject({supports: 1, objections: 0})
  })

  test('tells of no objections where nobody can object any more', async () => {
    const {db} = opened().store
    await db.updateTable('comment').set({objections: 3}).where('id', '=', elsewhere).execute()

    expect(await counts(vote(1, 1, elsewhere, 'supports'))).toEqual({supports: 1, objections: 0})
  })

  test('can be turned around and taken back', async () => {
    expect(await counts(vote(1))).toEqual({supports: 1, objections: 0})
    expect(await counts(vote(-1))).toEqual({supports: 0, objections: 1})
    expect(await counts(vote(0))).toEqual({supports: 0, objections: 0})
    expect(await votes()).toEqual([])
  })

  test('counts as a plain list of browsers would, whatever a hundred of them do at the same time', async () => {
    const steps = fc.array(
      fc.record({browser: fc.nat(99), value: fc.constantFrom<Vote['value']>(1, -1, 0)}),
      {minLength: 1000, maxLength: 1000},
    )
    const [storm = []] = fc.sample(steps, {numRuns: 1, seed: 7})

    // What one browser does comes in its order; browsers do not wait for each other.
    const byBrowser = [...Map.groupBy(storm, ({browser}) => browser).values()]
    await Promise.all(
      byBrowser.map(async (own) => {
        for (const {browser, value} of own) await vote(value, browser)
      }),
    )

    const last = byBrowser.map((own) => own.at(-1)?.value)
    const supports = last.filter((value) => value === 1).length
    const objections = last.filter((value) => value === -1).length
    const score = Math.round(wilsonInterval(supports, supports + objections).lower * 1_000_000)
    expect(await stored()).toEqual({supports, objections, score})
    expect(await votes()).toHaveLength(supports + objections)
  })

  test('on what cannot be read finds nothing: not published, hidden, withdrawn, in another thread, made up', async () => {
    const {db} = opened().store
    await db.transaction().execute((transaction) => hideComment(transaction, other, 'spam', 20_000))

    const replies = [
      await vote(1, 1, unpublished),
      await vote(1, 1, other),
      await vote(1, 1, elsewhere),
      await vote(1, 1, 'z'.repeat(22)),
      await vote(1, 1, "' or 1=1 --"),
      await vote(1, 1, '\0'.repeat(22)),
      await vote(1, 1, comment, 'nowhere'),
    ]

    expect(replies.map(({status}) => status)).toEqual(replies.map(() => 404))
    expect(await votes()).toEqual([])
  })

  test('goes when the comment is withdrawn', async () => {
    const {db} = opened().store
    await vote(1)

    await db.transaction().execute((transaction) => withdrawComment(transaction, comment))

    expect(await votes()).toEqual([])
  })

  test('is taken as the thread allows, while it is open', async () => {
    const asked = [
      vote(-1, 1, elsewhere, 'supports'),
      vote(1, 1, comment, 'silent'),
      square.app.request(
        pathOf('vote', {municipality: 'irbid', activity: 'park-talk', comment}),
        post({token: keyOf(1), value: 2}),
      ),
    ]
    expect((await Promise.all(asked)).map(({status}) => status)).toEqual([422, 422, 422])

    square.clock.now = opens - 1
    expect((await vote(1)).status).toBe(403)
    square.clock.now = closes
    expect((await vote(1)).status).toBe(410)
  })

  test('from a page of another site is refused', async () => {
    const path = pathOf('vote', {municipality: 'irbid', activity: 'park-talk', comment})
    const reply = await square.app.request(
      path,
      post({token: keyOf(1), value: 1}, {origin: 'https://elsewhere.example'}),
    )

    expect(await square.problem(reply)).toMatchObject({code: 'origin-not-allowed'})
  })

  test('tells readers that something has changed, unless nothing has', async () => {
    const before = await revision()
    await vote(1)
    const after = await revision()
    await vote(1)

    expect(after).toBeGreaterThan(before ?? 0)
    expect(await revision()).toBe(after)
  })

  test('does not show which other votes are of the same browser', async () => {
    await vote(1)
    await vote(1, 1, other)

    const rows = await votes()

    expect(new Set(rows.map(({mark}) => mark)).size).toBe(2)
    expect(JSON.stringify(rows)).not.toContain(keyOf(1))
  })

  test('cannot be told whose it was once the thread has closed, and the thread cannot open again', async () => {
    const {db} = opened().store
    await vote(1)
    await endVoting(db, closes)
    const longer = threadDefinition({votes: 'both'})
    longer.consultations[0]!.closes = '2026-08-01T00:00:00Z'

    const error = await importDefinition(db, longer).catch((reason: unknown) => reason)

    expect(await db.selectFrom('browser_key').selectAll().execute()).toEqual([])
    expect(error).toBeInstanceOf(FrozenError)
    expect((error as FrozenError).frozen).toMatchObject([{address: 'irbid/park-talk', what: 'closes'}])
  })

  test('in another municipality that has a thread of the same name is not found there', async () => {
    const town = threadDefinition({votes: 'both'})
    await square.define({...town, municipality: {...town.municipality, id: 'ajloun'}})
    const before = await stored()

    const path = pathOf('vote', {municipality: 'ajloun', activity: 'park-talk', comment})
    const reply = await square.app.request(path, post({token: keyOf(1), value: 1}))

    expect(await square.problem(reply)).toMatchObject({status: 404, code: 'not-found'})
    expect(await stored()).toEqual(before)
    expect(await votes()).toEqual([])
  })
})
