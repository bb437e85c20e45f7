import type {RouteParams} from '@saha/contract/routes'
import type {Keepsake} from './keepsake.ts'
import {newKey} from './new-key.ts'
import {passFor} from './pass.ts'

/**
 * Names this browser to one activity, and to nobody else: random, made when it is first needed, and the same from then
 * on for as long as the browser keeps it. Where only those take part who were invited, it is the one that their pass names.
 *
 * @param address of the activity.
 */
export function browserToken(kept: Keepsake, address: RouteParams): string {
  const invited = passFor(address)?.slice(0, 32)
  if (invited) return invited
  const name = `saha-token:${address['municipality']}/${address['activity']}`
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
