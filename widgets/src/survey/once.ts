/** What only surveys that take one response per browser need. */
import type {RouteParams} from '@saha/contract/routes'
import {browserToken, canKeep} from '@saha/client/browser-token'
import {longKept} from '@saha/client/this-browser'

/** Whether this browser can remember tomorrow what it sent today. */
export const canRemember = (): boolean => canKeep(longKept)

/** Names this browser to the activity alone. */
export const tokenFor = (address: RouteParams): string => browserToken(longKept, address)
