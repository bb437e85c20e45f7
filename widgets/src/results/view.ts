import type {
  AnswerableQuestion,
  BreakdownResult,
  PublishedFindings,
  QuestionResult,
  Results,
  ShownSurvey,
  Snapshot,
} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {JoinedTerms} from '@saha/i18n/joined-words'
import type {ResultsTerms} from '@saha/i18n/results/terms'
import type {Reader} from '../kit/reader.ts'
import type {SahaElement} from '../kit/saha-element.ts'
import type {FindingsView} from './findings/view.ts'

/** Sections of terms that results need. */
export interface ResultsWords {
  common: CommonTerms
  results: ResultsTerms
}

/** Attribute `view`: tables, charts with their tables folded away, or one beneath the other. */
export type Look = 'table' | 'chart' | 'both'

/** What the parts of the results see while they are shown. */
export interface ResultsView {
  reader: Reader<ResultsWords>
  terms: ResultsWords
  activity: ShownSurvey
  snapshot: Snapshot
  hash: Results['hash']
  /** What was found in what people wrote. Absent where it could not be read. */
  findings?: readonly PublishedFindings[] | undefined
  /** The element in which they stand. */
  host: SahaElement<ResultsWords>
  /** What is fetched where it is shown. */
  parts: PartsShown
  /** Where the publication and the map come from. */
  server: string
  look: Look
}

/** Figures of one question. */
export interface QuestionShown {
  view: ResultsView
  question: AnswerableQuestion
  result: QuestionResult
}

/** One comparison of groups. */
export interface BreakdownShown {
  view: ResultsView
  breakdown: BreakdownResult
}

/** A comparison as a chart. */
export interface BreakdownCharted extends BreakdownShown {
  /** For answers and groups that stand together. */
  joined: JoinedTerms
  caption: string
  /** What is said in place of a share of nearly all. */
  over90: string
}

/** What is fetched where it is first shown. */
interface Part<Shown> {
  /** @param instead what is said until it is there. */
  render(shown: Shown, instead?: (isMissing: boolean) => unknown): unknown
}

export interface PartsShown {
  kinds: Part<QuestionShown>
  charts: Part<QuestionShown | BreakdownCharted>
  breakdowns: Part<BreakdownShown>
  account: Part<ResultsView>
  takingPart: Part<ResultsView>
  findings: Part<FindingsView>
}
