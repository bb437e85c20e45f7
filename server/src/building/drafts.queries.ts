/** Rows of drafts. Every change goes by a revision: of two at the same time one comes too late. */
import type {Store} from '../storage/open.ts'
import type {BuildingTables} from './building.tables.ts'

export type DraftRow = BuildingTables['consultation_draft']

/** Which consultation. */
export interface ConsultationName {
  municipality: string
  consultation: string
}

/** The row of a consultation, whether anybody changes it now or has before. */
export async function findRow(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<DraftRow | undefined> {
  return db
    .selectFrom('consultation_draft')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .executeTakeFirst()
}

/** Adds a row. @returns whether there was none. */
export async function addRow(db: Store, row: DraftRow): Promise<boolean> {
  const added = await db
    .insertInto('consultation_draft')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('revision')
    .executeTakeFirst()
  return added !== undefined
}

/** Changes a row, and counts it up. @returns whether it still had that revision. */
export async function changeRow(
  db: Store,
  {municipality, consultation}: ConsultationName,
  revision: number,
  change: Partial<Omit<DraftRow, 'municipality' | 'consultation' | 'revision'>>,
): Promise<boolean> {
  const changed = await db
    .updateTable('consultation_draft')
    .set({...change, revision: revision + 1})
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('revision', '=', revision)
    .returning('revision')
    .executeTakeFirst()
  return changed !== undefined
}

/** What a row says when nobody changes anything. */
export const noDraft = {content: '', outline: '', changed_by: '', changed_at: 0, logged_at: 0} as const

/** Forgets all of a consultation that is being built, with what was published before. */
export async function removeRows(db: Store, {municipality, consultation}: ConsultationName): Promise<void> {
  for (const table of ['consultation_draft', 'draft_image', 'consultation_version'] as const)
    await db
      .deleteFrom(table)
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .execute()
}

/** Ids of a municipality that are given: of its consultations, and of what will become one. */
export async function consultationIds(db: Store, municipality: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('consultation')
    .select('id')
    .where('municipality', '=', municipality)
    .union(
      db
        .selectFrom('consultation_draft')
        .select('consultation as id')
        .where('municipality', '=', municipality),
    )
    .execute()
  return new Set(rows.map(({id}) => id))
}

/** How many consultations of a municipality are being built or changed. */
export async function countDrafts(db: Store, municipality: string): Promise<number> {
  const {count} = await db
    .selectFrom('consultation_draft')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('content', '!=', '')
    .executeTakeFirstOrThrow()
  return count
}

/** Ids of activities that are stored, in other consultations than this one. */
export async function activitiesElsewhere(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('municipality', '=', municipality)
    .where('consultation', '!=', consultation)
    .where('within', '=', 0)
    .execute()
  return new Set(rows.map(({id}) => id))
}

/** Ids of activities that other drafts of the municipality name. */
export async function activitiesDrafted(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('consultation_draft')
    .select('outline')
    .where('municipality', '=', municipality)
    .where('consultation', '!=', consultation)
    .where('content', '!=', '')
    .execute()
  const outlines = rows.map(({outline}) => JSON.parse(outline) as {activities: {id: string}[]})
  return new Set(outlines.flatMap(({activities}) => activities.map(({id}) => id)))
}
