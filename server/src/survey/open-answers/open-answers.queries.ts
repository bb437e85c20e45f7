/** Where open answers stand. All of it works within a transaction that has locked the batch of their activity. */
import type {Selectable} from 'kysely'
import {countReceived} from '../../moderation/account.queries.ts'
import {openCases} from '../../moderation/cases.queries.ts'
import {openAnswersIdOf} from '../../receipts/receipt.ts'
import type {Store} from '../../storage/open.ts'
import type {OpenAnswersTables} from './open-answers.tables.ts'

export type StoredOpenAnswers = Selectable<OpenAnswersTables['open_answers']>

/** Open answers that have arrived, or that are others than before. */
export interface ArrivedAnswers extends Pick<StoredOpenAnswers, 'item' | 'activity' | 'response'> {
  /** Today, in days since 1970, UTC. */
  day: number
}

/** The columns of what nobody has hidden. */
export const notHidden = {hidden_reason: '', hidden_day: 0} as const

/** Those of this name. */
export async function readOpenAnswers(db: Store, item: string): Promise<StoredOpenAnswers | undefined> {
  return db.selectFrom('open_answers').selectAll().where('item', '=', item).executeTakeFirst()
}

/** Whether moderators took something out of the open answers of a response. @param code of its receipt. */
export async function isRedacted(db: Store, code: string): Promise<boolean> {
  return (await readOpenAnswers(db, openAnswersIdOf(code)))?.is_redacted === 1
}

/** Puts open answers before the moderators that nobody has seen before, in the order of their random names. */
export async function addOpenAnswers(db: Store, arrived: readonly ArrivedAnswers[]): Promise<void> {
  if (arrived.length === 0) return
  const ordered = arrived.toSorted((a, b) => (a.item < b.item ? -1 : 1))
  for (let start = 0; start < ordered.length; start += 256)
    await db
      .insertInto('open_answers')
      .values(
        ordered.slice(start, start + 256).map(({item, activity, response}) => ({
          item,
          activity,
          response,
          state: 'waiting' as const,
          ...notHidden,
          is_redacted: 0,
        })),
      )
      .execute()
  for (const [activity, members] of Map.groupBy(ordered, (one) => one.activity))
    await countReceived(db, activity, 'waiting', members.length)
  await letWait(db, ordered)
}

/** Puts open answers into the queue. What is in it already keeps its place. */
export async function letWait(db: Store, arrived: readonly ArrivedAnswers[]): Promise<void> {
  await openCases(
    db,
    arrived.map(({item, activity, day}) => ({
      item,
      activity,
      kind: 'answer',
      waits: ['all-wait'],
      signals: [],
      spam: 0,
      hour: day * 24,
    })),
  )
}

/** Puts open answers elsewhere, if they stand where they would have to. @returns whether they did. */
export async function moveOpenAnswers(
  db: Store,
  item: string,
  from: readonly StoredOpenAnswers['state'][],
  to: Partial<Omit<StoredOpenAnswers, 'item' | 'activity' | 'response'>>,
): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('open_answers')
    .set(to)
    .where('item', '=', item)
    .where('state', 'in', from)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Forgets where they stood. */
export async function dropOpenAnswers(db: Store, item: string): Promise<void> {
  await db.deleteFrom('open_answers').where('item', '=', item).execute()
}
