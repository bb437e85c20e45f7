/** Municipality, consultation and activity: what a municipality defines, and what an element is told of it. */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Survey} from './survey.ts'
import {Day, Id, Language, Moment, Text, Version} from './text.ts'

/** An origin that may send contributions: scheme, host and port, such as `https://www.irbid.example`. */
export const Origin = z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?$/, {
  error: 'a site without a path, such as https://www.irbid.example',
})

/** Who runs consultations. */
export const Municipality = z.strictObject({
  id: Id,
  name: Text,
  /** Languages in which it publishes, the main one first. */
  languages: z.array(Language).min(1).max(12),
  /** Sites whose pages may send contributions. Anybody may read. */
  origins: z.array(Origin).max(100),
})
export type Municipality = z.infer<typeof Municipality>

/** Who may take part. `open`: anybody, as often as they like. */
export const Level = z.enum(['open'])
export type Level = z.infer<typeof Level>

/** A survey within a consultation. */
export const SurveyActivity = z.strictObject({
  id: Id,
  kind: z.literal('survey'),
  title: Text,
  /** Default: `open`. */
  level: Level.default('open'),
  /** Smallest group of people whose count is published. */
  smallestGroup: z.int().min(limits.smallestGroupFloor).max(1000).default(limits.smallestPublishedGroup),
  survey: Survey,
})
export type SurveyActivity = z.infer<typeof SurveyActivity>

const consultation = {
  id: Id,
  title: Text,
  /** What it is about, in plain language. */
  summary: Text,
  /** What the input is used for. */
  purpose: Text,
  /** Who decides, and when. */
  decides: Text,
  /** Whom to ask: an office, an address, a telephone number. */
  contact: Text,
  /** First moment at which contributions are accepted. */
  opens: Moment,
  /** First moment at which they no longer are. Later than `opens`. */
  closes: Moment,
  /** Last day on which contributions are kept. Not before `closes`. */
  retention: Day,
}

/** One public question opened by a municipality, with its activities. */
export const Consultation = z.strictObject({
  ...consultation,
  activities: z.array(SurveyActivity).min(1).max(50),
})
export type Consultation = z.infer<typeof Consultation>

/** What a definition file holds: one municipality and its consultations. */
export const Definition = z.strictObject({
  /** Version of this file format. */
  saha: z.literal(1),
  municipality: Municipality,
  consultations: z.array(Consultation).max(200),
})
export type Definition = z.infer<typeof Definition>

/** Whether contributions are accepted now. */
export const ActivityState = z.enum(['not-yet-open', 'open', 'closed'])
export type ActivityState = z.infer<typeof ActivityState>

/** An activity as elements read it. Moments are in UTC. */
export const Activity = z.strictObject({
  id: Id,
  kind: z.literal('survey'),
  title: Text,
  level: Level,
  smallestGroup: z.int().positive(),
  state: ActivityState,
  /** Names the wording, options and order of the survey. */
  version: Version,
  survey: Survey,
  /** Quotas that are full, in the order of the survey; absent where the survey has none. */
  fullQuotas: z.array(Id).optional(),
  municipality: Municipality.omit({origins: true}),
  consultation: z.strictObject(consultation),
})
export type Activity = z.infer<typeof Activity>
