/**
 * Survey: questions on one or more pages, answered once per form, counted per option.
 * With the questions, conditions and answers that it is made of, this is the only definition of what crosses the wire
 * for surveys.
 */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {Breakdown} from './breakdowns.ts'
import {Comparison, Condition} from './condition.ts'
import {limits} from './limits.ts'
import {MunicipalMap} from './map.ts'
import {Question} from './question.ts'
import {Id, Text, Version} from './text.ts'

/** Where to go on after a page: to a later page, or to the end, with the reason to tell. */
export const Jump = z.union([
  z.strictObject({
    /** Default: always. */
    if: Condition.optional(),
    /** Id of a later page. */
    to: Id,
  }),
  z.strictObject({
    if: Condition.optional(),
    /** Why there is nothing more to ask. What was answered so far can be sent. */
    end: Text,
  }),
])
export type Jump = z.infer<typeof Jump>

/** Questions that are shown together on a large screen. */
export const Page = z.strictObject({
  id: Id,
  title: Text.optional(),
  /** Shown only while this holds of answers on earlier pages. A page left out does not jump either. */
  showIf: Condition.optional(),
  questions: z.array(Question).min(1).max(limits.questions),
  /** The first one that holds decides. When none does, the next page follows. */
  next: z.array(Jump).min(1).max(limits.jumps).optional(),
})
export type Page = z.infer<typeof Page>

/** A rule between two answers. Checked only when both are there: numbers with numbers, days with days. */
export const Rule = z.strictObject({
  id: Id,
  /** Question whose answer has to be … */
  left: Id,
  is: Comparison,
  /** … than the answer to this question. */
  right: Id,
  /** What to do, shown at the later one of the two. */
  message: Text,
})
export type Rule = z.infer<typeof Rule>

/** A group of which no more than so many responses are needed. */
export const Quota = z.strictObject({
  id: Id,
  /** Who belongs to it. */
  if: Condition,
  /** Responses of the group that are stored. */
  most: z.int().min(limits.smallestPublishedGroup),
  /** Shown to the group when it is full: thanks, and where else to be heard. */
  message: Text,
})
export type Quota = z.infer<typeof Quota>

/** Pages in the order in which they are shown. */
export const Survey = z.strictObject({
  pages: z.array(Page).min(1).max(limits.pages),
  /** Shows one question at a time on every screen. Default: pages as authored, one question on narrow screens. */
  onePerPage: z.boolean().optional(),
  /**
   * What citizens answer in their own words, and with photos, waits until a moderator has looked at it: until then, and
   * when it is hidden, it is in no file. Default: nobody looks, and the words are in the files of those who may have them.
   */
  reviewTexts: z.literal(true).optional(),
  /**
   * The survey tells citizens, in its own words, that sentences of what they write may be quoted without a name. Wants
   * `reviewTexts`. Default: nothing is quoted.
   */
  quoteTexts: z.literal(true).optional(),
  rules: z.array(Rule).min(1).max(limits.rules).optional(),
  quotas: z.array(Quota).min(1).max(limits.quotas).optional(),
  /**
   * Percentages are of all who were asked and answered or would rather not say. Default: "rather not say" is shown beside
   * them. What stands outside of percentages (`Option.outside`) does so in both cases.
   */
  declinedCounts: z.literal(true).optional(),
  /** Which groups of people are compared in the results. What is not declared here is never published. */
  breakdowns: z.array(Breakdown).min(1).max(limits.breakdowns).optional(),
  /**
   * Where places are marked and counted. Default: the municipality's map, as it is when the survey is imported. It stays
   * as long as the answers do. Elements fetch it apart from the questions, when a citizen asks for a map.
   */
  map: MunicipalMap.optional(),
})
export type Survey = z.infer<typeof Survey>

/** Names a browser to one activity, and to nobody else. */
export const BrowserToken = z.string().regex(/^[0-9a-f]{32}$/)

/** One form, as the browser sends it. */
export const SurveyResponse = z.strictObject({
  /** 128 random bits in hexadecimal, made by the browser once per form. The same key twice is one response. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  /** The wording that was shown. Another one than the server's is refused with `changed`. */
  version: Version,
  answers: Answers,
  /**
   * At the level `browser`: 128 random bits in hexadecimal, made by the browser once per activity and kept by it. The
   * same token twice is refused with `answered-already`, none at all with `token-missing`. At the level `invitation` that
   * of the pass, or it is refused with `pass-missing`. Elsewhere passed over.
   */
  token: BrowserToken.optional(),
})
export type SurveyResponse = z.infer<typeof SurveyResponse>

/** The server's word that a response is stored. */
export const SurveyReceipt = z.strictObject({
  /** Secret code of 100 bits, written XXXX-XXXX-XXXX-XXXX-XXXX. The same key gives the same code. */
  receipt: z.string().regex(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/),
  /** Questions whose text lost invisible direction or control characters, in the order of the survey. */
  cleaned: z.array(Id),
})
export type SurveyReceipt = z.infer<typeof SurveyReceipt>
