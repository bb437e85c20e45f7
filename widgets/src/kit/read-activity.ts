import type {Activity} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, RefusedError, UnreachableError} from '@saha/client/call'

/** An activity of one kind. */
type Shown<Kind extends Activity['kind']> = Extract<Activity, {kind: Kind}>

/**
 * An activity's texts and state. When the server does not answer, what the browser still has of it: a citizen can
 * read and answer, and the outbox waits for the server.
 *
 * @param kinds that the element can show: one of another kind is as good as none.
 * @throws RefusedError when the server does not know it.
 * @throws UnreachableError when neither server nor browser has it.
 */
export async function readActivity<Kind extends Activity['kind']>(
  server: string,
  address: RouteParams,
  ...kinds: Kind[]
): Promise<{activity: Shown<Kind>; isFromCache: boolean}> {
  let isFromCache = false
  const activity = await call(server, routes.readActivity, address).catch((error: unknown) => {
    if (!(error instanceof UnreachableError)) throw error
    // Its state may be out of date: what is sent, the server decides.
    isFromCache = true
    // For the webmaster: what came instead, in the words of the browser.
    console.warn(new URL('/docs/embedding/nothing-is-shown', server).href, error)
    return call(server, routes.readActivity, address, undefined, {cache: 'force-cache', patience: 5_000})
  })
  if (!kinds.some((kind) => kind === activity.kind)) throw new RefusedError({code: 'not-found', status: 404})
  return {activity: activity as Shown<Kind>, isFromCache}
}
