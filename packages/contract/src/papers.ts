/**
 * A form on paper that two people read at two desks: the first reading is stored and counted, the second is compared
 * with it by the server. Whoever may only enter learns which questions differ, and no word of the first reading.
 */
import {z} from 'zod'
import {Answers} from './answer.ts'
import {limits} from './limits.ts'
import {Id, Version} from './text.ts'

/** What is written on the paper: a number, perhaps with letters, in Western digits and capital letters. */
export const PaperNumber = z
  .string()
  .max(limits.paperNumber)
  .regex(/^[\p{L}\p{N}./-]+$/u)
export type PaperNumber = z.infer<typeof PaperNumber>

/** A paper that is read for the second time. */
export const SecondReading = z.strictObject({
  paper: PaperNumber,
  /** The wording on paper. Another one than the server's is refused with `changed`. */
  version: Version,
  answers: Answers,
})
export type SecondReading = z.infer<typeof SecondReading>

/** What came of it. */
export const ReadingCompared = z.strictObject({
  /** Questions that were read differently, in the order of the form; empty when both readings are the same. */
  differing: z.array(Id),
  /** How often this paper may still be read for the second time, before somebody has to settle it. */
  left: z.int().nonnegative(),
})
export type ReadingCompared = z.infer<typeof ReadingCompared>

/** A paper that was read in two ways. Questions that both read alike are not told. */
export const DifferingPaper = z.strictObject({
  paper: PaperNumber,
  /** In the order of the form. */
  differing: z.array(Id),
  /** Answers to these questions alone; those left empty are absent. */
  first: Answers,
  second: Answers,
})
export type DifferingPaper = z.infer<typeof DifferingPaper>

/** Papers of one survey that somebody has to settle, in the order of their numbers. */
export const DifferingPapers = z.strictObject({papers: z.array(DifferingPaper)})
export type DifferingPapers = z.infer<typeof DifferingPapers>

/** How the questions of a paper are to be read that differ. */
export const PaperSettled = z.strictObject({
  paper: PaperNumber,
  /** To the questions that differ; those left empty are absent. */
  answers: Answers,
})
export type PaperSettled = z.infer<typeof PaperSettled>

/** Which papers of a survey are read twice and not done, in the order of their numbers. */
export const WaitingPapers = z.strictObject({
  /** Read once. */
  once: z.array(PaperNumber),
  /** Read in two ways: somebody has to settle them. */
  differing: z.array(PaperNumber),
})
export type WaitingPapers = z.infer<typeof WaitingPapers>
