/** Municipality, consultation and activity: what a municipality defines, and what an element is told of it. */
import {z} from 'zod'
import {PlainOption} from './choice-questions.ts'
import {CommentsSettings} from './comments.ts'
import {EventNow} from './event.ts'
import {EventSettings, ShownEventSettings} from './event-settings.ts'
import {IdeasSettings, IdeaStatus} from './idea-settings.ts'
import {PassKey} from './invitations.ts'
import {limits} from './limits.ts'
import {MunicipalLook} from './look.ts'
import {MunicipalMap} from './map.ts'
import {ImageFacts} from './pictures.ts'
import {Survey} from './survey.ts'
import {ActivityName, Day, Id, Language, Moment, Text, Version} from './text.ts'

/**
 * An origin that may send contributions: scheme, host and port, such as `https://www.irbid.example`. Or `null`, what
 * browsers say of a page in a sandboxed frame: whoever lists it lets frames of the server stand on every website, and send.
 * Other pages in sandboxed frames stay shut out.
 */
export const Origin = z.string().regex(/^(?:https?:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?|null)$/, {
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
  /** What places are marked on. Needed where a survey asks for a place and has no map of its own. */
  map: MunicipalMap.optional(),
  /** What it does with ideas; a new one gets the first of them. Default: the domain's `usualStatuses`. */
  statuses: z.array(IdeaStatus).min(2).max(limits.ideaStatuses).optional(),
  /** The part of the country in which it lies: municipalities of one region give it the same id. Default: none. */
  region: PlainOption.optional(),
  /**
   * Where lists of consultations lead: a page of its own site, in which `{consultation}` stands for the consultation's id
   * and `{language}` for the reader's language. Default: the server's own page of each.
   */
  consultationPage: z
    .url({
      protocol: /^https?$/,
      error: 'the address of a web page, such as https://www.irbid.example/{consultation}',
    })
    .max(500)
    .optional(),
  /** What its consultations are about, such as streets or culture: each may belong to one. Default: there are none. */
  categories: z.array(PlainOption).min(1).max(limits.consultationCategories).optional(),
  /** How its elements and pages look where nobody has chosen otherwise. Default: as they are by themselves. */
  look: MunicipalLook.optional(),
})
export type Municipality = z.infer<typeof Municipality>

/**
 * Who may take part. `open`: anybody, as often as they like. `browser`: once per browser, which says nothing of how many
 * people or browsers there are. `invitation`: whoever has the code of an invitation; with one code, one response to a
 * survey, one registration, and one vote or support of each kind; comments and ideas as many as one likes.
 */
export const Level = z.enum(['open', 'browser', 'invitation'])
export type Level = z.infer<typeof Level>

/** The same where people talk: how often one browser writes, nobody counts. */
export const TalkLevel = z.enum(['open', 'invitation'])
export type TalkLevel = z.infer<typeof TalkLevel>

const discretion = {
  /**
   * Somebody may come to harm when others learn that they took part. Nothing of it is kept on the device then, and a
   * button to leave at once is always in reach. Not with a level that a browser has to remember.
   */
  sensitive: z.literal(true).optional(),
  /** Where that button leads: a page that gives nothing away. Default: the start page of the site around the element. */
  leaveTo: z
    .url({protocol: /^https?$/, error: 'the address of a web page, such as https://weather.example/'})
    .max(500)
    .optional(),
}

const inPhase = {
  /** The phase of its consultation in which it accepts contributions. Default: as long as the consultation. */
  phase: Id.optional(),
}

/** A survey within a consultation. */
export const SurveyActivity = z.strictObject({
  id: Id,
  kind: z.literal('survey'),
  title: Text,
  ...inPhase,
  /** Default: `open`. */
  level: Level.default('open'),
  /** Smallest group of people whose count is published. */
  smallestGroup: z.int().min(limits.smallestGroupFloor).max(1000).default(limits.smallestPublishedGroup),
  ...discretion,
  survey: Survey,
})
export type SurveyActivity = z.infer<typeof SurveyActivity>

/** A thread within a consultation. */
export const CommentsActivity = z.strictObject({
  id: Id,
  kind: z.literal('comments'),
  title: Text,
  ...inPhase,
  /** Who may write, vote and report; everybody reads. Default: `open`. */
  level: TalkLevel.optional(),
  ...discretion,
  comments: CommentsSettings.prefault({}),
})
export type CommentsActivity = z.infer<typeof CommentsActivity>

/** A collection of ideas within a consultation. */
export const IdeasActivity = z.strictObject({
  id: Id,
  kind: z.literal('ideas'),
  title: Text,
  ...inPhase,
  /** Who may write, support and report, here and in the threads under the ideas; everybody reads. Default: `open`. */
  level: TalkLevel.optional(),
  ...discretion,
  ideas: IdeasSettings.prefault({}),
})
export type IdeasActivity = z.infer<typeof IdeasActivity>

/** An event within a consultation. */
export const EventActivity = z.strictObject({
  id: Id,
  kind: z.literal('event'),
  title: Text,
  ...inPhase,
  /** Who may register. Default: `open`. */
  level: Level.optional(),
  ...discretion,
  event: EventSettings,
})
export type EventActivity = z.infer<typeof EventActivity>

/** One embeddable thing within a consultation. */
export const DefinedActivity = z.discriminatedUnion('kind', [
  SurveyActivity,
  CommentsActivity,
  IdeasActivity,
  EventActivity,
])
export type DefinedActivity = z.infer<typeof DefinedActivity>

/** A part of a consultation with an aim of its own, such as collecting, choosing, deciding. */
export const Phase = z.strictObject({
  id: Id,
  title: Text,
  /** What happens in it, and what comes of it. */
  text: Text.optional(),
  /** Not before its consultation opens. */
  opens: Moment,
  /** Later than `opens`; not after its consultation closes. */
  closes: Moment,
})
export type Phase = z.infer<typeof Phase>

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
  /** In the order in which they begin, and end; they may overlap. Default: there are none. */
  phases: z.array(Phase).min(1).max(limits.phases).optional(),
}

/** One public question opened by a municipality, with its activities. */
export const Consultation = z.strictObject({
  ...consultation,
  /** What it is about: one of the municipality's `categories`. */
  category: Id.optional(),
  /** Whom it concerns: districts of the municipality's map. Default: everybody. */
  districts: z.array(Id).min(1).max(limits.districts).optional(),
  activities: z.array(DefinedActivity).min(1).max(50),
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

const shown = {
  id: Id,
  title: Text,
  level: Level,
  /** At the level `invitation`: the public key of what the server signs passes with, which is destroyed at closing. */
  passKey: PassKey.optional(),
  ...discretion,
  state: ActivityState,
  /** Names the wording, options and order of a survey, or the settings of a thread. */
  version: Version,
  /** Districts of the map, in which places are counted; absent where there is none. */
  districts: z.array(PlainOption).optional(),
  municipality: Municipality.omit({
    origins: true,
    map: true,
    region: true,
    consultationPage: true,
    statuses: true,
    categories: true,
    look: true,
  }),
  /** `opens` and `closes` are those of the activity's phase, where it has one. */
  consultation: z.strictObject(consultation),
}

/** A survey as elements read it. Moments are in UTC. */
export const ShownSurvey = z.strictObject({
  ...shown,
  kind: z.literal('survey'),
  smallestGroup: z.int().positive(),
  /** Without its map, which has a route of its own. */
  survey: Survey.omit({map: true}),
  /**
   * Language of the municipality to the seconds that reading and answering take: from the shortest way to the longest.
   * Absent where the server does not estimate it.
   */
  seconds: z
    .record(Language, z.strictObject({from: z.int().nonnegative(), to: z.int().nonnegative()}))
    .optional(),
  /** File name to what is known of the picture; absent where no option has one. */
  images: z.record(z.string(), ImageFacts).optional(),
  /** Quotas that are full, in the order of the survey; absent where the survey has none. */
  fullQuotas: z.array(Id).optional(),
})
export type ShownSurvey = z.infer<typeof ShownSurvey>

/** A thread as elements read it. Moments are in UTC. */
export const ShownThread = z.strictObject({
  ...shown,
  id: ActivityName,
  kind: z.literal('comments'),
  comments: CommentsSettings,
})
export type ShownThread = z.infer<typeof ShownThread>

/** A collection of ideas as elements read it. Moments are in UTC. */
export const ShownIdeas = z.strictObject({
  ...shown,
  kind: z.literal('ideas'),
  ideas: IdeasSettings,
  /** What the municipality does with ideas, the one that a new idea gets first. */
  statuses: z.array(IdeaStatus),
  /** The map on which they lie has a route of its own; `false` where there is none. */
  hasMap: z.boolean(),
})
export type ShownIdeas = z.infer<typeof ShownIdeas>

/** An event as elements read it. Moments are in UTC. */
export const ShownEvent = z.strictObject({
  ...shown,
  kind: z.literal('event'),
  event: ShownEventSettings,
  now: EventNow,
})
export type ShownEvent = z.infer<typeof ShownEvent>

/** An activity as elements read it, whatever its kind. */
export const Activity = z.discriminatedUnion('kind', [ShownSurvey, ShownThread, ShownIdeas, ShownEvent])
export type Activity = z.infer<typeof Activity>
