/** Threads of other programs lie in the store as if they had been written here. */
import type {ImportedComment, ImportedState} from '@saha/domain'
import fc from 'fast-check'
import {beforeEach, expect, test} from 'vitest'
import type {ThreadRecord} from '../activities/activities.queries.ts'
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
import {
  hideComment,
  holdComment,
  publishComment,
  readComment,
  withdrawComment,
  type StoredComment,
} from './state.queries.ts'
import {waitingRow} from './state.test-kit.ts'
import {defineThread, threadDefinition} from './thread.test-kit.ts'

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
        imported(`${at}`, parent, {
          state,
          at: wasNever ? null : noon + at * hour,
          side: parent ? undefined : side,
        }),
      )
    }
    return comments
  })

describeEachStore('a thread that comes in', (opened) => {
  const db = () => opened().store.db
  let thread: ThreadRecord
  let other: ThreadRecord

  beforeEach(async () => {
    await defineThread(opened().store, threadDefinition({votes: 'both', sides: true}, {other: {sides: true}}))
    thread = await threadRecord(db(), 'park-talk')
    other = await threadRecord(db(), 'other')
    await emptyThreads(db())
  })

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
  function unnamed(rows: readonly StoredComment[]) {
    const places = new Map(rows.map(({id, position, text}) => [id, position || text]))
    return rows.map((row) => ({
      ...row,
      id: '',
      activity: 0,
      // Of a withdrawn comment whose stone was taken away later, the side is still there.
      side: row.state === 'withdrawn' && row.is_shown === 0 ? '' : row.side,
      parent: places.get(row.parent) ?? '',
      root: places.get(row.root),
    }))
  }

  test('is stored as if all of it had happened here', async () => {
    await fc.assert(
      fc.asyncProperty(anyThread, async (comments) => {
        await emptyThreads(db())
        const said = comments.map((one) =>
          one.state.is === 'withdrawn' ? {...one, name: '', text: ''} : one,
        )

        await importThreads(db(), thread, threadOf(...said), usualImport)
        await live(comments)

        expect(unnamed(await rowsOf(db(), thread))).toEqual(unnamed(await rowsOf(db(), other)))
        expect(await countsOf(db(), thread)).toEqual(await countsOf(db(), other))
      }),
      {numRuns: 100},
    )
  }, 120_000)
})
