/** Events: registering for one, and what whoever registered can learn and do. Names and answers are never public. */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {withFewNames} from './few-names.ts'
import {limits} from './limits.ts'
import {BrowserToken} from './survey.ts'
import {Id} from './text.ts'

/**
 * Whether one can register now. `over`: the event has begun, or the last moment for it has passed. `by-invitation`: only
 * those come who were invited.
 */
export const RegistrationState = z.enum(['not-yet-open', 'open', 'over', 'cancelled', 'by-invitation'])
export type RegistrationState = z.infer<typeof RegistrationState>

/** How an event stands now. It names nobody, and its numbers are no smaller than the activity allows. */
export const EventNow = z.strictObject({
  registration: RegistrationState,
  /** Whether it is still to come. */
  time: z.enum(['before', 'during', 'after']),
  /** `few`: at most a fifth of all seats, or two. `free` also where there is no end to them. */
  seats: z.enum(['free', 'few', 'full']),
  /** How many seats are left, where the activity says so exactly. */
  left: z.int().nonnegative().optional(),
  /** How many had registered and how many came, once it was counted. Those who came without registering are in `came`. */
  attendance: z.strictObject({registered: z.int().nonnegative(), came: z.int().nonnegative()}).optional(),
})
export type EventNow = z.infer<typeof EventNow>

const PersonName = z.string().min(1).max(limits.authorName)
const FieldAnswers = withFewNames(limits.eventFields, Answers)

/** What somebody who registers writes and may change. */
const written = {
  /** Absent where none is asked for, or none was given. */
  name: PersonName.optional(),
  /** Question id to answer. */
  answers: FieldAnswers,
}

/** A registration as it is sent, for one person. */
export const NewRegistration = z.strictObject({
  /** Made by the browser once per registration: see `SurveyResponse`. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  ...written,
  /** At the level `browser`: see `SurveyResponse`. At the level `invitation`, that of the pass. Elsewhere passed over. */
  token: BrowserToken.optional(),
  /** Without a seat, its sender would wait for one. Absent: is refused with `event-full` then. */
  waits: z.literal(true).optional(),
  /** See `NewComment`. */
  ticket: z.string().max(200).optional(),
  work: z.string().max(2_000).optional(),
  website: z.string().max(500).optional(),
})
export type NewRegistration = z.infer<typeof NewRegistration>

/** The server's word that a registration is stored. */
export const RegistrationReceipt = z.strictObject({
  /** Secret code: follow, change, withdraw. */
  receipt: z.string(),
  seat: z.enum(['has-seat', 'waits']),
  /** How many wait before this one; only while it waits. */
  ahead: z.int().nonnegative().optional(),
})
export type RegistrationReceipt = z.infer<typeof RegistrationReceipt>

/** Other words in the place of those that were sent: what is left out is no longer there. */
export const RegistrationChanges = z.strictObject(written)
export type RegistrationChanges = z.infer<typeof RegistrationChanges>

/** What became of a registration, for whoever holds its receipt. */
export const RegistrationStatus = z.strictObject({
  kind: z.literal('registration'),
  municipality: Id,
  activity: Id,
  seat: z.enum(['has-seat', 'waits']),
  /** How many wait before this one; only while it waits. */
  ahead: z.int().nonnegative().optional(),
  /** It waited for a seat, and has one now. */
  movedUp: z.literal(true).optional(),
  ...written,
  /** Address of the meeting, where only those with a seat are told it. */
  link: z.string().optional(),
  /** Whether it can be changed: until the event starts or is cancelled. It can be withdrawn until the event is over. */
  canChange: z.boolean(),
  canWithdraw: z.boolean(),
})
export type RegistrationStatus = z.infer<typeof RegistrationStatus>
