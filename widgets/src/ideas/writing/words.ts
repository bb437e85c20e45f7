import type {ContributingTerms} from '@saha/i18n/contributing/terms'
import type {OwnIdeasTerms} from '@saha/i18n/own-ideas/terms'
import type {ProposingTerms} from '@saha/i18n/proposing/terms'

/** What a collection says to those who hand in an idea, until they begin to write. */
export interface ProposingWords {
  contributing: ContributingTerms
  ownIdeas: OwnIdeasTerms
  proposing: ProposingTerms
}
