import type {OpinionGroups, ShownThread} from '@saha/contract'
import {routes, type RouteParams} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import {readActivity} from '../../kit/read-activity.ts'

/** What results show of a discussion. */
export interface Discussion {
  activity: ShownThread
  opinions: OpinionGroups
}

/**
 * Reads a discussion with its groups of opinion, the newest that there are.
 *
 * @throws RefusedError `not-found` when there is no discussion with opinions at this address.
 * @throws UnreachableError
 */
export async function readDiscussion(server: string, address: RouteParams): Promise<Discussion> {
  const [{activity}, opinions] = await Promise.all([
    readActivity(server, address, 'comments'),
    call(server, routes.readOpinionGroups, address, undefined, {cache: 'no-cache'}),
  ])
  if (!activity.comments.opinions && !opinions.groups)
    throw new RefusedError({code: 'not-found', status: 404})
  return {activity, opinions}
}
