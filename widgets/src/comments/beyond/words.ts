import type {ThreadTerms} from '@saha/i18n/thread/terms'

/** Sections of terms that a thread needs for what is not on every first screen. */
export interface BeyondWords {
  thread: ThreadTerms
}
