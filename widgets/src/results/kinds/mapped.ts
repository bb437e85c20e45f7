import type {PlaceQuestion, QuestionResult} from '@saha/contract'
import type {ResultsView} from '../view.ts'

/** What the map of a question would show. */
export interface Mapped {
  view: ResultsView
  question: PlaceQuestion
  result: QuestionResult
  /** What is said where the map does not arrive. */
  unavailable: string
}
