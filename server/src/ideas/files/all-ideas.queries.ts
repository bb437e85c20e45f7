/** All ideas of a collection, as they are read for files. */
import type {IdeaStep} from '@saha/contract'
import {setImmediate as nextTurn} from 'node:timers/promises'
import type {Store} from '../../storage/open.ts'
import {findAllNumbered} from '../find-numbered.queries.ts'
import type {StoredIdea} from '../state.queries.ts'
import {readSteps} from '../steps.queries.ts'

/** An idea, what was done with it, and the id of the one that proposes the same. */
export interface WholeIdea {
  row: StoredIdea
  steps: readonly IdeaStep[]
  /** Empty for none. */
  original: string
}

/** Ideas that are held in memory at a time, and written before others have their turn: some milliseconds. */
const atOnce = 100

/**
 * Published ideas by number.
 *
 * @param numbers those that are wanted, rising; `undefined`: all.
 */
export async function* readPublished(
  db: Store,
  activity: number,
  numbers?: Uint32Array,
): AsyncGenerator<WholeIdea> {
  if (!numbers) {
    for await (const idea of readAll(db, activity)) if (idea.row.state === 'published') yield idea
    return
  }
  for (let from = 0; from < numbers.length; from += atOnce) {
    const rows = await findAllNumbered(db, activity, [...numbers.subarray(from, from + atOnce)])
    yield* await withSteps(db, rows)
  }
}

/** Every idea, whatever its state: by number, and then those that never had one, by id. */
export async function* readAll(db: Store, activity: number): AsyncGenerator<WholeIdea> {
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('idea')
      .selectAll()
      .where('activity', '=', activity)
      .where('number', '>', last)
      .orderBy('number')
      .limit(atOnce)
      .execute()
    yield* await withSteps(db, rows)
    last = rows.at(-1)?.number ?? last
    if (rows.length < atOnce) break
  }
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('idea')
      .selectAll()
      .where('activity', '=', activity)
      .where('number', '=', 0)
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    yield* await withSteps(db, rows)
    last = rows.at(-1)?.id ?? last
    if (rows.length < atOnce) return
  }
}

async function withSteps(db: Store, rows: readonly StoredIdea[]): Promise<WholeIdea[]> {
  await nextTurn()
  const steps = await readSteps(
    db,
    rows.map(({id}) => id),
  )
  const originals = await idsOf(db, rows)
  return rows.map((row) => ({
    row,
    steps: steps.get(row.id) ?? [],
    original: originals.get(row.duplicate_of) ?? '',
  }))
}

async function idsOf(db: Store, rows: readonly StoredIdea[]): Promise<Map<number, string>> {
  const numbers = [...new Set(rows.map((row) => row.duplicate_of).filter((number) => number > 0))]
  const [first] = rows
  if (!first || numbers.length === 0) return new Map()
  const found = await db
    .selectFrom('idea')
    .select(['id', 'number'])
    .where('activity', '=', first.activity)
    .where('number', 'in', numbers)
    // As the index has it.
    .where('number', '>', 0)
    .execute()
  return new Map(found.map(({id, number}) => [number, id]))
}
