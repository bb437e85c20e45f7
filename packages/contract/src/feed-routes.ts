/**
 * Method and address of what feed readers follow. Apart from the other routes, because elements only link to it. No
 * run-time dependency, so that they may import it.
 */
import {fillIn, type RouteParams} from './routes.ts'

/**
 * The newest comments of a thread, or the newest ideas of a collection, as an Atom feed (RFC 4287). `lang`: one of the
 * municipality's languages.
 */
export const readFeed = {method: 'GET', path: '/v1/feeds/:municipality/:activity'} as const

/** What the municipality has done with one idea, and answered to it, as an Atom feed. `lang` as above. */
export const readIdeaFeed = {method: 'GET', path: '/v1/feeds/:municipality/:activity/:idea'} as const

/**
 * Consultations of a municipality that have opened, what opened last on top, as an Atom feed; and of all municipalities.
 * `lang` as above, and the filters of `readConsultationList`. Without what is sensitive.
 */
export const readListFeed = {method: 'GET', path: '/v1/feeds/:municipality'} as const
export const readNetworkFeed = {method: 'GET', path: '/v1/feeds'} as const

/**
 * The same for calendars (RFC 5545): days on which consultations open and close, and their events. What has been over for
 * a year is left out.
 */
export const readListCalendar = {method: 'GET', path: '/v1/calendars/:municipality'} as const
export const readNetworkCalendar = {method: 'GET', path: '/v1/calendars'} as const

/** What a municipality has decided, as an Atom feed. `lang` as above; `consultation`: only what is about this one. */
export const readOutcomeFeed = {method: 'GET', path: '/v1/outcomes/:municipality/feed'} as const

/** The path of the feed of a municipality's decisions. */
export function outcomeFeedPathOf(municipality: string): string {
  return fillIn(readOutcomeFeed.path, {municipality})
}

/** The path of the feed of a municipality's consultations, or of all. */
export function listFeedPathOf(municipality?: string): string {
  return municipality === undefined ? readNetworkFeed.path : fillIn(readListFeed.path, {municipality})
}

/** The path of the calendar of a municipality's consultations, or of all. */
export function listCalendarPathOf(municipality?: string): string {
  return municipality === undefined ? readNetworkCalendar.path : fillIn(readListCalendar.path, {municipality})
}

/** The path of a feed with its parameters filled in. @throws Error when one is missing. */
export function feedPathOf(params: RouteParams): string {
  return fillIn(readFeed.path, params)
}

/** The path of an idea's feed. @throws Error when a parameter is missing. */
export function ideaFeedPathOf(params: RouteParams): string {
  return fillIn(readIdeaFeed.path, params)
}
