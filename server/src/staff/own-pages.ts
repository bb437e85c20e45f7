import type {Context} from 'hono'
import {ownOrigins} from '../http/own-origins.ts'
import {Refusal} from '../refusal.ts'

/**
 * Lets only the console's own pages change something. Browsers say where a request comes from, and no page can lie
 * about it; what says nothing is no browser of ours.
 *
 * @param publicUrl address of the server as browsers see it.
 * @throws Refusal `origin-not-allowed`.
 */
export function checkOwnPage(c: Context, publicUrl: string): void {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site') ?? 'same-origin'
  if (origin === undefined || site !== 'same-origin' || !ownOrigins(publicUrl).has(origin))
    throw new Refusal('origin-not-allowed')
}
