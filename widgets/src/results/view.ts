import type {ShownSurvey, Snapshot} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {LevelTerms} from '@saha/i18n/levels/terms'
import type {ResultsTerms} from '@saha/i18n/results/terms'
import type {Reader} from '../kit/reader.ts'

/** Sections of terms that results need. */
export interface ResultsWords {
  common: CommonTerms
  levels: LevelTerms
  results: ResultsTerms
}

/** What the parts of the results see while they are shown. */
export interface ResultsView {
  reader: Reader<ResultsWords>
  terms: ResultsWords
  activity: ShownSurvey
  snapshot: Snapshot
}
