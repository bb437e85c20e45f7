/** Why somebody opens the console: of their own accord, by a link in a letter, or sent back by the provider. */
import type {InvitationLink, ProviderReply} from '@saha/contract'

export type Arrival =
  | {is: 'invited'; link: InvitationLink}
  | {is: 'recovering'; secret: string}
  | {is: 'sent-back'; reply: ProviderReply | undefined}

/**
 * Reads it off the address, and takes it out of there: what lets somebody in stays in no history and on no screen.
 *
 * @returns `undefined` for somebody who comes of their own accord.
 */
export function readArrival(): Arrival | undefined {
  const arrival = arrivalIn(location)
  if (arrival) history.replaceState(null, '', location.pathname.replace(/\/console\/[a-z]*$/, '/console/'))
  return arrival
}

/** @param address of the page. */
export function arrivalIn({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): Arrival | undefined {
  if (pathname.endsWith('/console/provider'))
    return {is: 'sent-back', reply: replyIn(new URLSearchParams(search))}
  const [kind, first = '', second = ''] = hash.replace('#', '').split('/')
  if (kind === 'recovery') return {is: 'recovering', secret: first}
  if (kind === 'invitation') return {is: 'invited', link: {municipality: first, secret: second}}
  return undefined
}

/** `undefined` when the provider sends somebody back without an answer. */
function replyIn(query: URLSearchParams): ProviderReply | undefined {
  const [code, state, iss] = ['code', 'state', 'iss'].map((name) => query.get(name) ?? undefined)
  if (code === undefined || state === undefined) return undefined
  return {code, state, ...(iss === undefined ? {} : {iss})}
}
