/** Events as those who hold them see them. */
import type {Attendance, HostedEvent, HostedRegistration} from '@saha/contract'
import type {GivenContact} from '@saha/domain'
import type {StoredEventSettings} from '../activities/activities.queries.ts'
import {record, type Doer} from '../audit/audit.queries.ts'
import type {Store} from '../storage/open.ts'
import {readEventContacts} from './contacts.queries.ts'
import {lockEvents, saveCounts, type EventRow} from './event.queries.ts'
import type {RegistrationRow} from './registrations.queries.ts'

/** All events of a municipality, the next one first; those that are over last, the newest first. */
export async function listEvents(db: Store, municipality: string, now: number): Promise<HostedEvent[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('event', 'event.activity', 'activity.number')
    .selectAll('event')
    .select(['activity.id', 'activity.title', 'activity.settings'])
    .where('activity.municipality', '=', municipality)
    .execute()
  return rows.map((row) => hosted(row)).toSorted(byTime(now))
}

function hosted(row: EventRow & {id: string; title: string; settings: string}): HostedEvent {
  const {event}: StoredEventSettings = JSON.parse(row.settings)
  return {
    id: row.id,
    title: JSON.parse(row.title),
    starts: event.starts,
    ends: event.ends,
    zone: event.zone,
    isCancelled: event.cancelled !== undefined,
    byInvitation: event.byInvitation === true,
    capacity: event.capacity,
    registered: row.registered,
    waiting: row.waiting,
    came: row.is_counted === 1 ? row.came + row.guests : null,
  }
}

const byTime = (now: number) => (one: HostedEvent, other: HostedEvent) => {
  const isOver = ({ends}: HostedEvent) => Date.parse(ends) <= now
  if (isOver(one) !== isOver(other)) return isOver(one) ? 1 : -1
  return (Date.parse(one.starts) - Date.parse(other.starts)) * (isOver(one) ? -1 : 1)
}

/** All registrations for an event but those that were withdrawn: with a seat by name, then in the order of waiting. */
export async function readHosted(
  db: Store,
  activity: number,
): Promise<{
  registrations: HostedRegistration[]
  contacts: GivenContact[]
  guests: number
  isCounted: boolean
}> {
  const event = await db
    .selectFrom('event')
    .select(['guests', 'is_counted'])
    .where('activity', '=', activity)
    .executeTakeFirstOrThrow()
  const rows = await readRows(db, activity)
  const places = rows.filter(({state}) => state === 'waits')
  return {
    registrations: rows.map((row) => ({
      id: row.id,
      seat: row.state === 'waits' ? 'waits' : 'has-seat',
      ...(row.state === 'waits' && {place: places.indexOf(row) + 1}),
      ...(row.name !== '' && {name: row.name}),
      answers: JSON.parse(row.answers),
      came: row.came === 1,
    })),
    contacts: await readEventContacts(db, activity),
    guests: event.guests,
    isCounted: event.is_counted === 1,
  }
}

async function readRows(db: Store, activity: number): Promise<RegistrationRow[]> {
  const rows = await db
    .selectFrom('event_registration')
    .selectAll()
    .where('activity', '=', activity)
    .where('state', '!=', 'withdrawn')
    .orderBy('id')
    .execute()
  const order = new Intl.Collator(['ar', 'en']).compare
  return rows.toSorted((one, other) => one.queue - other.queue || order(one.name, other.name))
}

/** Registrations in one statement, fewer than any store takes parameters. */
const atOnce = 500

/** Stores who came to an event, and records that. */
export async function saveAttendance(
  db: Store,
  doer: Doer,
  {number, id}: {number: number; id: string},
  {came, guests}: Attendance,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = (await lockEvents(transaction, [number])).get(number)
    if (!row) return
    const ofEvent = transaction
      .updateTable('event_registration')
      .where('activity', '=', number)
      .where('state', '!=', 'withdrawn')
    await ofEvent.set({came: 0}).execute()
    const wanted = [...new Set(came)]
    let counted = 0
    for (let from = 0; from < wanted.length; from += atOnce) {
      const some = wanted.slice(from, from + atOnce)
      const {numUpdatedRows} = await ofEvent.set({came: 1}).where('id', 'in', some).executeTakeFirstOrThrow()
      counted += Number(numUpdatedRows)
    }
    await saveCounts(transaction, {...row, came: counted, guests, is_counted: 1})
    await record(transaction, {
      ...doer,
      act: 'attendance-counted',
      target: id,
      before: row.is_counted === 1 ? {came: row.came, guests: row.guests} : null,
      after: {came: counted, guests},
    })
  })
}
