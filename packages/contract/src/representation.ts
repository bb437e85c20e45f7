/**
 * Who took part, held against who lives there: population figures that a municipality enters, what is published beside
 * them, and answers weighted to them. Nobody is drawn by lot to answer: weights make the groups as large as they are in
 * the population, and cannot make those who answered speak for those who did not.
 */
import {z} from 'zod'
import {limits} from './limits.ts'
import {Id, Text} from './text.ts'

/** People, or `null` when withheld. */
const Count = z.int().nonnegative().nullable()

/** One group of the population. */
export const PopulationGroup = z.strictObject({
  /** What its people answer to the question of the margin: cells as in `CellCount`. Each belongs to one group at most. */
  cells: z.array(z.string().max(100)).min(1).max(limits.options),
  /** What the group is called. Default: the words of its cells. */
  name: Text.optional(),
  /** People who live there and belong to it, and could have taken part. */
  people: z.int().positive().max(limits.population),
})
export type PopulationGroup = z.infer<typeof PopulationGroup>

/** The population by one question, such as age, sex or district. */
export const PopulationMargin = z.strictObject({
  /** Single choice, scale, rating, number (by its bands) or place (by its list or districts). */
  question: Id,
  /** In the order in which they are shown. Cells of the question that no group names have no figure. */
  groups: z.array(PopulationGroup).min(2).max(limits.populationGroups),
  /** Where the figures are from, as it is published: the office, and what it calls them. */
  source: Text,
  /** The year they are of. */
  year: z.int().min(1900).max(2200),
})
export type PopulationMargin = z.infer<typeof PopulationMargin>

/** Population figures of one survey: at most one margin for each question, in the order in which they are shown. */
export const Population = z.strictObject({
  margins: z.array(PopulationMargin).max(limits.populationMargins),
})
export type Population = z.infer<typeof Population>

/** A group of the population, and how many of it took part. */
export const RepresentationGroup = z.strictObject({
  cells: z.array(z.string()).min(1),
  name: Text.optional(),
  /** People who live there. */
  population: z.int().positive(),
  /** People who answered so: the sum of the published counts of its cells, `null` when one of them is withheld. */
  participants: Count,
})
export type RepresentationGroup = z.infer<typeof RepresentationGroup>

/** One margin, as it is published. The domain's `describeMargin` makes rates, intervals and shares of it. */
export const RepresentationMargin = z.strictObject({
  question: Id,
  source: Text,
  year: z.int(),
  /** As they were entered. */
  groups: z.array(RepresentationGroup).min(2),
  /** People of all its groups together; `null` when the published counts do not tell. */
  participants: Count,
})
export type RepresentationMargin = z.infer<typeof RepresentationMargin>

/** One cell of a question, before and after weighting. */
export const WeightedCell = z.strictObject({
  cell: z.string(),
  /** Per cent of the people who answered, out of the published counts. Whole, a multiple of the question's `rounding`. */
  raw: z.int().min(0).max(100),
  /** Per cent of the same people, each with their weight. Whole, a multiple of the question's `rounding`. */
  weighted: z.int().min(0).max(100),
})
export type WeightedCell = z.infer<typeof WeightedCell>

/** Answers to one question, before and after weighting. */
export const WeightedQuestion = z.strictObject({
  question: Id,
  /**
   * Percentages are multiples of this. As fine as can be while the answers of any ten people could be other ones, and the
   * published percentages the same.
   */
  rounding: z.literal([1, 2, 5, 10]),
  /**
   * All cells of the question that percentages are of, in the order of the survey; of more than two of which everybody gave
   * one, the one that most people gave alone.
   */
  cells: z.array(WeightedCell).min(1),
})
export type WeightedQuestion = z.infer<typeof WeightedQuestion>

/**
 * Why answers are not weighted. Each follows from what is published, but for `no-convergence`.
 *
 * `too-few-people`: fewer than `limits.fewestWeighted`. `empty-group`: nobody of a group took part. `small-group`: too few
 * people of a group to be published, or its count would give such a group away. `margins-differ`: the margins are of
 * populations whose totals are further apart than `limits.marginsApart` per cent of the largest. `no-convergence`: no
 * weights exist that fit all margins at once. `cells-gone`: a margin names answers that the survey does not have.
 */
export const WeightingRefusal = z.enum([
  'too-few-people',
  'empty-group',
  'small-group',
  'margins-differ',
  'no-convergence',
  'cells-gone',
])
export type WeightingRefusal = z.infer<typeof WeightingRefusal>

/** What became of the weighting. */
export const Weighting = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('weighted'),
    /** Everybody who answered and has a weight. */
    people: z.int().positive(),
    /** As many people drawn at random would say as much: `people` through `designEffect`, rounded down (Kish). */
    effective: z.int().positive(),
    /** How much less the answers say by being weighted: 1 for all alike. To two decimals. */
    designEffect: z.number().min(1),
    /** Smallest and largest weight; 1 is one person. To two decimals. */
    least: z.number().nonnegative(),
    most: z.number().positive(),
    /** People whose weight would have been larger or smaller than the bounds of trimming; `null` when withheld. */
    trimmed: Count,
    /** Weights are held between these: by `limits.leastWeight` and `limits.mostWeight`. */
    bounds: z.strictObject({least: z.number().positive(), most: z.number().positive()}),
    /** In the order of the survey. Only questions of which no count is withheld; never those of the margins. */
    questions: z.array(WeightedQuestion),
  }),
  z.strictObject({
    is: z.literal('refused'),
    why: WeightingRefusal,
    /** Question of the margin that stands in the way. */
    margin: Id.optional(),
    /** Which of its groups, 0 for the first. */
    group: z.int().nonnegative().optional(),
  }),
])
export type Weighting = z.infer<typeof Weighting>

/** Who took part, held against who lives there. */
export const Representation = z.strictObject({
  /** In the order in which they were entered. */
  margins: z.array(RepresentationMargin).min(1),
  /** Absent while the survey is open: everybody is weighted once, when all have answered. */
  weighting: Weighting.optional(),
})
export type Representation = z.infer<typeof Representation>
