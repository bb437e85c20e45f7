/**
 * Reports: what a consultation found, for a council and for everybody. The numbers come from published snapshots and
 * cannot be changed; the words around them are the municipality's own.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Moment, Text} from './text.ts'

/**
 * Words of a report, in the municipality's languages. `{park-survey}` in them stands for the people who took part in the
 * survey of that id, `{park-survey/often}` for those who answered one question, `{park-survey/often/daily}` for the share
 * of these who gave one answer (its cell, see `CellCount`): readers see the number of the snapshot that the report rests on.
 */
export const ReportWords = z.strictObject({
  /** What the council should know first. */
  summary: Text.optional(),
  /** Who did not take part, as far as the municipality knows. */
  missing: Text.optional(),
  /** What could not be asked or counted. */
  leftOut: Text.optional(),
  /** What happens now. */
  next: Text.optional(),
  /** What the municipality says of a survey, or of one of its questions: one each. */
  comments: z
    .array(z.strictObject({activity: Id, question: Id.optional(), words: Text}))
    .max(limits.reportComments),
})
export type ReportWords = z.infer<typeof ReportWords>

/** A report as staff write it. Published words stand in all languages of the municipality. */
export const ReportContent = z.strictObject({words: ReportWords, isPublished: z.boolean()})
export type ReportContent = z.infer<typeof ReportContent>

/** Another content, by somebody who has seen this revision; 0 where nobody has written anything yet. */
export const ReportChange = ReportContent.extend({revision: z.int().nonnegative()})
export type ReportChange = z.infer<typeof ReportChange>

/** One survey of a report. */
export const ReportSurvey = z.strictObject({
  activity: Id,
  title: Text,
  /** The snapshot that the report rests on: of a published one that of its publication, else the newest; `null`: none yet. */
  snapshot: z.strictObject({number: z.int().positive(), at: Moment, people: z.int().positive()}).nullable(),
})
export type ReportSurvey = z.infer<typeof ReportSurvey>

/** The report of one consultation as staff read it. */
export const WholeReport = z.strictObject({
  /** Of the consultation. */
  title: Text,
  /** Counted up by every change; 0 before the first. */
  revision: z.int().nonnegative(),
  content: ReportContent,
  /** Surveys of the consultation, in its order. */
  surveys: z.array(ReportSurvey),
  /** Languages of the municipality, the main one first. */
  languages: z.array(z.string()),
})
export type WholeReport = z.infer<typeof WholeReport>
