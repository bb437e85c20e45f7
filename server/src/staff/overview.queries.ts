import type {StaffConsultation, StaffOverview, Text} from '@saha/contract'
import {stateAt} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {lookIn} from '../activities/activities.queries.ts'
import type {Outline} from '../building/outline.ts'
import {rights} from './rights.ts'
import {findRole} from './staff.queries.ts'

/** The municipalities that a person works for, in the order of their ids. */
export async function listEmployers(
  db: Store,
  {id: person, isStrong}: {id: string; isStrong: boolean},
): Promise<StaffOverview['municipalities']> {
  const rows = await db
    .selectFrom('staff_membership')
    .innerJoin('municipality', 'municipality.id', 'staff_membership.municipality')
    .leftJoin('staff_policy', 'staff_policy.municipality', 'municipality.id')
    .select(['municipality.id', 'municipality.name', 'municipality.languages', 'municipality.look'])
    .select(['staff_membership.role', 'staff_policy.wants_two_factor'])
    .where('staff_membership.staff_user', '=', person)
    .orderBy('municipality.id')
    .execute()
  const begun = await findBegun(
    db,
    rows.map(({id}) => id),
  )
  return rows.map(({id, name, languages, look, role, wants_two_factor}) => ({
    id,
    name: JSON.parse(name),
    languages: JSON.parse(languages),
    rights: [...rights[role]],
    wantsMore: wants_two_factor === 1 && !isStrong,
    ...(look !== '' && {look: lookIn(look)}),
    isNew: !begun.has(id),
  }))
}

/** Which of some municipalities have a consultation, if only as a draft. */
async function findBegun(db: Store, municipalities: readonly string[]): Promise<Set<string>> {
  if (municipalities.length === 0) return new Set()
  const rows = await db
    .selectFrom('consultation')
    .select('municipality')
    .where('municipality', 'in', municipalities)
    .union(
      db
        .selectFrom('consultation_draft')
        .select('municipality')
        .where('municipality', 'in', municipalities)
        .where('content', '!=', ''),
    )
    .execute()
  return new Set(rows.map(({municipality}) => municipality))
}

/** What a municipality is called, and in which languages it publishes. */
export async function readMunicipalityName(
  db: Store,
  municipality: string,
): Promise<{name: Text; languages: string[]}> {
  const {name, languages} = await db
    .selectFrom('municipality')
    .select(['name', 'languages'])
    .where('id', '=', municipality)
    .executeTakeFirstOrThrow()
  return {name: JSON.parse(name), languages: JSON.parse(languages)}
}

/** Languages of the municipalities that somebody works for, as each puts them. */
export async function languagesOfPerson(db: Store, person: string): Promise<string[]> {
  const rows = await db
    .selectFrom('staff_membership')
    .innerJoin('municipality', 'municipality.id', 'staff_membership.municipality')
    .select('municipality.languages')
    .where('staff_membership.staff_user', '=', person)
    .orderBy('municipality.id')
    .execute()
  return [...new Set(rows.flatMap(({languages}) => JSON.parse(languages) as string[]))]
}

/** Whether somebody still signs in with a password that was handed to them. */
export async function hasGivenPassword(db: Store, person: string): Promise<boolean> {
  const account = await db
    .selectFrom('staff_account')
    .select('is_given')
    .where('staff_user', '=', person)
    .where('provider', '=', 'credential')
    .executeTakeFirst()
  return account?.is_given === 1
}

/**
 * Consultations of a municipality with their activities, in the order of the contract.
 *
 * @returns `undefined` when there is no such municipality, or this person does not work for it: nobody learns which.
 */
export async function listConsultations(
  db: Store,
  person: string,
  municipality: string,
  now: number,
): Promise<StaffConsultation[] | undefined> {
  const role = await findRole(db, person, municipality)
  if (!role) return undefined
  const consultations = await db
    .selectFrom('consultation')
    .select(['id', 'title', 'opens', 'closes'])
    .where('municipality', '=', municipality)
    .orderBy('opens', 'desc')
    .orderBy('id')
    .execute()
  const activities = Map.groupBy(await listActivities(db, municipality), ({consultation}) => consultation)
  const drafts = rights[role].includes('build')
    ? await readOutlines(db, municipality)
    : new Map<string, StaffConsultation>()
  const published = consultations
    .map(({id, title, opens, closes}) => ({
      id,
      title: JSON.parse(title),
      state: stateAt(moment(opens), moment(closes), now),
      isChanged: drafts.has(id),
      opens: moment(opens),
      closes: moment(closes),
      activities: (activities.get(id) ?? []).map(({activity}) => activity),
    }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  for (const {id} of consultations) drafts.delete(id)
  return [...drafts.values(), ...published]
}

/** Consultations that are being built or changed, the one that was changed last first, as far as they say something. */
async function readOutlines(db: Store, municipality: string): Promise<Map<string, StaffConsultation>> {
  const rows = await db
    .selectFrom('consultation_draft')
    .select(['consultation', 'outline'])
    .where('municipality', '=', municipality)
    .where('content', '!=', '')
    .orderBy('changed_at', 'desc')
    .orderBy('consultation')
    .execute()
  return new Map(
    rows.map(({consultation, outline}) => {
      const {title, opens, closes, activities}: Outline = JSON.parse(outline)
      const shown: StaffConsultation = {
        id: consultation,
        title,
        state: 'draft',
        isChanged: true,
        opens,
        closes,
        activities: activities.map((activity) => ({...activity, level: null, snapshot: null})),
      }
      return [consultation, shown]
    }),
  )
}

const order: StaffConsultation['state'][] = ['open', 'not-yet-open', 'closed']

async function listActivities(db: Store, municipality: string) {
  const rows = await db
    .selectFrom('activity')
    .leftJoin('snapshot', (join) =>
      join.onRef('snapshot.activity', '=', 'activity.number').on('snapshot.number', '=', (query) =>
        query
          .selectFrom('snapshot as newest')
          .select((row) => row.fn.max('newest.number').as('number'))
          .whereRef('newest.activity', '=', 'activity.number'),
      ),
    )
    .select([
      'activity.consultation',
      'activity.id',
      'activity.kind',
      'activity.title',
      'activity.level',
      'snapshot.people',
      'snapshot.at',
    ])
    .where('activity.municipality', '=', municipality)
    .where('activity.within', '=', 0)
    .orderBy('activity.position')
    .orderBy('activity.number')
    .execute()
  return rows.map(({consultation, id, kind, title, level, people, at}) => ({
    consultation,
    activity: {
      id,
      kind,
      title: JSON.parse(title),
      level,
      snapshot: people === null || at === null ? null : {people, at: moment(at)},
    },
  }))
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
