/** Which websites may put a frame with an activity onto their pages. */
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import {frameOrigin} from '../../http/frame-origin.ts'

type Framed = Pick<ActivityRecord, 'address' | 'origins'>

/** Whether all may, and sandboxed ones send: see docs/embedding/oembed.md. */
export const isFramedAnywhere = ({address, origins}: Framed): boolean => origins.has(frameOrigin(address))

/**
 * Sources of `frame-ancestors`: the sites from whose pages people may contribute, and no other.
 *
 * @param own origins of the server's own pages.
 */
export function framersOf(activity: Framed, own: ReadonlySet<string>): string[] {
  if (isFramedAnywhere(activity)) return ['*']
  return ["'self'", ...[...activity.origins].filter((origin) => !own.has(origin))]
}
