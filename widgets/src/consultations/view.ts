/** What the parts of a list of consultations know of each other. */
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {ConsultationsTerms} from '@saha/i18n/consultations/terms'
import type {Host, Reader} from '../kit/reader.ts'
import type {Filters} from './filters.ts'
import type {Listing} from './listing.ts'

/** Sections of terms that a list needs from the start. */
export interface ConsultationsWords {
  common: CommonTerms
  consultations: ConsultationsTerms
}

/** Made anew for every drawing; `host` stays. */
export interface ListView {
  host: Host
  reader: Reader<ConsultationsWords>
  terms: ConsultationsWords
  listing: Listing
  /** The panel with the filters is open. */
  isFiltering: boolean
  /** Chooses otherwise what is to be seen. `undefined` lets all through. */
  choose(changes: {[Name in keyof Filters]: Filters[Name] | undefined}): void
  /** Lets all through. */
  clear(): void
  /** Opens and closes the panel. */
  look(isFiltering: boolean): void
  /** Shows the next page. */
  more(): void
  /** Moves the focus to a part, once it is drawn. @param id within the shadow root. */
  focus(id: string): void
  /** The panel and what is chosen: fetched when first wanted. */
  search(): unknown
}
