import type {ContributingView} from './view.ts'

/** What is kept of an activity on this device: what is remembered of it, and what is being written. */
export type Trace = 'thread' | 'ideas' | 'drafts'

/** Under what name it is kept. */
export function nameFor(what: Trace, {address}: Pick<ContributingView, 'address'>): string {
  return `saha-${what}:${address['municipality']}/${address['activity']}`
}

/** Of the name that somebody writes under: other consultations and other servers on the same site know nothing of it. */
export function nameForPseudonym({server, activity}: ContributingView): string {
  return `saha-name:${server} ${activity.municipality.id}/${activity.consultation.id}`
}
