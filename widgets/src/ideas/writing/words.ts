import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import type {ProposingTerms} from '@saha/i18n/proposing/terms'

/** What a collection says to those who hand in an idea, from the first touch. */
export interface ProposingWords {
  contributing: ContributingTerms
  proposing: ProposingTerms
}
