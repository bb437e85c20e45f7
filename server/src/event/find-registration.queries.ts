import type {Store} from '../storage/open.ts'
import type {RegistrationRow} from './registrations.queries.ts'

/** A registration, and where it stands. */
export interface StoredRegistration extends RegistrationRow {
  municipality: string
  /** Id of the activity. */
  event: string
}

/** The registration with this id, withdrawn or not. */
export async function findRegistration(db: Store, id: string): Promise<StoredRegistration | undefined> {
  return db
    .selectFrom('event_registration')
    .innerJoin('activity', 'activity.number', 'event_registration.activity')
    .selectAll('event_registration')
    .select(['activity.municipality', 'activity.id as event'])
    .where('event_registration.id', '=', id)
    .executeTakeFirst()
}
