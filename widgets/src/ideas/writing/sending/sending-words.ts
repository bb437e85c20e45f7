import type {HandedInTerms} from '@saha/i18n/handed-in/terms'
import type {RefusedIdeaTerms} from '@saha/i18n/refused-idea/terms'
import type {WaitsTerms} from '@saha/i18n/waits/terms'

/** Sections of terms that are fetched with what becomes of an idea. */
export interface SendingWords {
  handedIn: HandedInTerms
  refusedIdea: RefusedIdeaTerms
  waits: WaitsTerms
}
