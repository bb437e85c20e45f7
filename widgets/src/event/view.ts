import type {ShownEvent} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {EventTerms} from '@saha/i18n/event/terms'
import type {Host, Reader} from '../kit/reader.ts'

/** Sections of terms that an event needs before anybody registers. */
export interface EventWords {
  common: CommonTerms
  event: EventTerms
}

/** What parts of an event see while they are drawn. Made anew for every drawing; `host` stays. */
export interface EventView {
  host: Host
  reader: Reader<EventWords>
  terms: EventWords
  activity: ShownEvent
  server: string
  address: RouteParams
  /** Reads the event anew: its seats may have changed. */
  reload: () => void
}

/** What is open below an event: the form, or what somebody has a receipt for. */
export type Opened = 'form' | 'own'
