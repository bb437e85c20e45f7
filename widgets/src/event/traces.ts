/** What this device keeps of an event: that somebody has registered, and nothing else. */
import {longKept, tabKept} from '@saha/client/kept'
import type {EventView} from './view.ts'

type Place = Pick<EventView, 'activity' | 'address'>

const nameOf = (what: string, {address}: Place) => `saha-${what}:${Object.values(address).join('/')}`

/** Under what name a form lies in its tab. */
export const draftName = (place: Place): string => nameOf('registration', place)

/** Whether somebody has registered from this browser. */
export const hasRegistered = (place: Place): boolean => longKept.read(nameOf('registered', place)) === true

export function rememberRegistered(place: Place): void {
  if (!place.activity.sensitive) longKept.write(nameOf('registered', place), true)
}

/** Whether a form was begun in this tab, or a registration waits in this browser: for this or for another activity. */
export const hasBegun = (place: Place): boolean =>
  tabKept.read(draftName(place)) !== undefined ||
  longKept.names().some((name) => name.startsWith('saha-outbox:'))
