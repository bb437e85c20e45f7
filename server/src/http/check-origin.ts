import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'

/**
 * Lets contributions in from pages of the sites that a municipality allows, and from programs that are no browsers:
 * those send no origin.
 *
 * @throws Refusal `origin-not-allowed`.
 */
export function checkOrigin(c: Context, origins: ReadonlySet<string>): void {
  const origin = c.req.header('origin')
  if (origin !== undefined && !origins.has(origin)) throw new Refusal('origin-not-allowed')
}
