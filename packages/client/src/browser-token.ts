import type {Keepsake} from './keepsake.ts'
import {newKey} from './new-key.ts'

/**
 * Names this browser to one activity, and to nobody else: random, made when it is first needed, and the same from then
 * on for as long as the browser keeps it.
 *
 * @param activity as `municipality/activity`.
 */
export function browserToken(kept: Keepsake, activity: string): string {
  const name = `saha-token:${activity}`
  const before = kept.read(name)
  const token = /^[0-9a-f]{32}$/.test(String(before)) ? String(before) : newKey()
  kept.write(name, token)
  return token
}

/** Whether the browser keeps what is given to it beyond the page. */
export function canKeep(kept: Keepsake): boolean {
  const isKept = kept.write('saha-trial', 0)
  kept.remove('saha-trial')
  return isKept
}
