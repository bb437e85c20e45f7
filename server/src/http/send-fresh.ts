import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import type {Asked, FreshReplies, Permit} from './fresh-replies.ts'
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
 * @param permit see `FreshReplies`.
 * @throws Refusal `not-found`; `too-many` where `permit` says so.
 */
export function sendFresh<Wanted extends Asked>(
  replies: FreshReplies<Wanted>,
  wanted: Wanted,
  c: Context,
  permit?: Permit,
): Response | Promise<Response> {
  const prepared = replies.at(wanted, permit)
  if (!(prepared instanceof Promise)) return replyPrepared(prepared, c.req)
  return prepared.then((made) => {
    if (!made) throw new Refusal('not-found')
    return replyPrepared(made, c.req)
  })
}
