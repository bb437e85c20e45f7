/** Who may take part where only those do who were invited. */
import type {Activity} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {passFor} from '@saha/client/pass'
import type {Host} from '../kit/reader.ts'

/** An element that shows something to which people may have been invited. Made anew for every drawing; `host` stays. */
export interface InvitedView {
  host: Host
  activity: Activity
  server: string
  address: RouteParams
}

/** Whether only those take part who were invited, and this browser has not been let in. */
export const isShut = ({activity, address}: Pick<InvitedView, 'activity' | 'address'>): boolean =>
  activity.level === 'invitation' && !passFor(address)
