/** How an event works: a meeting, a dialogue session, a training, in a place or online. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Position} from './place.ts'
import {Question} from './question.ts'
import {Id, Moment, Text} from './text.ts'

/** Name of a time zone (IANA), such as `Asia/Amman`. Whether there is one of that name, the domain checks. */
export const TimeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+(?:[_+-][A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*){0,2}$/, {
    error: 'the name of a time zone, such as Asia/Amman',
  })
export type TimeZone = z.infer<typeof TimeZone>

/** Address of a web page. */
const WebAddress = z
  .url({protocol: /^https?$/, error: 'the address of a web page, such as https://meet.example/room'})
  .max(500)

/** One item of the agenda. */
export const AgendaItem = z.strictObject({
  /** When it begins, on the clocks of the event's time zone, such as `17:30`. Absent: after the one before. */
  at: z
    .string()
    .regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, {error: 'a time of day, such as 17:30'})
    .optional(),
  title: Text,
  text: Text.optional(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** Where people meet: in words, and on the map. */
export const EventPlace = z.strictObject({words: Text, point: Position.optional()})
export type EventPlace = z.infer<typeof EventPlace>

/** Where people meet online. */
export const EventLink = z.strictObject({
  link: WebAddress,
  /** Only whoever has a seat reads the address, with the receipt. Default: everybody does. */
  forRegistered: z.literal(true).optional(),
})
export type EventLink = z.infer<typeof EventLink>

/** Who comes to know a name: those who hold the event; or also whoever stands at the entrance, where the list lies. */
export const NameSeenBy = z.enum(['hosts', 'entrance'])
export type NameSeenBy = z.infer<typeof NameSeenBy>

/** What those are asked who register. Nothing of it is ever public. */
export const RegistrationSettings = z.strictObject({
  /** Whether a name is asked for: `none`, `optional` or `required`. Default: `optional`. */
  name: z.enum(['none', 'optional', 'required']).default('optional'),
  /** Default: `hosts`. */
  nameSeenBy: NameSeenBy.default('hosts'),
  /**
   * What else is asked, such as whether somebody needs sign language. Any question but those for places and photos; no
   * conditions. Contact details are erased `limits.contactDays` days after the event.
   */
  fields: z.array(Question).min(1).max(limits.eventFields).optional(),
  /** Last moment at which one can register. Default: when the event starts, or the activity closes before that. */
  until: Moment.optional(),
})
export type RegistrationSettings = z.infer<typeof RegistrationSettings>

const settings = {
  /** What it is about. */
  text: Text.optional(),
  agenda: z.array(AgendaItem).min(1).max(limits.agendaItems).optional(),
  starts: Moment,
  /** Later than `starts`. */
  ends: Moment,
  /** In which the event takes place. `starts` and `ends` have the offset of its clocks at that time. */
  zone: TimeZone,
  /** At least one of `place` and `online` is there. */
  place: EventPlace.optional(),
  online: EventLink.optional(),
  /** Only those who were invited come: nobody registers by themselves. Default: whoever likes to. */
  byInvitation: z.literal(true).optional(),
  /** How many can come; `null` for any number. Fewer than have registered turns nobody away. */
  capacity: z.int().min(1).max(limits.eventSeats).nullable().default(null),
  /** When all seats are taken, people can wait for one. Default: they cannot. */
  waitingList: z.literal(true).optional(),
  /** How many seats are left is said as a number. Default: only whether there are some, few or none. */
  exactSeats: z.literal(true).optional(),
  registration: RegistrationSettings.prefault({}),
  /** Ids of a survey and a thread of the same consultation: shown with the event, the survey once it is over. */
  survey: Id.optional(),
  thread: Id.optional(),
  /** It does not take place, and why. Nobody can register any more. */
  cancelled: Text.optional(),
}

/** How an event works. May be changed at any time; who has registered stays registered. */
export const EventSettings = z.strictObject(settings)
export type EventSettings = z.infer<typeof EventSettings>

/** The same as everybody reads it: without an address that only those with a seat are told. */
export const ShownEventSettings = z.strictObject({
  ...settings,
  online: z.strictObject({...EventLink.shape, link: WebAddress.optional()}).optional(),
})
export type ShownEventSettings = z.infer<typeof ShownEventSettings>
