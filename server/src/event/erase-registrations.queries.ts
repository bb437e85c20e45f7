import type {StoredEventSettings} from '../activities/activities.queries.ts'
import {eraseRows} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'
import {lockEvents, saveCounts} from './event.queries.ts'

/** Erases who has registered for an event, and how to reach them. How many had, and how many came, stays. */
export async function eraseRegistrations(db: Store, activity: number): Promise<void> {
  await eraseRows(db, 'event_contact', activity)
  await eraseRows(db, 'event_registration', activity)
  await db.transaction().execute(async (transaction) => {
    const row = (await lockEvents(transaction, [activity])).get(activity)
    if (row) await saveCounts(transaction, {...row, waiting: 0})
  })
}

/** Erases how to reach those who had registered for events that ended before a moment, in milliseconds since 1970. */
export async function eraseContactsBefore(db: Store, moment: number): Promise<void> {
  const events = await db
    .selectFrom('activity')
    .select(['number', 'settings'])
    .where('number', 'in', (select) => select.selectFrom('event_contact').select('event_contact.activity'))
    .execute()
  for (const {number, settings} of events) {
    const {event}: StoredEventSettings = JSON.parse(settings)
    if (Date.parse(event.ends) < moment) await eraseRows(db, 'event_contact', number)
  }
}
