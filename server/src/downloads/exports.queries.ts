/** Large files that staff have asked for: who, how far they are, and who makes them. */
import type {ExportJob} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {Selectable} from 'kysely'
import {randomBytes} from 'node:crypto'
import type {Store} from '../storage/open.ts'
import type {ExportTables} from './exports.tables.ts'
import {newSeal} from './sealed-file.ts'
import type {Wish} from './writer-for.ts'

export type ExportRow = Selectable<ExportTables['export_job']>

const HOUR = 3_600_000

/** Milliseconds without a sign of life after which somebody else makes a file. */
export const patience = 30_000

/** Whose file, and of what. */
export interface ExportOwner {
  /** Number of the activity. */
  activity: number
  email: string
}

/** Where the activity stands that a file is about. */
export async function findPlace(
  db: Store,
  activity: number,
): Promise<{municipality: string; id: string} | undefined> {
  return db
    .selectFrom('activity')
    .select(['municipality', 'id'])
    .where('number', '=', activity)
    .executeTakeFirst()
}

/** Responses to a survey. */
export async function countResponses(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('survey_response')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('activity', '=', activity)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

/** @param at milliseconds since 1970. */
export async function addExport(
  db: Store,
  {activity, email}: ExportOwner,
  {wish, name, of, at}: {wish: Wish; name: string; of: number; at: number},
): Promise<ExportRow> {
  const row: ExportRow = {
    id: randomBytes(16).toString('base64url'),
    activity,
    email,
    wish: JSON.stringify(wish),
    name,
    state: 'waiting',
    written: 0,
    of_all: of,
    bytes: 0,
    key: newSeal(),
    at,
    until: at + limits.exportHours * HOUR,
    beat: 0,
    progress: '',
  }
  await db.insertInto('export_job').values(row).execute()
  return row
}

/** Files of one person, the newest first. */
export async function listExports(db: Store, {activity, email}: ExportOwner): Promise<ExportRow[]> {
  return db
    .selectFrom('export_job')
    .selectAll()
    .where('activity', '=', activity)
    .where('email', '=', email)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limits.openExports)
    .execute()
}

/** One file of this person. */
export async function findExport(
  db: Store,
  {activity, email}: ExportOwner,
  id: string,
): Promise<ExportRow | undefined> {
  return db
    .selectFrom('export_job')
    .selectAll()
    .where('id', '=', id)
    .where('activity', '=', activity)
    .where('email', '=', email)
    .executeTakeFirst()
}

/** Takes over a file that nobody makes: the one that has waited the longest. @param now milliseconds since 1970. */
export async function claimExport(db: Store, now: number): Promise<ExportRow | undefined> {
  const open = await db
    .selectFrom('export_job')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .where('beat', '<=', now - patience)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst()
  if (!open) return undefined
  return (
    db
      .updateTable('export_job')
      .set({state: 'running', beat: now})
      .where('id', '=', open.id)
      // Somebody else may have been first.
      .where('beat', '<=', now - patience)
      .returningAll()
      .executeTakeFirst()
  )
}

/** What changes while a file is made. */
export type ExportChange = Partial<Pick<ExportRow, 'state' | 'written' | 'bytes' | 'beat' | 'progress'>>

/** Notes how far a file is. @returns whether it is still wanted. */
export async function noteExport(db: Store, id: string, change: ExportChange): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('export_job')
    .set(change)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Forgets a file: without its key nobody can read it any more. */
export async function forgetExport(db: Store, id: string): Promise<void> {
  await db.deleteFrom('export_job').where('id', '=', id).execute()
}

/**
 * Forgets files whose time is over, and those of consultations whose last day of retention is.
 *
 * @param now milliseconds since 1970.
 */
export async function forgetEndedExports(db: Store, now: number): Promise<void> {
  await db.deleteFrom('export_job').where('until', '<=', now).execute()
  await db
    .deleteFrom('export_job')
    .where('activity', 'not in', (select) =>
      select
        .selectFrom('activity')
        .innerJoin('consultation', (join) =>
          join
            .onRef('consultation.municipality', '=', 'activity.municipality')
            .onRef('consultation.id', '=', 'activity.consultation'),
        )
        .select('activity.number')
        .where('consultation.retention', '>=', Math.floor(now / (24 * HOUR))),
    )
    .execute()
}

/** Which of these files are known. */
export async function knownExports(db: Store, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('export_job').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({id}) => id))
}

/** As whoever asked for it sees it. @param activity id. */
export function shownExport(
  {id, wish, state, written, of_all, bytes, name, at, until}: ExportRow,
  activity: string,
): ExportJob {
  return {
    job: id,
    activity,
    ...(JSON.parse(wish) as Wish),
    state,
    written,
    of: of_all,
    bytes,
    name,
    at: new Date(at).toISOString(),
    until: new Date(until).toISOString(),
  }
}
