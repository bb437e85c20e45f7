import type {AuditAct} from '@saha/contract'
import {record} from '../audit/audit.queries.ts'
import type {Store} from '../storage/open.ts'
import {listMunicipalitiesOf} from './staff.queries.ts'

/** Somebody changed something about their own account. */
export interface OwnDeed {
  person: {id: string; email: string}
  /** Milliseconds since 1970. */
  at: number
  act: AuditAct
  target?: string
  before?: unknown
  after?: unknown
}

/** Tells every municipality that relies on this account, in the transaction that does it. */
export async function recordOwn(db: Store, {person, ...deed}: OwnDeed): Promise<void> {
  for (const municipality of await listMunicipalitiesOf(db, person.id))
    await record(db, {...deed, municipality, email: person.email})
}
