/**
 * Moderation: one way for everything that citizens write. What waits, why, who decides what, and the public account of it.
 * Open answers of a survey go the same way, where the survey wants that: nobody but staff ever reads those.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {ActivityName, Day, Id, Moment, Text} from './text.ts'

/**
 * When contributions are looked at. `before`: all wait until somebody has. `after`: all are published at once. `mixed`:
 * published at once, unless something about them asks for a look first: see `WaitReason`.
 */
export const ModerationMode = z.enum(['before', 'after', 'mixed'])
export type ModerationMode = z.infer<typeof ModerationMode>

/**
 * Why a contribution waits. Its author is told each of these.
 *
 * `all-wait`: as everything does here. `first-link`: a link, by somebody of whom nothing was published before.
 * `spam-suspected`: it looks like advertising. `reported`: readers have reported it. `poses-as-official`: its name could
 * be taken for the municipality's. `photo`: somebody looks at photos first. `appealed`: its author asked for a second look.
 */
export const WaitReason = z.enum([
  'all-wait',
  'first-link',
  'spam-suspected',
  'reported',
  'poses-as-official',
  'photo',
  'appealed',
])
export type WaitReason = z.infer<typeof WaitReason>

/** Why something was hidden: the published list. */
export const HideReason = z.enum([
  'spam',
  'insult',
  'hatred',
  'personal-data',
  'off-topic',
  'unlawful',
  'duplicate',
  'other',
])
export type HideReason = z.infer<typeof HideReason>

/** Why a reader reports something. `insult`: insult or hatred. `other` comes with words. */
export const ReportReason = z.enum(['spam', 'insult', 'personal-data', 'off-topic', 'unlawful', 'other'])
export type ReportReason = z.infer<typeof ReportReason>

/** A reader's report. Reports by one browser on one contribution are one. */
export const Report = z.strictObject({
  /** See `Vote`. */
  token: z.string().regex(/^[0-9a-f]{32}$/),
  /** `null` takes the report back. */
  reason: ReportReason.nullable(),
  /** Only moderators read it. Wanted with `other`. */
  text: z.string().max(limits.reportText).optional(),
})
export type Report = z.infer<typeof Report>

/** The server's word that a report is stored, or taken back. */
export const Reported = z.strictObject({reported: z.boolean()})
export type Reported = z.infer<typeof Reported>

/** The author's wish for a second look at what was hidden, once. Another moderator decides than the one who hid it. */
export const Appeal = z.strictObject({text: z.string().min(1).max(limits.appealText)})
export type Appeal = z.infer<typeof Appeal>

/** The server's word that an appeal is stored. */
export const Appealed = z.strictObject({appealed: Day})
export type Appealed = z.infer<typeof Appealed>

const count = z.int().nonnegative()

/** How long contributions had waited when they were decided: within an hour, a day, three days, a week, or longer. */
export const WaitSpan = z.enum(['hour', 'day', 'three-days', 'week', 'longer'])
export type WaitSpan = z.infer<typeof WaitSpan>

/** The public account of how an activity is moderated, counted once an hour. `received` is the sum of the next five. */
export const ModerationAccount = z.strictObject({
  /** All that ever arrived: published + waiting + hidden + withdrawn + test. */
  received: count,
  published: count,
  waiting: count,
  hidden: count,
  /** By their authors. */
  withdrawn: count,
  /** Sent by staff to try it out, and taken out again. */
  test: count,
  /** What is hidden now, by reason; reasons that hide nothing are absent. */
  reasons: z.partialRecord(HideReason, count),
  /** Contributions that were published again after they had been hidden. */
  restored: count,
  /** Contributions out of which personal data were taken. */
  redacted: count,
  /** Reports by readers: one per browser and contribution. */
  reports: count,
  appeals: z.strictObject({received: count, waiting: count, restored: count, upheld: count}),
  /** Decisions on what waited, by how long it had; spans in which nothing was decided are absent. */
  decided: z.partialRecord(WaitSpan, count),
  /** When contributions are looked at here. */
  mode: ModerationMode,
})
export type ModerationAccount = z.infer<typeof ModerationAccount>

/** Name of something that can be moderated: a comment, an idea, or the open answers of one response. */
export const ItemId = z.string().regex(/^[A-Za-z0-9_-]{22}$/)
export type ItemId = z.infer<typeof ItemId>

/** What a moderator can do. `redact` puts a text without personal data in the place of the one that was sent. */
export const DecisionAction = z.enum(['approve', 'hide', 'restore', 'redact'])
export type DecisionAction = z.infer<typeof DecisionAction>

/** What somebody answered to one question in their own words. */
export const RedactedAnswer = z.strictObject({
  question: Id,
  words: z
    .string()
    .min(1)
    .max(limits.longTextGraphemes * 10),
})
export type RedactedAnswer = z.infer<typeof RedactedAnswer>

/** One decision on up to `limits.decisions` contributions. */
export const Decision = z
  .strictObject({
    items: z.array(ItemId).min(1).max(limits.decisions),
    action: DecisionAction,
    /** Wanted with `hide`, and only there. */
    reason: HideReason.optional(),
    /** To the author, who reads it with the receipt. */
    message: z.string().min(1).max(limits.moderatorText).optional(),
    /** With `redact`, for one contribution: the text that is shown from now on. */
    text: z.string().min(1).max(limits.ideaText).optional(),
    /**
     * With `redact` of open answers, instead of `text`: the words that stand there from now on. Answers to other questions
     * stay as they were.
     */
    answers: z.array(RedactedAnswer).max(limits.questions).optional(),
    /** With `redact` of an idea: the title that is shown from now on; absent: as before. */
    title: z.string().min(1).max(limits.ideaTitle).optional(),
    /** With `redact`: photos that are taken out of it. Tags and answers of an idea are taken out as a whole: `further`. */
    photos: z.array(ItemId).min(1).max(limits.decisions).optional(),
    further: z.literal(true).optional(),
    /** With `redact`, where the name holds personal data: the name that is shown from now on. */
    name: z.string().min(1).max(limits.authorName).optional(),
    /**
     * `seen` of each item as the moderator has it on the screen, in the order of `items`: keeps a decision from being
     * about something that was changed meanwhile. Absent: the decision is about whatever is there now.
     */
    seen: z.array(z.string().max(40)).optional(),
  })
  .refine(({seen, items}) => seen === undefined || seen.length === items.length, {path: ['seen']})
  .refine(({action, reason}) => (action === 'hide') === (reason !== undefined), {path: ['reason']})
  .refine(
    ({action, text, answers, items}) =>
      action === 'redact'
        ? items.length === 1 && (text === undefined) !== (answers === undefined)
        : text === undefined && answers === undefined,
    {path: ['text']},
  )
  .refine(({action, name}) => name === undefined || action === 'redact', {path: ['name']})
export type Decision = z.infer<typeof Decision>

/**
 * What a decision did to each contribution, in the order of `items`. `own`: it is the moderator's own. `second-needed`:
 * the appeal is for another moderator. `already`: somebody else was first, or there is nothing to do. `changed`: its
 * author has changed it since it was `seen`. `unknown`: no such contribution here.
 */
export const Decided = z.strictObject({
  outcomes: z.array(z.enum(['done', 'already', 'own', 'second-needed', 'changed', 'unknown'])),
})
export type Decided = z.infer<typeof Decided>

/** A moderator's note for colleagues. */
export const ModeratorNote = z.strictObject({
  text: z.string().min(1).max(limits.moderatorText),
  /**
   * It asks: until a colleague decides or writes a note, what it is about stands at the end for whoever asks. Only what is
   * in the queue can be asked about.
   */
  asks: z.literal(true).optional(),
})
export type ModeratorNote = z.infer<typeof ModeratorNote>

/** What was done to a contribution, and by whom. Only staff read it. `ask`: a note that asks colleagues. */
export const ModerationAct = z.strictObject({
  action: z.enum(['approve', 'hide', 'restore', 'redact', 'note', 'ask', 'uphold']),
  reason: HideReason.optional(),
  text: z.string().optional(),
  day: Day,
  /** E-mail address of the moderator; `null` when that person no longer works there. */
  by: z.string().nullable(),
})
export type ModerationAct = z.infer<typeof ModerationAct>

/** What a moderator sees of one open answer. Answers that were chosen, counted or drawn are none. */
export const OpenAnswer = z.strictObject({
  question: Id,
  /** The words of the question, with a gap (`(…)`) where it repeats an earlier answer. */
  asked: Text,
  /** Absent where it was answered with photos. */
  words: z.string().optional(),
  photos: z.array(ItemId).optional(),
})
export type OpenAnswer = z.infer<typeof OpenAnswer>

/** A contribution as moderators see it, mostly in the queue. */
export const QueueItem = z.strictObject({
  item: ItemId,
  /** `answer`: the open answers of one response. Nothing tells which response, or what else was answered. */
  kind: z.enum(['comment', 'idea', 'answer']),
  activity: ActivityName,
  /** What the activity is called; of a thread below an idea, the collection with the number of the idea. */
  activityTitle: Text,
  /** Open answers that are `published` are in the files of those who may have them, and nowhere else. */
  state: z.enum(['waiting', 'published', 'hidden']),
  /** Empty when it is official, and for open answers. */
  name: z.string(),
  /** An answer by the municipality: the name of the office. */
  official: Text.optional(),
  /** Of an idea alone. */
  title: z.string().optional(),
  /** Empty for open answers. */
  text: z.string(),
  /** Of open answers alone, in the order of the survey. */
  answers: z.array(OpenAnswer).optional(),
  /** What else is shown of it and was typed: tags, answers in words, what photos show. Absent for none. */
  further: z.array(z.string()).optional(),
  photos: z.array(ItemId),
  /** What it answers. Absent on the first level, and when that is withdrawn. */
  parent: z
    .strictObject({item: ItemId, name: z.string(), official: Text.optional(), text: z.string()})
    .optional(),
  /** Why it is here, the reasons that its author is told. */
  waits: z.array(WaitReason),
  /** What made it look like spam, in codes; the higher `spam`, from 0 to 1, the more it does. */
  signals: z.array(z.string()),
  spam: z.number().min(0).max(1),
  /** Reports that nobody has looked at, by reason, and what was written. */
  reports: z.partialRecord(ReportReason, count),
  reportTexts: z.array(z.string()),
  /** The author's appeal, if that is why. */
  appeal: z.string().optional(),
  /** What a moderator asks colleagues about it, and whether that is its reader. `by` as in `ModerationAct`. */
  question: z.strictObject({text: z.string(), by: z.string().nullable(), isOwn: z.boolean()}).optional(),
  /** The hour since which it has been in the queue, in UTC, of open answers the day; absent when it is not there. */
  since: Moment.optional(),
  /** What was done to it, in that order. */
  acts: z.array(ModerationAct),
  /** Names what is shown of it here: changes with its words, and with every decision. See `Decision`. */
  seen: z.string(),
})
export type QueueItem = z.infer<typeof QueueItem>

/** An answer by the municipality, in the name of one of its offices. */
export const OfficialAnswer = z.strictObject({
  /** See `NewComment`. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  /** The contribution that it answers; absent for one on the first level. */
  parent: ItemId.optional(),
  office: Text,
  text: z.string().min(1).max(limits.commentText),
  pinned: z.boolean().default(false),
})
export type OfficialAnswer = z.infer<typeof OfficialAnswer>

/** The server's word that an official answer is published. */
export const OfficialAnswered = z.strictObject({comment: ItemId})
export type OfficialAnswered = z.infer<typeof OfficialAnswered>

/** Puts an official answer at the top, or back to its place. */
export const Pinning = z.strictObject({pinned: z.boolean()})
export type Pinning = z.infer<typeof Pinning>
