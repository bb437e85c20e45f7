import type {Activity} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, UnreachableError} from '@saha/client/call'

/**
 * An activity's texts and state. When the server does not answer, what the browser still has of it: a citizen can
 * read and answer, and the outbox waits for the server.
 *
 * @throws RefusedError when the server does not know it.
 * @throws UnreachableError when neither server nor browser has it.
 */
export async function readActivity(
  server: string,
  address: RouteParams,
): Promise<{activity: Activity; isFromCache: boolean}> {
  try {
    return {activity: await call(server, routes.readActivity, address), isFromCache: false}
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error
    // Its state may be out of date: what is sent, the server decides.
    const activity = await call(server, routes.readActivity, address, undefined, {
      cache: 'force-cache',
      patience: 5_000,
    })
    return {activity, isFromCache: true}
  }
}
