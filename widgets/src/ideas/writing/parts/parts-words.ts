import type {CommonTerms} from '@saha/i18n/common/terms'
import type {PictureTerms} from '@saha/i18n/pictures/terms'
import type {ProposalPartsTerms} from '@saha/i18n/proposal-parts/terms'

/** Sections of terms that are fetched with the parts of a form. */
export interface PartsWords {
  common: CommonTerms
  pictures: PictureTerms
  proposalParts: ProposalPartsTerms
}
