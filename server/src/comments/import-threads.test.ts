/** Threads of other programs in the store: what is kept of them, and that it comes in once only. */
import {beforeEach, describe, expect, test} from 'vitest'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import {readAccount} from '../moderation/account.queries.ts'
import {idOf} from '../receipts/receipt.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {importThreads} from './import-threads.ts'
import {
  countsOf,
  emptyThreads,
  hour,
  imported,
  noon,
  rowsOf,
  threadOf,
  threadRecord,
  usualImport,
} from './import.test-kit.ts'
import {hideComment, publishComment} from './state.queries.ts'
import {waitingRow} from './state.test-kit.ts'
import {defineThread, threadDefinition} from './thread.test-kit.ts'

describeEachStore('threads of other programs', (opened) => {
  const db = () => opened().store.db
  let thread: ThreadRecord
  let other: ThreadRecord

  beforeEach(async () => {
    await defineThread(opened().store, threadDefinition({votes: 'both', sides: true}, {other: {sides: true}}))
    thread = await threadRecord(db(), 'park-talk')
    other = await threadRecord(db(), 'other')
    await emptyThreads(db())
  })

  /** Everything that is stored. */
  async function all() {
    const tables = ['comment', 'thread', 'moderation_case', 'moderation_count'] as const
    return Promise.all(tables.map((table) => db().selectFrom(table).selectAll().execute()))
  }

  test('keep order, tree, hours, texts and numbers', async () => {
    const report = await importThreads(
      db(),
      thread,
      threadOf(
        imported('a', null, {supports: 4, objections: 1, side: 'for'}),
        imported('b', 'a', {at: noon + hour, name: ''}),
        imported('c', 'b', {at: noon + 2 * hour, edited: true}),
        imported('d', 'c'),
        imported('e', 'd'),
      ),
      usualImport,
    )

    const rows = await rowsOf(db(), thread)
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
    expect(await countsOf(db(), thread)).toMatchObject({newest: 5, published: 5, for: 1})
  })

  test('imported again change nothing at all', async () => {
    const threads = threadOf(
      imported('a'),
      imported('b', 'a'),
      imported('c', null, {state: {is: 'waiting'}, at: null}),
    )
    await importThreads(db(), thread, threads, usualImport)
    const before = await all()

    const report = await importThreads(db(), thread, threads, usualImport)

    expect(report).toMatchObject({added: 0, known: 3})
    expect(await all()).toEqual(before)
  })

  test('imported again later bring what is new, and leave what was decided here', async () => {
    await importThreads(db(), thread, threadOf(imported('a'), imported('b', 'a')), usualImport)
    const [a] = await rowsOf(db(), thread)
    await hideComment(db(), a!.id, 'spam', 20_000)

    const report = await importThreads(
      db(),
      thread,
      threadOf(imported('a'), imported('b', 'a'), imported('c', 'b')),
      usualImport,
    )

    expect(report).toMatchObject({added: 1, known: 2})
    expect(
      (await rowsOf(db(), thread)).map(({state, replies, position}) => [state, replies, position]),
    ).toEqual([
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

    await importThreads(db(), thread, threadOf(imported('a')), usualImport)

    expect((await rowsOf(db(), thread)).map(({text, position}) => [text, position])).toEqual([
      ['More shade, please.', 1],
      ['I am a.', 2],
    ])
  })

  test('of several pages become one, by the hour', async () => {
    const [one] = threadOf(imported('a'), imported('b', 'a', {at: noon + 2 * hour}))
    const two = {
      address: 'https://town.example/two',
      title: '',
      comments: [imported('a', null, {text: 'Two.', at: noon + hour})],
    }

    await importThreads(db(), thread, [one!, two], usualImport)

    expect((await rowsOf(db(), thread)).map(({text}) => text)).toEqual(['I am a.', 'Two.', 'I am b.'])
  })

  test('are only told of in a trial', async () => {
    await importThreads(db(), thread, threadOf(imported('a')), usualImport)
    const before = await all()

    const report = await importThreads(db(), thread, threadOf(imported('a'), imported('b')), {
      ...usualImport,
      isTrial: true,
    })

    expect(report).toMatchObject({added: 1, known: 1})
    expect(await all()).toEqual(before)
  })

  test('of many comments come in piece by piece, with answers across the pieces', async () => {
    const many = Array.from({length: 1_200}, (_, at) => imported(`${at}`, at % 7 === 0 ? null : `${at - 1}`))
    const done: number[] = []

    await importThreads(db(), thread, threadOf(...many), {...usualImport, onProgress: (so) => done.push(so)})

    const rows = await rowsOf(db(), thread)
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
          imported('a'),
          imported('b', null, {state: {is: 'waiting'}, at: null}),
          imported('c', null, {state: {is: 'hidden', reason: 'insult', day: '2020-01-02'}}),
        ),
        usualImport,
      )

      const queue = await db().selectFrom('moderation_case').selectAll().execute()
      const waiting = (await rowsOf(db(), thread)).find(({state}) => state === 'waiting')
      expect(queue).toMatchObject([{item: waiting?.id, waits: '["all-wait"]'}])
      expect(Object.fromEntries(await readAccount(db(), thread.number))).toEqual({
        received: 3,
        published: 1,
        waiting: 1,
        'hidden insult': 1,
      })
    })

    test('an answer to what waits is left for another time', async () => {
      const waits = imported('a', null, {state: {is: 'waiting'}, at: null})
      await importThreads(db(), thread, threadOf(waits), usualImport)

      const early = await importThreads(
        db(),
        thread,
        threadOf(imported('a'), imported('b', 'a')),
        usualImport,
      )
      const [a] = await rowsOf(db(), thread)
      await publishComment(db(), a!.id, 500_000)
      const late = await importThreads(db(), thread, threadOf(imported('a'), imported('b', 'a')), usualImport)

      expect(early).toMatchObject({added: 0, known: 1, early: 1})
      expect(late).toMatchObject({added: 1, known: 1, early: 0})
    })
  })

  describe('ids', () => {
    test('are of this thread and this source alone', async () => {
      await importThreads(db(), thread, threadOf(imported('a')), usualImport)
      await importThreads(db(), thread, threadOf(imported('a')), {...usualImport, format: 'isso'})
      await importThreads(db(), other, threadOf(imported('a')), usualImport)

      const ids = [...(await rowsOf(db(), thread)), ...(await rowsOf(db(), other))].map(({id}) => id)
      expect(new Set(ids).size).toBe(3)
      expect(ids.every((id) => /^[\w-]{22}$/.test(id))).toBe(true)
    })

    test('of another Saha stay, so that links and receipts do; unless another thread has them', async () => {
      const id = idOf('AAAA-BBBB-CCCC-DDDD-EEEE')
      const moved = threadOf(imported(id), imported('b', id))
      const own = {...usualImport, format: 'saha'}

      await importThreads(db(), thread, moved, own)
      await importThreads(db(), other, moved, own)
      const again = [
        await importThreads(db(), thread, moved, own),
        await importThreads(db(), other, moved, own),
      ]

      expect((await rowsOf(db(), thread))[0]?.id).toBe(id)
      expect((await rowsOf(db(), other))[0]?.id).not.toBe(id)
      expect((await rowsOf(db(), other))[1]?.parent).toBe((await rowsOf(db(), other))[0]?.id)
      expect(again).toMatchObject([{added: 0}, {added: 0}])
    })
  })

  test('objections, sides and places stay behind where nobody can say such a thing, and that is told', async () => {
    const place = {address: 'Main street'}
    const report = await importThreads(
      db(),
      await threadRecord(db(), 'other'),
      threadOf(imported('a', null, {objections: 3, place}), imported('b', 'a', {side: 'against'})),
      usualImport,
    )

    expect(report.leftBehind).toEqual({sides: 1, objections: 1, places: 1})
    expect(
      (await rowsOf(db(), other)).map(({objections, side, place: kept}) => [objections, side, kept]),
    ).toEqual([
      [0, '', ''],
      [0, '', ''],
    ])
  })
})
