import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {originOf} from './frame-origin.ts'

/**
 * Lets contributions in from pages of the sites that a municipality allows, and from programs that are no browsers:
 * those send no origin. Frames of ours in a sandbox are told by their pass.
 *
 * @throws Refusal `origin-not-allowed`.
 */
export function checkOrigin(c: Context, origins: ReadonlySet<string>): void {
  const origin = originOf(c)
  if (origin !== undefined && !origins.has(origin)) throw new Refusal('origin-not-allowed')
}
