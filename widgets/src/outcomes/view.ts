/** What the parts of a list of decisions know of each other. */
import type {Outcome, OutcomesPage} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {OutcomesTerms} from '@saha/i18n/outcomes/terms'
import type {Reader} from '../kit/reader.ts'

/** Sections of terms that the list needs. */
export interface OutcomesWords {
  common: CommonTerms
  outcomes: OutcomesTerms
}

/** What is known of the list. */
export interface OutcomesView {
  reader: Reader<OutcomesWords>
  terms: OutcomesWords
  /** Address of the server, without a slash at the end. */
  server: string
  /** The first page. */
  page: OutcomesPage
  /** All that has been read. */
  outcomes: readonly Outcome[]
  /** Asks for the next page. */
  cursor: string | undefined
  /** The next page is being asked for, or did not arrive. */
  asked: 'asking' | 'failed' | undefined
  /** What is shown is what the browser still had. */
  isStale: boolean
  /** Shows the next page. */
  more: () => void
  /** Draws what is opened by its reader. */
  fold: (id: string, summary: string, content: () => unknown) => unknown
}
