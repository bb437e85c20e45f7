import type {Store} from './open.ts'
import {rowInserter} from './insert-rows.ts'
import type {MarkTables} from './marks.tables.ts'

export type Mark = MarkTables['sent_mark']

/** `fresh`: first seen now. `same`: seen before, with the same body. `other`: seen before, with another body. */
export type MarkState = 'fresh' | 'same' | 'other'

/** Remembers keys that are sent, and finds those that were. */
export interface Marks {
  /**
   * Claims keys for their bodies. Of equal keys in `marks` the first is claimed. Another process that claims the same
   * key at the same time is waited for.
   *
   * @returns the state of each mark.
   */
  claim: (db: Store, marks: readonly Mark[]) => Promise<Map<Mark, MarkState>>
  /** As `claim`, but changes nothing: `fresh` means that nobody has sent the key. */
  look: (db: Store, marks: readonly Mark[]) => Promise<Map<Mark, MarkState>>
}

/** @returns `Marks` for one store, which keep its compiled statements. */
export function createMarks(): Marks {
  const insert = rowInserter<'sent_mark', {key_hash: string}>(['key_hash', 'body_hash', 'day'], (db, rows) =>
    db
      .insertInto('sent_mark')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('key_hash'),
  )

  return {
    claim: async (db, marks) => {
      // In key order: two processes that claim the same keys must not wait for each other in a circle.
      const inserted = await insert(db, marks.toSorted(byKey))
      const fresh = new Set(inserted.map((row) => row.key_hash))
      const known = fresh.size < marks.length ? await findMarks(db, marks) : new Map<string, string>()
      return new Map(
        marks.map((mark) => [mark, fresh.delete(mark.key_hash) ? 'fresh' : compare(mark, known)]),
      )
    },
    look: async (db, marks) => {
      const known = await findMarks(db, marks)
      return new Map(marks.map((mark) => [mark, compare(mark, known)]))
    },
  }
}

async function findMarks(db: Store, marks: readonly Mark[]): Promise<ReadonlyMap<string, string>> {
  if (marks.length === 0) return new Map()
  const rows = await db
    .selectFrom('sent_mark')
    .select(['key_hash', 'body_hash'])
    .where(
      'key_hash',
      'in',
      marks.map((mark) => mark.key_hash),
    )
    .execute()
  return new Map(rows.map((row) => [row.key_hash, row.body_hash]))
}

function compare(mark: Mark, known: ReadonlyMap<string, string>): MarkState {
  const body = known.get(mark.key_hash)
  if (body === undefined) return 'fresh'
  return body === mark.body_hash ? 'same' : 'other'
}

function byKey(a: Mark, b: Mark): number {
  return a.key_hash < b.key_hash ? -1 : 1
}
