import type {Store} from '../../storage/open.ts'

/** Why open answers are in no file: nobody has looked at them yet, or they are hidden. */
export type Withheld = 'waiting' | 'hidden'

/**
 * Which responses have open answers that are in no file.
 *
 * @param first id of a response.
 * @param last id of one behind it: between the two, both included, is looked.
 */
export async function findWithheld(
  db: Store,
  activity: number,
  [first, last]: readonly [first: string, last: string],
): Promise<Map<string, Withheld>> {
  const rows = await db
    .selectFrom('open_answers')
    .select(['response', 'state'])
    .where('activity', '=', activity)
    .where('response', '>=', first)
    .where('response', '<=', last)
    .where('state', '!=', 'published')
    .execute()
  return new Map(rows.map(({response, state}) => [response, state === 'hidden' ? 'hidden' : 'waiting']))
}
