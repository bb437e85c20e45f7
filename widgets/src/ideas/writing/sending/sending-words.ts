import type {HandedInTerms} from '@saha/i18n/handed-in/terms'
import type {HandingOverTerms} from '@saha/i18n/handing-over/terms'
import type {ProposalRulesTerms} from '@saha/i18n/proposal-rules/terms'
import type {RefusedIdeaTerms} from '@saha/i18n/refused-idea/terms'
import type {WaitsTerms} from '@saha/i18n/waits/terms'

/** Sections of terms that are fetched while an idea is written. */
export interface SendingWords {
  handedIn: HandedInTerms
  handingOver: HandingOverTerms
  proposalRules: ProposalRulesTerms
  /** Words to make up names from, parted by spaces. */
  pseudonyms: string
  refusedIdea: RefusedIdeaTerms
  waits: WaitsTerms
}
