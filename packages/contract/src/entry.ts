/** Entering what citizens filled in on paper, or say at the side of whoever enters it. Nobody reads it here again. */
import {z} from 'zod'
import {ShownSurvey} from './activity.ts'
import {Answers} from './answer.ts'
import {EntryChannel} from './channel.ts'
import {PaperNumber, WaitingPapers} from './papers.ts'
import {Id, Version} from './text.ts'

/** One form, as whoever enters it sends it. */
export const EnteredResponse = z.strictObject({
  /** As in `SurveyResponse`: the same key twice is one response. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  /** The wording on paper. Another one than the server's is refused with `changed`. */
  version: Version,
  channel: EntryChannel,
  answers: Answers,
  /** The number on a paper that is read again at another desk; absent where it is not. */
  paper: PaperNumber.optional(),
})
export type EnteredResponse = z.infer<typeof EnteredResponse>

/** How far the reader has come with one activity, and what a printed receipt shows. */
export const EntryDesk = z.strictObject({
  activity: ShownSurvey,
  /** Forms that they entered since the day began (UTC); those that were withdrawn since are among them. */
  enteredToday: z.int().nonnegative(),
  papers: WaitingPapers,
  /** Where citizens follow what became of their receipts: for the printed one. */
  page: z.string(),
  /** The same as a QR code: modules along a side, and the outline of the dark ones as a path of SVG. */
  picture: z.strictObject({size: z.int().positive(), path: z.string()}),
})
export type EntryDesk = z.infer<typeof EntryDesk>

/** What is to become of the forms of a workbook. */
export const EntriesWish = z.strictObject({
  channel: EntryChannel,
  /** `all`: every form, or none when one of them is not right. `right`: those that are. */
  store: z.enum(['all', 'right']),
  /** Only tells what would become of them. */
  dry: z.literal('yes').optional(),
})
export type EntriesWish = z.infer<typeof EntriesWish>

/** Something in a workbook that is not right. */
export const EntryProblem = z.strictObject({
  /** Such as `C5`; empty when it is the whole row. */
  cell: z.string(),
  /** Question it is about; empty for none. */
  question: z.union([Id, z.literal('')]),
  /** A code of an answer's problem; `no-such-option`; or why the row as a whole was refused. */
  code: z.string(),
})
export type EntryProblem = z.infer<typeof EntryProblem>

/** One row of a workbook. */
export const EntryLine = z.strictObject({
  /** As the spreadsheet counts. */
  row: z.int().positive(),
  /** `stored`: now, or would be. `known`: it is there from an earlier import of the same row. */
  is: z.enum(['stored', 'known', 'wrong', 'left-out']),
  /** Questions whose answers count for nothing, because earlier answers lead past them. */
  passedOver: z.array(Id),
  problems: z.array(EntryProblem),
})
export type EntryLine = z.infer<typeof EntryLine>

/** What became of a workbook, row by row; empty rows are left out. */
export const EntriesAccount = z.strictObject({
  lines: z.array(EntryLine),
  /** Why the file as a whole was not read; `null` when it was. */
  refused: z.string().nullable(),
})
export type EntriesAccount = z.infer<typeof EntriesAccount>
