import type {ReasonsTerms} from '@saha/i18n/reasons/terms'
import type {ThreadTerms} from '@saha/i18n/thread/terms'

/** Sections of terms that a thread needs for what is not on every first screen. */
export interface BeyondWords {
  reasons: ReasonsTerms
  thread: ThreadTerms
}
