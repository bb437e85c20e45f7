import type {Activity, AnswerProblem, Question} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {ContributionTerms} from '@saha/i18n/contribution/terms'
import type {SurveyTerms} from '@saha/i18n/survey/terms'
import type {Reader} from '../kit/reader.ts'
import type {Entries, Entry} from './form.ts'

/** Sections of terms that a survey needs. */
export interface SurveyWords {
  common: CommonTerms
  contribution: ContributionTerms
  survey: SurveyTerms
}

/** What the parts of a survey see while it is shown. */
export interface SurveyView {
  reader: Reader<SurveyWords>
  terms: SurveyWords
  activity: Activity
  entries: Entries
  problems: readonly AnswerProblem[]
  /** A question that the citizen came back to, from the check page. */
  changing: string | undefined
  /** Keeps what a citizen entered. */
  enter(question: Question, entry: Entry): void
}
