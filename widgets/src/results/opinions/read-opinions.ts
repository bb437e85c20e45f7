import type {ShownThread} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import type {Published, Where} from '../read-published.ts'

/**
 * Adds the groups of opinion of a thread, the newest or else the last that the browser has.
 *
 * @throws RefusedError
 * @throws UnreachableError
 */
export async function addOpinions(
  {server, address}: Where,
  {comments}: ShownThread,
  published: Published,
): Promise<Published> {
  let {isStale} = published
  const read = (cache: RequestCache) => call(server, routes.readOpinionGroups, address, undefined, {cache})
  const opinions = await read('no-cache').catch((error: unknown) => {
    if (error instanceof RefusedError) throw error
    isStale = true
    return read('force-cache')
  })
  return {...published, ...((comments.opinions || opinions.groups) && {opinions}), isStale}
}
