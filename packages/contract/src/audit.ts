/** The log of what staff did: who, when, what, and how it was before and after. Nothing in it is ever changed. */
import {z} from 'zod'
import {StaffEmail} from './staff.ts'
import {Id, Moment} from './text.ts'

/**
 * What somebody did, one word for each kind of deed. Whoever adds a route by which staff change something adds its word
 * here; the console has a sentence for each.
 */
export const AuditAct = z.enum([
  /** Responses were downloaded. */
  'downloaded',
  /** A consultation was made, which nobody sees yet. */
  'consultation-drafted',
  /** A consultation, or changes of it, were published. */
  'consultation-published',
])
export type AuditAct = z.infer<typeof AuditAct>

/** One entry. */
export const AuditEntry = z.strictObject({
  /** Counts up from 1 within a municipality, without a gap. */
  number: z.int().positive(),
  /** In UTC. */
  at: Moment,
  /** Who: the address that they signed in with; empty when the server did it by itself. */
  email: StaffEmail.or(z.literal('')),
  act: AuditAct,
  /** What it was done to, such as the id of an activity; empty for the municipality itself. */
  target: z.string(),
  /** How it was, as far as that says something; `null` where there was nothing. Never secrets, never words of citizens. */
  before: z.json(),
  /** How it is since then; `null` where there is nothing. */
  after: z.json(),
})
export type AuditEntry = z.infer<typeof AuditEntry>

/** A page of the log of one municipality, the newest first. */
export const AuditPage = z.strictObject({
  entries: z.array(AuditEntry),
  /** What to ask for to see older ones; `null` when there are none. */
  next: z.int().positive().nullable(),
  municipality: Id,
})
export type AuditPage = z.infer<typeof AuditPage>
