import type {Doer} from '../../audit/audit.queries.ts'
import type {Store} from '../../storage/open.ts'

/**
 * Forms that somebody has entered, as the log tells.
 *
 * @param target id of the activity.
 * @param since milliseconds since 1970.
 */
export async function countEntered(
  db: Store,
  {municipality, email}: Pick<Doer, 'municipality' | 'email'>,
  target: string,
  since: number,
): Promise<number> {
  const rows = await db
    .selectFrom('audit')
    .select('after')
    .where('municipality', '=', municipality)
    .where('at', '>=', since)
    .where('email', '=', email)
    .where('act', '=', 'responses-entered')
    .where('target', '=', target)
    .execute()
  return rows
    .flatMap(({after}) => Object.values<number>(JSON.parse(after)))
    .reduce((sum, forms) => sum + forms, 0)
}
