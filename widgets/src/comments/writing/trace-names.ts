import type {ThreadView} from '../view.ts'

/** Under what name something of a thread is kept on this device. */
export function nameFor(what: 'thread' | 'drafts', {address}: ThreadView): string {
  return `saha-${what}:${address['municipality']}/${address['activity']}`
}

/** Of the name that somebody writes under: other consultations and other servers on the same site know nothing of it. */
export function nameForPseudonym({server, activity}: ThreadView): string {
  return `saha-name:${server} ${activity.municipality.id}/${activity.consultation.id}`
}
