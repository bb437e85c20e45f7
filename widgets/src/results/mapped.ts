import type {PlaceQuestion, QuestionResult} from '@saha/contract'
import type {ResultsView} from './view.ts'

/** What the map of a question would show. */
export interface Mapped {
  view: ResultsView
  question: PlaceQuestion
  result: QuestionResult
  /** Where to fetch the map. */
  server: string
}
