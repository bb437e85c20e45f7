/** What only surveys need that take one response per browser, or per invitation. */
import type {ShownSurvey} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import {browserToken, canKeep} from '@saha/client/browser-token'
import {longKept} from '@saha/client/this-browser'
import {gateAt} from '../invitation/gate-at.ts'
import {isShut} from '../invitation/invited.ts'
import type {Host} from '../kit/reader.ts'
import type {Phase} from './phase.ts'

/** The way of a form. */
interface Restricted {
  readonly activity: ShownSurvey | undefined
  readonly server: string
  readonly address: RouteParams
  readonly phase: Phase
  /** What arrived before and is changed now: its receipt is enough. */
  readonly own: object | undefined
  show(phase: Phase): void
}

/** Names this browser to the activity alone. */
export const tokenFor = (address: RouteParams): string => browserToken(longKept, address)

/** In the place of the questions: what has to be said or entered first. `undefined` where nothing is in the way. */
export function insteadOf(host: Host, journey: Restricted): unknown {
  const {activity, address, own} = journey
  return activity && !own && isShut({activity, address}) ? gate(host, activity, journey) : undefined
}

/**
 * Above the questions: that a code was accepted, or that this browser cannot remember tomorrow what it sent today.
 *
 * @param forgetful says the latter.
 */
export function noteFor(host: Host, journey: Restricted, forgetful: () => unknown): unknown {
  const {activity, own} = journey
  if (activity?.level !== 'invitation') return canKeep(longKept) ? undefined : forgetful()
  return own ? undefined : gate(host, activity, journey)
}

function gate(host: Host, activity: ShownSurvey, journey: Restricted): unknown {
  const {server, address} = journey
  return gateAt({
    view: {host, activity, server, address},
    place: 'survey',
    // Another phase of the same kind: the focus goes to the questions.
    admitted: () => journey.show({...journey.phase}),
  })
}
