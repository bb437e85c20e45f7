import {exampleMap} from '@saha/domain/map/example-map'
import {setTimeout as pass} from 'node:timers/promises'
import {beforeAll, expect, test} from 'vitest'
import {importDefinition} from './activities/import-definition.ts'
import {addThreadUnder} from './activities/threads-under.queries.ts'
import {collectionNumber, ideasDefinition} from './ideas/collection.test-kit.ts'
import {lockList} from './ideas/list.queries.ts'
import {lockContributions} from './lock-contributions.ts'
import {describeEachStore} from './storage/each-store.ts'
import type {Store} from './storage/open.ts'
import {changeThread, lockThreads} from './comments/thread.queries.ts'

describeEachStore('what is said under ideas of two collections at once', (opened) => {
  const db = () => opened().store.db
  let threads: {market: number; station: number}[]

  beforeAll(async () => {
    await importDefinition(db(), ideasDefinition({}, {market: {}}))
    const [station, market] = [await collectionNumber(db()), await collectionNumber(db(), 'market')]
    threads = []
    for (const idea of [1, 2])
      threads.push({
        station: await addThreadUnder(db(), station, idea),
        market: await addThreadUnder(db(), market, idea),
      })
  })

  /** Somebody else has time to come in between. */
  async function count(locks: (db: Store) => Promise<unknown>, ...inOrder: (number | undefined)[]) {
    await db()
      .transaction()
      .execute(async (transaction) => {
        await locks(transaction)
        for (const thread of inOrder) {
          await changeThread(transaction, thread ?? 0, {published: 1})
          await pass(100)
        }
      })
  }

  test('is counted in both, in whichever order it came', async () => {
    const [one, other] = threads

    await Promise.all([
      count((store) => lockThreads(store, [one!.station, one!.market]), one!.market, one!.station),
      count((store) => lockThreads(store, [other!.station, other!.market]), other!.station, other!.market),
    ])

    const published = await db().selectFrom('thread').select('published').execute()
    expect(published.map((row) => row.published)).toEqual([1, 1, 1, 1])
  })

  test('does not hold up whoever moderates ideas and comments together', async () => {
    const [one] = threads
    const [station, market] = [await collectionNumber(db()), await collectionNumber(db(), 'market')]

    await Promise.all([
      count((store) => lockContributions(store, [one!.station, market]), one!.station),
      db()
        .transaction()
        .execute(async (transaction) => {
          await lockList(transaction, station)
          await pass(50)
          await lockList(transaction, market)
        }),
    ])

    const {published} = await db()
      .selectFrom('thread')
      .select('published')
      .where('activity', '=', one!.station)
      .executeTakeFirstOrThrow()
    expect(published).toBe(2)
  })

  test('does not hold up whoever changes the collection and adds to it what is new', async () => {
    const {municipality, ...rest} = ideasDefinition({place: {shapes: ['point']}}, {market: {}})
    const definition = {...rest, municipality: {...municipality, map: exampleMap}}
    definition.consultations[0]?.activities.unshift({
      id: 'talk',
      kind: 'comments',
      title: {en: 'Talk', ar: 'حديث'},
      comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
    })
    const station = await collectionNumber(db())

    const [report] = await Promise.all([
      importDefinition(db(), definition),
      db()
        .transaction()
        .execute(async (transaction) => {
          await lockList(transaction, station)
          await pass(300)
          await addThreadUnder(transaction, station, 3)
        }),
    ])

    expect(report).toMatchObject({added: ['irbid/talk'], changed: ['irbid/old-station']})
  })
})
