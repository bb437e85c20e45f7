/** For tests: what staff did. */
import type {AuditEntry} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {readAudit} from './audit.queries.ts'

/** Empties all logs. */
export async function forgetLog(db: Store): Promise<void> {
  await db.deleteFrom('audit').execute()
  await db.deleteFrom('audit_end').execute()
}

/** The whole log of a municipality, the oldest first; without numbers and moments. */
export async function deedsOf(db: Store, municipality: string): Promise<Omit<AuditEntry, 'number' | 'at'>[]> {
  const entries = await readAudit(db, municipality, {most: 10_000})
  return entries
    .toReversed()
    .map(({email, act, target, before, after}) => ({email, act, target, before, after}))
}
