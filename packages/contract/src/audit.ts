/** The log of what staff did: who, when, what, and how it was before and after. Nothing in it is ever changed. */
import {z} from 'zod'
import {StaffEmail} from './staff.ts'
import {Day, Moment} from './text.ts'

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
  /** A draft was changed. Several changes of one person within an hour are one entry. */
  'draft-changed',
  /** A draft was forgotten; what was published stayed. */
  'draft-discarded',
  /** A consultation closes at another time than before. */
  'consultation-end-changed',
  /** A consultation to which nobody had contributed was deleted. */
  'consultation-deleted',
  /** Somebody was invited; the target is their address. */
  'colleague-invited',
  /** An open invitation got another link. */
  'invitation-renewed',
  /** An open invitation was taken back. */
  'invitation-taken-back',
  /** Somebody came by invitation. */
  'colleague-came',
  /** A colleague became something else. */
  'colleague-changed',
  /** A colleague was taken away, or went. */
  'colleague-removed',
  /** An owner made a link by which a colleague chooses a new password. */
  'recovery-handed-out',
  /** Somebody chose a new password by a link. */
  'password-recovered',
  /** Somebody changed their own password. */
  'password-changed',
  /** Somebody is asked for codes from now on. */
  'two-factor-on',
  /** Somebody is asked for codes no longer. */
  'two-factor-off',
  /** Somebody got ten new backup codes. */
  'backup-codes-renewed',
  /** Somebody added a passkey. */
  'passkey-added',
  /** Somebody called a passkey of theirs something else. */
  'passkey-renamed',
  /** Somebody removed a passkey. */
  'passkey-removed',
  /** Somebody ended sessions of theirs elsewhere. */
  'sessions-ended',
  /** It was decided whether staff need more than a password. */
  'sign-in-policy-changed',
  /** Forms of citizens were entered; how many of which channel, and nothing of what they say. */
  'responses-entered',
  /** A form on paper was read for the second time; in how many questions it differs, and nothing of what it says. */
  'paper-compared',
  /** It was said how a paper is to be read; in how many questions. */
  'paper-settled',
  /** A contribution was taken out by its receipt, as a duplicate or as a test; and nothing that leads to it. */
  'contribution-removed',
  /** It was said who came to an event. */
  'attendance-counted',
  /** A moderator decided about a contribution; the target is its activity and its id. */
  'moderated',
  /** A moderator left a note for colleagues. */
  'noted',
  /** A reply of the moderators was made, or got other words. */
  'reply-saved',
  /** A reply of the moderators was removed. */
  'reply-removed',
  /** The municipality answered in a thread. */
  'answered-officially',
  /** An official answer was put at the top of its thread, or back to its place. */
  'answer-pinned',
  /** An idea got another status, an official answer, or both. */
  'idea-answered',
  /** An idea was marked as proposing the same as another, or not any more. */
  'idea-marked-duplicate',
  /** Category, tags or group of ideas were changed. */
  'ideas-sorted',
  /** A group of ideas was made, or got other words. */
  'idea-group-saved',
  /** A group of ideas was ended. */
  'idea-group-removed',
  /** An outcome was begun or got another content. */
  'outcome-saved',
  /** An outcome was published. */
  'outcome-published',
  /** A published outcome was taken back. */
  'outcome-unpublished',
  /** An outcome was deleted. */
  'outcome-removed',
  /** The words of a report were changed. The target is the consultation. */
  'report-saved',
  /** A report was published, with the newest results. */
  'report-published',
  /** A published report was taken back. */
  'report-unpublished',
  /** Tags for texts were changed. */
  'tags-saved',
  /** Somebody put tags on a text; which ones, nobody is told, so that a second reader does not know of the first. */
  'text-read',
  /** What two readers had seen differently was settled. */
  'text-settled',
  /** A sentence was chosen to be quoted. */
  'text-quoted',
  /** A sentence is quoted no more. */
  'quotation-dropped',
  /** Words were kept out of findings. */
  'words-left-out',
  /** What texts say was published. */
  'findings-published',
  /** Population figures of a survey were changed: of how many groups and people. */
  'population-changed',
  /** Codes of invitation were made; how many, and never which. The target is the consultation. */
  'invitations-made',
  /** Codes of a batch are not taken any more. */
  'invitations-revoked',
  /** A municipality was made. */
  'municipality-made',
  /** Name, languages, sites, categories or statuses of the municipality were changed. */
  'municipality-changed',
  /** The municipality got another map. */
  'map-changed',
  /** Everything that is the municipality's was taken away as a file. */
  'municipality-exported',
  /** A municipality was erased; this stands in the log of the server. */
  'municipality-erased',
  /** The sample consultation was removed, with everything in it. */
  'sample-removed',
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

/** Which entries are wanted. What is absent lets all through. */
export const AuditQuery = z.strictObject({
  /** Only entries with a smaller number: what `next` of the page before says. */
  below: z.coerce.number().int().positive().optional(),
  act: AuditAct.optional(),
  email: z.string().max(254).optional(),
  /** One thing, with everything in it: `park-talk` lets comments of that thread through. */
  target: z.string().max(200).optional(),
  /** First and last day, in UTC, both included. */
  from: Day.optional(),
  until: Day.optional(),
})
export type AuditQuery = z.infer<typeof AuditQuery>

/** A page of the log of one municipality, the newest first. */
export const AuditPage = z.strictObject({
  entries: z.array(AuditEntry),
  /** What to ask for to see older ones; `null` when there are none. */
  next: z.int().positive().nullable(),
  /** Addresses of all who did something that stands in the log, in alphabetical order. */
  people: z.array(z.string()),
})
export type AuditPage = z.infer<typeof AuditPage>

/** Whether the log follows from itself, entry by entry. */
export const AuditCheck = z.strictObject({
  entries: z.int().nonnegative(),
  /** Numbers of entries that were changed, or before which something is missing: the first hundred. Empty: it is whole. */
  broken: z.array(z.int().positive()),
})
export type AuditCheck = z.infer<typeof AuditCheck>
