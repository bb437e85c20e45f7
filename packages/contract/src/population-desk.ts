/** Population figures as staff enter them, beside what they are held against. */
import {z} from 'zod'
import {Question} from './question.ts'
import {Population, Representation} from './representation.ts'
import {Id, Text} from './text.ts'

/** Figures of one survey, and what they can be tied to. */
export const PopulationDesk = z.strictObject({
  activity: Id,
  title: Text,
  /** Figures can still be changed: until the survey closes. What is chosen afterwards could be chosen by its outcome. */
  isOpen: z.boolean(),
  /** Questions that margins can be of, each with the cells that groups can be made of, in the order of the survey. */
  questions: z.array(z.strictObject({question: Question, cells: z.array(z.string())})),
  /** Names of the districts on the map of the survey. */
  districts: z.array(z.strictObject({id: Id, text: Text})),
  population: Population,
  /** Counted up by every change, from 1; 0 before the first figures. */
  revision: z.int().nonnegative(),
  /** What is published with the newest results; `null` while there are none, or none with figures. */
  representation: Representation.nullable(),
  /** People in `representation` are rounded down to multiples of this; 1: exact. */
  step: z.int().positive(),
})
export type PopulationDesk = z.infer<typeof PopulationDesk>

/** Other figures. */
export const PopulationChange = z.strictObject({
  /** Of the figures that were changed. */
  revision: z.int().nonnegative(),
  population: Population,
})
export type PopulationChange = z.infer<typeof PopulationChange>

/**
 * Why a file with figures is not read.
 *
 * `not-readable`: no workbook and no text in columns. `too-large`: more bytes, sheets, rows or columns than figures have.
 * `encoding-unknown`: its letters can be read in more than one way, and no answer of the survey tells which is right.
 * `columns-wrong`: the first row does not tell which column has the groups, and which the people. `not-whole`: something
 * else than a whole number of people, at least 1. `no-rows`: nothing below the first row. `group-twice`: two rows of one
 * answer.
 */
export const PopulationFileRefusal = z.enum([
  'not-readable',
  'too-large',
  'encoding-unknown',
  'columns-wrong',
  'not-whole',
  'no-rows',
  'group-twice',
])
export type PopulationFileRefusal = z.infer<typeof PopulationFileRefusal>

/** A row of a file with figures. */
export const PopulationRow = z.strictObject({
  /** As spreadsheets count: the first row is 1. */
  row: z.int().positive(),
  /** What the file calls the group. */
  name: z.string(),
  people: z.int().positive(),
  /** Cell of the question that it means; `null` when no answer is called so. */
  cell: z.string().nullable(),
})
export type PopulationRow = z.infer<typeof PopulationRow>

/** What stands in a file with figures. Nothing of it is stored. */
export const PopulationFile = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('read'),
    /** Name of the sheet that was read; empty for a text. */
    sheet: z.string(),
    rows: z.array(PopulationRow),
  }),
  z.strictObject({
    is: z.literal('refused'),
    why: PopulationFileRefusal,
    /** Where: the sheet of a workbook, the row, and the column, 1 for the first. As far as it is known. */
    sheet: z.string().optional(),
    row: z.int().positive().optional(),
    column: z.int().positive().optional(),
  }),
])
export type PopulationFile = z.infer<typeof PopulationFile>
