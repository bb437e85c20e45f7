import type {WeightingRefusal} from '@saha/contract'
import type {Counted, PluralForm, Sentence} from '../message.ts'

/** Who took part, held against who lives there; and answers weighted to them, beside the raw ones. */
export interface ResultsTakingPartTerms<Form extends PluralForm = 'other'> {
  /** What the figures can and cannot say. */
  honest: string
  /** Heads of the columns. */
  columns: {group: string; residents: string; participants: string; rate: string}
  /** Beside a group: whether its part of those who took part is smaller or larger than of those who live there. */
  standing: Readonly<Record<'fewer' | 'alike' | 'more', string>>
  source: Sentence<'source' | 'year'>
  /** While counts are rounded down. */
  atLeast: string
  weighted: {
    title: string
    /** What weighting does. */
    what: string
    /** As many people drawn by lot would say as much. */
    effective: Sentence<'people' | 'effective' | 'effect'>
    bounds: Sentence<'least' | 'most'>
    trimmed: Counted<Form>
    columns: {raw: string; weighted: string}
    /** Percentages are multiples of this many points. */
    rounded: Sentence<'n'>
  }
  /** The survey is open: everybody is weighted once, when all have answered. */
  later: string
  /** Why answers are not weighted; then the reason. */
  refused: string
  reasons: Readonly<Record<WeightingRefusal, string>>
  /** Which question stands in the way. */
  margin: Sentence<'question'>
}
