import type {ShownIdeas, ShownThread} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {Host} from '../kit/reader.ts'

/** What handing something in knows of the element in which it is done. Made anew for every drawing; `host` stays. */
export interface ContributingView {
  /** Events are dispatched on it, and `requestUpdate` draws again. */
  host: Host
  reader: Host['reader']
  activity: ShownThread | ShownIdeas
  server: string
  address: RouteParams
  /** Whether anything may be handed in now. */
  isOpen: boolean
}
