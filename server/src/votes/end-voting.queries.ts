import {randomBytes} from 'node:crypto'
import {destroyKey, findClosedTalk} from '../levels/marks.queries.ts'
import {endInvitations} from '../invitations/end-invitations.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import type {Store} from '../storage/open.ts'

/**
 * Ends the voting where it has closed: nobody can tell any more whose a vote or report was, which supports were of one
 * browser, or which browsers have registered or were invited.
 *
 * @param before milliseconds since 1970: threads, collections of ideas and events that closed until then.
 */
export async function endVoting(db: Store, before: number): Promise<void> {
  for (const activity of await findClosedTalk(db, before))
    await db.transaction().execute(async (transaction) => {
      await lockContributions(transaction, [activity])
      while (await drawSomeAnew(transaction, activity));
      await destroyKey(transaction, activity)
      await endInvitations(transaction, activity)
    })
}

/** Marks at a time: each has a thousand votes at the most. */
const atOnce = 200

/** Rows of one statement: stores limit the values of one. */
const rowsAtOnce = 1_000

/** Gives votes that share a mark one of their own each, which belongs to no browser. @returns whether there were any. */
async function drawSomeAnew(db: Store, activity: number): Promise<boolean> {
  const shared = await db
    .selectFrom('vote')
    .select('mark')
    .where('activity', '=', activity)
    .groupBy('mark')
    .having((row) => row(row.fn.countAll(), '>', 1))
    .limit(atOnce)
    .execute()
  if (shared.length === 0) return false
  const marks = shared.map(({mark}) => mark)
  const votes = await db
    .selectFrom('vote')
    .selectAll()
    .where('activity', '=', activity)
    .where('mark', 'in', marks)
    .execute()
  await db.deleteFrom('vote').where('activity', '=', activity).where('mark', 'in', marks).execute()
  const anew = votes.map((vote) => ({...vote, mark: randomBytes(32).toString('base64url')})).toSorted(byMark)
  for (let from = 0; from < anew.length; from += rowsAtOnce)
    await db
      .insertInto('vote')
      .values(anew.slice(from, from + rowsAtOnce))
      .execute()
  return true
}

function byMark(a: {mark: string}, b: {mark: string}): number {
  return a.mark < b.mark ? -1 : 1
}
