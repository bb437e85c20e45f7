/** Threads of other programs in the store: the same as if they had been written here, and the same once only. */
import type {ImportedComment, ImportedState, ImportedThread} from '@saha/domain'
import fc from 'fast-check'
import {beforeEach, describe, expect, test} from 'vitest'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {readAccount} from '../moderation/account.queries.ts'
import {idOf} from '../receipts/receipt.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {importThreads, type ThreadImport} from './import-threads.ts'
import {hideComment, holdComment, publishComment, readComment, withdrawComment} from './state.queries.ts'
import {waitingRow} from './state.test-kit.ts'
import {defineThread, threadDefinition} from './thread.test-kit.ts'

const hour = 3_600_000
const noon = Date.UTC(2020, 0, 1, 12)
const usual: ThreadImport = {format: 'disqus', unnamed: 'بلا اسم', now: june}

function comment(
  foreignId: string,
  parent: string | null = null,
  more: Partial<ImportedComment> = {},
): ImportedComment {
  const said = {name: 'Layla', text: `I am ${foreignId}.`, supports: 0, objections: 0}
  return {foreignId, parent, at: noon, state: {is: 'published'}, ...said, ...more}
}

const threadOf = (...comments: ImportedComment[]): ImportedThread[] => [
  {address: 'https://town.example/plan', title: 'Plan', comments},
]

const states = fc.constantFrom<ImportedState>(
  {is: 'published'},
  {is: 'published'},
  {is: 'published'},
  {is: 'hidden', reason: 'insult', day: '2020-01-02'},
  {is: 'withdrawn'},
  {is: 'waiting'},
)

/** Threads of any shape; what never was published has no answers, as here. */
const anyThread = fc
  .array(
    fc.record({
      state: states,
      below: fc.nat(20),
      isNew: fc.boolean(),
      side: fc.constantFrom('for', undefined),
    }),
    {
      maxLength: 25,
    },
  )
  .map((records) => {
    const comments: ImportedComment[] = []
    for (const [at, {state, below, isNew, side}] of records.entries()) {
      const parents = comments.filter((one) => one.at !== null)
      const parent = parents[below % (parents.length + 1)]?.foreignId ?? null
      const wasNever = isNew && (state.is === 'waiting' || state.is === 'hidden')
      comments.push(
        comment(`${at}`, parent, {
          state,
          at: wasNever ? null : noon + at * hour,
          side: parent ? undefined : side,
        }),
      )
    }
    return comments
  })

describeEachStore('threads of other programs', (opened) => {
  const db = () => opened().store.db
  let thread: ThreadRecord
  let other: ThreadRecord

  beforeEach(async () => {
    await defineThread(opened().store, threadDefinition({votes: 'both', sides: true}, {other: {sides: true}}))
    thread = await record('park-talk')
    other = await record('other')
    await empty()
  })

  async function record(id: string): Promise<ThreadRecord> {
    const found = await findActivity(db(), 'irbid', id)
    if (found?.kind !== 'comments') throw new Error('no thread')
    return found
  }

  async function empty() {
    for (const table of ['comment', 'moderation_case', 'moderation_count'] as const)
      await db().deleteFrom(table).execute()
    const none = {revision: 0, newest: 0, published: 0, for: 0, neutral: 0, against: 0, official: 0}
    await db().updateTable('thread').set(none).execute()
  }

  async function rowsOf({number}: ThreadRecord) {
    return db()
      .selectFrom('comment')
      .selectAll()
      .where('activity', '=', number)
      .orderBy('position')
      .orderBy('text')
      .execute()
  }

  async function countsOf({number}: ThreadRecord) {
    const {
      activity: _,
      revision: __,
      ...counts
    } = await db().selectFrom('thread').selectAll().where('activity', '=', number).executeTakeFirstOrThrow()
    return counts
  }

  /** Everything that is stored. */
  async function all() {
    const tables = ['comment', 'thread', 'moderation_case', 'moderation_count'] as const
    return Promise.all(tables.map((table) => db().selectFrom(table).selectAll().execute()))
  }

  /** The same history, one event after the other, as it happens here. */
  async function live(comments: readonly ImportedComment[]) {
    const idOfForeign = (id: string) => id.padStart(22, 'x')
    const {number: activity} = other
    for (const {foreignId, parent, at, side = '', ...said} of comments) {
      const above = parent === null ? undefined : await readComment(db(), idOfForeign(parent))
      const row = waitingRow(activity, idOfForeign(foreignId), above, {
        name: said.name,
        text: said.text,
        side,
      })
      await db().insertInto('comment').values(row).execute()
      if (at !== null) await publishComment(db(), row.id, Math.floor(at / hour))
    }
    for (const {foreignId, state} of comments) {
      const id = idOfForeign(foreignId)
      if (state.is === 'hidden') await hideComment(db(), id, state.reason, Date.parse(state.day) / 86_400_000)
      if (state.is === 'withdrawn') await withdrawComment(db(), id)
      if (state.is === 'waiting') await holdComment(db(), id)
    }
  }

  /** Rows with places in the list for ids. */
  function unnamed(rows: Awaited<ReturnType<typeof rowsOf>>) {
    const places = new Map(rows.map(({id, position, text}) => [id, position || text]))
    return rows.map((row) => ({
      ...row,
      id: '',
      activity: 0,
      parent: places.get(row.parent) ?? '',
      root: places.get(row.root),
    }))
  }

  test('are stored as if all of it had happened here', async () => {
    await fc.assert(
      fc.asyncProperty(anyThread, async (comments) => {
        await empty()
        const said = comments.map((one) =>
          one.state.is === 'withdrawn' ? {...one, name: '', text: ''} : one,
        )

        await importThreads(db(), thread, threadOf(...said), usual)
        await live(comments)

        expect(unnamed(await rowsOf(thread))).toEqual(unnamed(await rowsOf(other)))
        expect(await countsOf(thread)).toEqual(await countsOf(other))
      }),
      {numRuns: 40},
    )
  }, 120_000)

  test('keep order, tree, hours, texts and numbers', async () => {
    const report = await importThreads(
      db(),
      thread,
      threadOf(
        comment('a', null, {supports: 4, objections: 1, side: 'for'}),
        comment('b', 'a', {at: noon + hour, name: ''}),
        comment('c', 'b', {at: noon + 2 * hour, edited: true}),
        comment('d', 'c'),
        comment('e', 'd'),
      ),
      usual,
    )

    const rows = await rowsOf(thread)
    expect(report).toMatchObject({comments: 5, added: 5, known: 0, early: 0})
    expect(rows.map(({text, depth, replies, hour: at}) => [text, depth, replies, at * hour - noon])).toEqual([
      ['I am a.', 0, 4, 0],
      ['I am b.', 1, 3, hour],
      ['I am c.', 2, 2, 2 * hour],
      ['I am d.', 3, 0, 0],
      ['I am e.', 3, 0, 0],
    ])
    expect(rows[4]?.parent).toBe(rows[3]?.id)
    expect(rows[0]).toMatchObject({
      supports: 4,
      objections: 1,
      side: 'for',
      score: expect.toSatisfy((score) => score > 0),
    })
    expect(rows[1]?.name).toBe('بلا اسم')
    expect(rows[2]?.is_edited).toBe(1)
    expect(await countsOf(thread)).toMatchObject({newest: 5, published: 5, for: 1})
  })

  test('imported again change nothing at all', async () => {
    const threads = threadOf(
      comment('a'),
      comment('b', 'a'),
      comment('c', null, {state: {is: 'waiting'}, at: null}),
    )
    await importThreads(db(), thread, threads, usual)
    const before = await all()

    const report = await importThreads(db(), thread, threads, usual)

    expect(report).toMatchObject({added: 0, known: 3})
    expect(await all()).toEqual(before)
  })

  test('imported again later bring what is new, and leave what was decided here', async () => {
    await importThreads(db(), thread, threadOf(comment('a'), comment('b', 'a')), usual)
    const [a] = await rowsOf(thread)
    await hideComment(db(), a!.id, 'spam', 20_000)

    const report = await importThreads(
      db(),
      thread,
      threadOf(comment('a'), comment('b', 'a'), comment('c', 'b')),
      usual,
    )

    expect(report).toMatchObject({added: 1, known: 2})
    expect((await rowsOf(thread)).map(({state, replies, position}) => [state, replies, position])).toEqual([
      ['hidden', 2, 1],
      ['published', 1, 2],
      ['published', 0, 3],
    ])
  })

  test('stand behind what was written here before', async () => {
    await db()
      .insertInto('comment')
      .values(waitingRow(thread.number, 'w'.repeat(22), undefined))
      .execute()
    await publishComment(db(), 'w'.repeat(22), 500_000)

    await importThreads(db(), thread, threadOf(comment('a')), usual)

    expect((await rowsOf(thread)).map(({text, position}) => [text, position])).toEqual([
      ['More shade, please.', 1],
      ['I am a.', 2],
    ])
  })

  test('of several pages become one, by the hour', async () => {
    const [one] = threadOf(comment('a'), comment('b', 'a', {at: noon + 2 * hour}))
    const two = {
      address: 'https://town.example/two',
      title: '',
      comments: [comment('a', null, {text: 'Two.', at: noon + hour})],
    }

    await importThreads(db(), thread, [one!, two], usual)

    expect((await rowsOf(thread)).map(({text}) => text)).toEqual(['I am a.', 'Two.', 'I am b.'])
  })

  test('are only told of in a trial', async () => {
    await importThreads(db(), thread, threadOf(comment('a')), usual)
    const before = await all()

    const report = await importThreads(db(), thread, threadOf(comment('a'), comment('b')), {
      ...usual,
      isTrial: true,
    })

    expect(report).toMatchObject({added: 1, known: 1})
    expect(await all()).toEqual(before)
  })

  test('of many comments come in piece by piece, with answers across the pieces', async () => {
    const many = Array.from({length: 1_200}, (_, at) => comment(`${at}`, at % 7 === 0 ? null : `${at - 1}`))
    const done: number[] = []

    await importThreads(db(), thread, threadOf(...many), {...usual, onProgress: (so) => done.push(so)})

    const rows = await rowsOf(thread)
    expect(done).toEqual([500, 1_000, 1_200])
    expect(rows.map(({position}) => position)).toEqual(many.map((_, at) => at + 1))
    expect(rows.filter(({depth}) => depth === 0).every(({replies}) => replies === 6 || replies === 2)).toBe(
      true,
    )
    expect(rows.filter(({parent}) => parent === '')).toHaveLength(172)
  })

  describe('for moderators', () => {
    test('what waits is in the queue, and all is on the public account', async () => {
      await importThreads(
        db(),
        thread,
        threadOf(
          comment('a'),
          comment('b', null, {state: {is: 'waiting'}, at: null}),
          comment('c', null, {state: {is: 'hidden', reason: 'insult', day: '2020-01-02'}}),
        ),
        usual,
      )

      const queue = await db().selectFrom('moderation_case').selectAll().execute()
      const waiting = (await rowsOf(thread)).find(({state}) => state === 'waiting')
      expect(queue).toMatchObject([{item: waiting?.id, waits: '["all-wait"]'}])
      expect(Object.fromEntries(await readAccount(db(), thread.number))).toEqual({
        received: 3,
        published: 1,
        waiting: 1,
        'hidden insult': 1,
      })
    })

    test('an answer to what waits is left for another time', async () => {
      const waits = comment('a', null, {state: {is: 'waiting'}, at: null})
      await importThreads(db(), thread, threadOf(waits), usual)

      const early = await importThreads(db(), thread, threadOf(comment('a'), comment('b', 'a')), usual)
      const [a] = await rowsOf(thread)
      await publishComment(db(), a!.id, 500_000)
      const late = await importThreads(db(), thread, threadOf(comment('a'), comment('b', 'a')), usual)

      expect(early).toMatchObject({added: 0, known: 1, early: 1})
      expect(late).toMatchObject({added: 1, known: 1, early: 0})
    })
  })

  describe('ids', () => {
    test('are of this thread and this source alone', async () => {
      await importThreads(db(), thread, threadOf(comment('a')), usual)
      await importThreads(db(), thread, threadOf(comment('a')), {...usual, format: 'isso'})
      await importThreads(db(), other, threadOf(comment('a')), usual)

      const ids = [...(await rowsOf(thread)), ...(await rowsOf(other))].map(({id}) => id)
      expect(new Set(ids).size).toBe(3)
      expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true)
    })

    test('of another Saha stay, so that links and receipts do; unless another thread has them', async () => {
      const id = idOf('AAAA-BBBB-CCCC-DDDD-EEEE')
      const moved = threadOf(comment(id), comment('b', id))
      const own = {...usual, format: 'saha'}

      await importThreads(db(), thread, moved, own)
      await importThreads(db(), other, moved, own)
      const again = [
        await importThreads(db(), thread, moved, own),
        await importThreads(db(), other, moved, own),
      ]

      expect((await rowsOf(thread))[0]?.id).toBe(id)
      expect((await rowsOf(other))[0]?.id).not.toBe(id)
      expect((await rowsOf(other))[1]?.parent).toBe((await rowsOf(other))[0]?.id)
      expect(again).toMatchObject([{added: 0}, {added: 0}])
    })
  })

  test('objections, sides and places stay behind where nobody can say such a thing, and that is told', async () => {
    const place = {address: 'Main street'}
    const report = await importThreads(
      db(),
      await record('other'),
      threadOf(comment('a', null, {objections: 3, place}), comment('b', 'a', {side: 'against'})),
      usual,
    )

    expect(report.leftBehind).toEqual({sides: 1, objections: 1, places: 1})
    expect((await rowsOf(other)).map(({objections, side, place: kept}) => [objections, side, kept])).toEqual([
      [0, '', ''],
      [0, '', ''],
    ])
  })
})
