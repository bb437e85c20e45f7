/** Events as those who hold them see them: who has registered, and who came. */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {ShownEvent} from './activity.ts'
import {ItemId} from './moderation.ts'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'

const count = z.int().nonnegative()

/** An event in the list of a municipality's. */
export const HostedEvent = z.strictObject({
  id: Id,
  title: Text,
  starts: z.string(),
  ends: z.string(),
  zone: z.string(),
  isCancelled: z.boolean(),
  byInvitation: z.boolean(),
  capacity: z.int().nullable(),
  registered: count,
  waiting: count,
  /** How many came; `null` until it has been counted. */
  came: count.nullable(),
})
export type HostedEvent = z.infer<typeof HostedEvent>

/** All events of a municipality, the next one first; those that are over last, the newest first. */
export const HostedEvents = z.strictObject({events: z.array(HostedEvent)})
export type HostedEvents = z.infer<typeof HostedEvents>

/** A registration as those who hold the event see it. */
export const HostedRegistration = z.strictObject({
  id: ItemId,
  seat: z.enum(['has-seat', 'waits']),
  /** Place on the waiting list, from 1; only while it waits. */
  place: z.int().positive().optional(),
  name: z.string().optional(),
  /** Without contact details: nobody can say whose those are. */
  answers: Answers,
  came: z.boolean(),
})
export type HostedRegistration = z.infer<typeof HostedRegistration>

/** All registrations for an event: those with a seat by name, then those who wait, in the order in which they do. */
export const HostedRegistrations = z.strictObject({
  event: ShownEvent,
  registrations: z.array(HostedRegistration),
  /** Ways to reach them all, until they are erased: apart, because only a receipt says whose each is. */
  contacts: z.array(z.strictObject({question: Id, contact: z.string()})),
  /** People who came without having registered. */
  guests: count,
  /** Whether attendance has been counted, and with that is public. */
  isCounted: z.boolean(),
})
export type HostedRegistrations = z.infer<typeof HostedRegistrations>

/** Who came. Only how many is ever public. */
export const Attendance = z.strictObject({
  /** All registrations of people who came; the others did not. Unknown ones are passed over. */
  came: z.array(ItemId).max(limits.eventSeats),
  guests: z.int().nonnegative().max(limits.eventSeats),
})
export type Attendance = z.infer<typeof Attendance>
