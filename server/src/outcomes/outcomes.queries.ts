/** Reading outcomes: of one municipality at a time. */
import type {Basis, OutcomeContent, OutcomeStatus, Text} from '@saha/contract'
import {dayOf, writtenDay} from '@saha/domain'
import type {Selectable} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {OutcomeTables} from './outcomes.tables.ts'

export type OutcomeRow = Selectable<OutcomeTables['outcome']>

/** What an outcome rests on, with the number of the activity. */
export interface StoredBasis {
  outcome: string
  kind: Basis['kind']
  /** Number of the activity. */
  activity: number
  /** Name of the activity. */
  id: string
  /** JSON, title of the activity. */
  title: string
  name: string
}

/** Which published outcomes are asked for. */
export interface OutcomesWish {
  municipality: string
  consultation?: string | undefined
  /** Those behind this place: a day since 1970 and an id. */
  after?: {day: number; id: string} | undefined
  most: number
}

/** Published outcomes, the last day first. */
export async function readPublished(db: Store, wish: OutcomesWish): Promise<OutcomeRow[]> {
  const {municipality, consultation, after, most} = wish
  let query = db
    .selectFrom('outcome')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('is_published', '=', 1)
  if (consultation !== undefined) query = query.where('consultation', '=', consultation)
  if (after)
    query = query.where((is) =>
      is.or([is('day', '<', after.day), is.and([is('day', '=', after.day), is('id', '<', after.id)])]),
    )
  return query.orderBy('day', 'desc').orderBy('id', 'desc').limit(most).execute()
}

/** Consultations of the whole server about which something published was decided, as `municipality/consultation`. */
export async function findAnswered(db: Store): Promise<Set<string>> {
  const rows = await db
    .selectFrom('outcome')
    .select(['municipality', 'consultation'])
    .distinct()
    .where('is_published', '=', 1)
    .execute()
  return new Set(rows.map(({municipality, consultation}) => `${municipality}/${consultation}`))
}

/** How many published outcomes have each status; one that none has is absent. */
export async function countPublished(
  db: Store,
  municipality: string,
  consultation: string | undefined,
): Promise<Partial<Record<OutcomeStatus, number>>> {
  let query = db
    .selectFrom('outcome')
    .select(['status', (row) => row.fn.countAll<number>().as('count')])
    .where('municipality', '=', municipality)
    .where('is_published', '=', 1)
  if (consultation !== undefined) query = query.where('consultation', '=', consultation)
  const rows = await query.groupBy('status').execute()
  return Object.fromEntries(rows.map(({status, count}) => [status, Number(count)]))
}

/** All outcomes of a municipality, published or not, the last day first, with how much each rests on. */
export async function readAll(db: Store, municipality: string): Promise<(OutcomeRow & {rests: number})[]> {
  const rows = await db
    .selectFrom('outcome')
    .selectAll('outcome')
    .select((row) =>
      row
        .selectFrom('outcome_basis')
        .select((basis) => basis.fn.countAll<number>().as('rests'))
        .whereRef('outcome_basis.outcome', '=', 'outcome.id')
        .as('rests'),
    )
    .where('municipality', '=', municipality)
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({rests, ...row}) => ({...row, rests: Number(rests)}))
}

/** One outcome of a municipality. */
export async function findOutcome(
  db: Store,
  municipality: string,
  id: string,
): Promise<OutcomeRow | undefined> {
  return db
    .selectFrom('outcome')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** What outcomes rest on, each in its order. */
export async function readBasis(db: Store, outcomes: readonly string[]): Promise<StoredBasis[]> {
  if (outcomes.length === 0) return []
  return db
    .selectFrom('outcome_basis')
    .innerJoin('activity', 'activity.number', 'outcome_basis.activity')
    .select(['outcome', 'outcome_basis.kind', 'outcome_basis.activity', 'activity.id', 'activity.title'])
    .select('outcome_basis.name')
    .where('outcome', 'in', outcomes)
    .orderBy('outcome')
    .orderBy('outcome_basis.position')
    .execute()
}

/** Published outcomes that rest on an idea, the last day first. */
export async function readResting(
  db: Store,
  activity: number,
  idea: number,
): Promise<{outcome: string; consultation: string; title: Text; day: string; status: OutcomeStatus}[]> {
  const rows = await db
    .selectFrom('outcome_basis')
    .innerJoin('outcome', 'outcome.id', 'outcome_basis.outcome')
    .select(['outcome.id', 'outcome.consultation', 'outcome.title', 'outcome.day', 'outcome.status'])
    .where('activity', '=', activity)
    .where('name', '=', String(idea))
    .where('kind', '=', 'idea')
    .where('is_published', '=', 1)
    .orderBy('day', 'desc')
    .execute()
  return rows.map(({id: outcome, consultation, title, day, status}) => {
    return {outcome, consultation, title: JSON.parse(title), day: writtenDay(day), status}
  })
}

/** A stored outcome as staff write it. @param basis of this outcome. */
export function contentOf(row: OutcomeRow, basis: readonly StoredBasis[]): OutcomeContent {
  return {
    consultation: row.consultation,
    title: JSON.parse(row.title),
    ...(row.decided !== '' && {decided: JSON.parse(row.decided)}),
    ...(row.reasons !== '' && {reasons: JSON.parse(row.reasons)}),
    ...(row.office !== '' && {office: JSON.parse(row.office)}),
    status: row.status,
    day: writtenDay(row.day),
    ...(row.link !== '' && {link: row.link}),
    rests: basis.map(basisOf),
    isPublished: row.is_published === 1,
  }
}

/** A stored basis by its name. */
export function basisOf({kind, id: activity, name}: StoredBasis): Basis {
  if (kind === 'idea') return {kind, activity, idea: Number(name)}
  return kind === 'comment' ? {kind, activity, comment: name} : {kind, activity, snapshot: Number(name)}
}

/** Days since 1970 of a written day. */
export function dayNumber(day: string): number {
  return dayOf(Date.parse(day))
}
