/**
 * Frames that the server serves itself may stand in sandboxes, where browsers hide their origin (`Origin: null`). They
 * carry a pass of the server's, and count as an origin of their own.
 */
import type {Context} from 'hono'

/** What browsers say of a page whose origin they hide. */
export const hiddenOrigin = 'null'

/**
 * The origin of a frame of ours with this activity. No browser can name it. The thread under an idea stands in the frame of
 * its collection.
 *
 * @param address as `municipality/activity`.
 */
export const frameOrigin = (address: string): string => `frame:${address.replace(/\..*/, '')}`

/** Tells the origin of a frame by its pass; `undefined` when it has none that is right. */
export type OriginOfFrame = (pass: string) => string | undefined

const name = 'frameOrigin'

/** Notes from which frame of ours a request comes, if it comes from one. */
export function noteFrame(c: Context, originOfFrame: OriginOfFrame): void {
  const pass = c.req.header('saha-frame')
  if (pass === undefined || c.req.header('origin') !== hiddenOrigin) return
  c.set(name, originOfFrame(pass))
}

/** Where a request comes from: what the browser says, or the frame of ours. `undefined` for programs that are no browsers. */
export function originOf(c: Context): string | undefined {
  return c.get(name) ?? c.req.header('origin')
}
