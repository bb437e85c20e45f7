/**
 * What lets this browser take part where only those do who were invited: kept under the activity, and sent along with
 * whatever is sent to it.
 */
import type {RouteParams} from '@saha/contract/routes'
import {longKept} from './kept.ts'

/**
 * What an invitation to something lets in to, as `municipality/activity`: a thread under an idea takes the pass of its
 * collection.
 */
export const invitedTo = ({municipality, activity = ''}: RouteParams): string =>
  `${municipality}/${activity.split('.')[0]}`

const PREFIX = 'saha-pass:'
const nameOf = (address: RouteParams) => PREFIX + invitedTo(address)

/** Whether another tab has changed a pass. @param name under which storage was changed; `null`: under every one. */
export const isOfPass = (name: string | null): boolean => name === null || name.startsWith(PREFIX)

/** The contract's `Pass`; `undefined` when this browser has none, or something else lies there. */
export function passFor(address: RouteParams): string | undefined {
  const pass = String(longKept.read(nameOf(address)))
  return /^[0-9a-f]{32}\.[\w-]{86}$/.test(pass) ? pass : undefined
}

/** @returns whether it survives the closing of the page. */
export function keepPass(address: RouteParams, pass: string): boolean {
  return longKept.write(nameOf(address), pass)
}

/** Whether it survives the closing of the page. */
export const isPassLasting = (address: RouteParams): boolean => longKept.isLasting(nameOf(address))

/** The server does not take it any more. */
export const forgetPass = (address: RouteParams): void => longKept.remove(nameOf(address))
