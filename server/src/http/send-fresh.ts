import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {FreshReplies} from './fresh-replies.ts'
import {replyPrepared} from './prepared.ts'

/**
 * Sends what is prepared for the activity in the request's path.
 *
 * @throws Refusal `not-found`.
 */
export function sendFresh(replies: FreshReplies, c: Context): Response | Promise<Response> {
  const prepared = replies.at(c.req.param('municipality') ?? '', c.req.param('activity') ?? '')
  if (!(prepared instanceof Promise)) return replyPrepared(prepared, c.req)
  return prepared.then((made) => {
    if (!made) throw new Refusal('not-found')
    return replyPrepared(made, c.req)
  })
}
