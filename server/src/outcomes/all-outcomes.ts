import type {OutcomeContent} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {contentOf, readAll, readBasis} from './outcomes.queries.ts'

/** All outcomes of a municipality, drafts included, the last day first. */
export async function allOutcomes(
  db: Store,
  municipality: string,
): Promise<(OutcomeContent & {outcome: string})[]> {
  const rows = await readAll(db, municipality)
  const basis = Map.groupBy(
    await readBasis(
      db,
      rows.map(({id}) => id),
    ),
    ({outcome}) => outcome,
  )
  return rows.map((row) => ({outcome: row.id, ...contentOf(row, basis.get(row.id) ?? [])}))
}
