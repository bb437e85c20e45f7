import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Asked, FreshReplies} from './fresh-replies.ts'
import {replyPrepared} from './prepared.ts'

/** An activity that is asked for. */
export interface AskedActivity extends Asked {
  municipality: string
  activity: string
}

/** The activity in the request's path. */
export function askedActivity(c: Context): AskedActivity {
  const municipality = c.req.param('municipality') ?? ''
  const activity = c.req.param('activity') ?? ''
  return {municipality, activity, address: `${municipality}/${activity}`}
}

/**
 * Sends what is prepared.
 *
 * @throws Refusal `not-found`.
 */
export function sendFresh<Wanted extends Asked>(
  replies: FreshReplies<Wanted>,
  wanted: Wanted,
  c: Context,
): Response | Promise<Response> {
  const prepared = replies.at(wanted)
  if (!(prepared instanceof Promise)) return replyPrepared(prepared, c.req)
  return prepared.then((made) => {
    if (!made) throw new Refusal('not-found')
    return replyPrepared(made, c.req)
  })
}
