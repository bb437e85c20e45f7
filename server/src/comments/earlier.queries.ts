import {idOf, readCode} from '../receipts/receipt.ts'
import type {Store} from '../storage/open.ts'

/**
 * Whether somebody shows the receipt of an earlier comment in the same municipality that readers see: in an earlier hour,
 * so that nobody makes a name within minutes. Looked at and forgotten.
 *
 * @param earlier the code; absent when none is shown.
 * @param hour now, in hours since 1970.
 */
export async function isKnownAuthor(
  db: Store,
  municipality: string,
  earlier: string | undefined,
  hour: number,
): Promise<boolean> {
  const code = earlier === undefined ? undefined : readCode(earlier)
  if (code === undefined) return false
  const found = await db
    .selectFrom('comment')
    .innerJoin('activity', 'activity.number', 'comment.activity')
    .select('comment.id')
    .where('comment.id', '=', idOf(code))
    .where('comment.state', '=', 'published')
    .where('comment.hour', '<', hour)
    .where('activity.municipality', '=', municipality)
    .executeTakeFirst()
  return found !== undefined
}
