import type {ComposingTerms} from '@saha/i18n/composing/terms'
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import type {ContributingTerms} from '@saha/i18n/contributing/terms'

/** What a thread says to those who write in it, from the first touch until a comment has arrived. */
export interface ComposingWords {
  composing: ComposingTerms
  contributing: ContributingTerms
  handingOver: HandingOverTerms
}
