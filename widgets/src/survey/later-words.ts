import type {CheckingTerms} from '@saha/i18n/checking/terms'
import type {ContributionTerms} from '@saha/i18n/contribution/terms'

/** Sections of terms that a survey needs once somebody has begun to answer. */
export interface LaterWords {
  checking: CheckingTerms
  contribution: ContributionTerms
}
