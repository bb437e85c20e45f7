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

/** The path of a feed with its parameters filled in. @throws Error when one is missing. */
export function feedPathOf(params: RouteParams): string {
  return fillIn(readFeed.path, params)
}

/** The path of an idea's feed. @throws Error when a parameter is missing. */
export function ideaFeedPathOf(params: RouteParams): string {
  return fillIn(readIdeaFeed.path, params)
}
