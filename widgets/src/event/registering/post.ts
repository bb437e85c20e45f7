/** The way of a registration from the form to the server's receipt. */
import type {AnswerProblem, Answers, NewRegistration, RegistrationReceipt} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {newKey} from '@saha/client/new-key'
import type {Outcome} from '@saha/client/outbox'
import {browserToken} from '@saha/client/browser-token'
import {flushOutbox, longKept, outbox, tabKept} from '@saha/client/this-browser'
import {SahaFailedEvent, SahaSentEvent} from '../../kit/events.ts'
import {draftName, rememberRegistered} from '../traces.ts'
import type {Problem, Registration} from './registration.ts'

/** Shows what is wrong, or hands the form over. A second press finds it gone. @param answers that the entries give. */
export function submit(registration: Registration, answers: Answers, problems: readonly Problem[]): void {
  if (registration.step.is !== 'form') return
  if (problems.length > 0) return registration.go({is: 'form', problems})
  const {view, draft, ticket, website, wouldWait} = registration
  const {server, address, activity} = view
  const name = draft.name.trim()
  const body: NewRegistration = {
    key: draft.key,
    answers,
    ...(name && {name}),
    ...(wouldWait && {waits: true as const}),
    ...(activity.level !== 'open' && {token: browserToken(longKept, address)}),
    ...(ticket && {ticket}),
    ...(website && {website}),
  }
  const isFleeting = activity.sensitive
  outbox.keep({server, route: routes.sendRegistration, params: address, body, since: Date.now(), isFleeting})
  if (outbox.isKept(body.key)) tabKept.remove(draftName(view))
  void deliver(registration)
}

/** Sends, or tries again to send what waits. */
export async function deliver(registration: Registration): Promise<void> {
  const {key} = registration.draft
  outbox.watch(key, (outcome) => void end(registration, outcome))
  registration.go({is: 'sending'})
  await flushOutbox()
  if (registration.step.is === 'sending') registration.go({is: 'waiting'})
}

/** Whether what waits survives the closing of the page. */
export const isKept = ({draft}: Registration): boolean => outbox.isKept(draft.key)

/**
 * Takes back what waits, to be changed.
 *
 * @param why it was refused. @param problems what of it the server does not take.
 */
export function putBack(
  registration: Registration,
  why?: string,
  problems: readonly AnswerProblem[] = [],
): void {
  const {draft} = registration
  // After a reload, what was typed is only in the outbox.
  const body = bodyAt(draft.key)
  outbox.forget(draft.key)
  if (body) registration.recalled = body.answers
  // Under the same key it would be taken for what has arrived before.
  const isSpent = why === 'key-reused' || why === 'too-old' || why === 'withdrawn'
  const name = draft.name || (body?.name ?? '')
  registration.keep({...draft, name, key: isSpent ? newKey() : draft.key})
  registration.go({is: 'form', why, problems: problems.map((problem) => ({is: 'answer', ...problem}))})
}

/** Takes over what waits since an earlier visit, or has ended since. */
export function pickUp(registration: Registration): void {
  const {server, address} = registration.view
  const entry = outbox.find(server, address)
  if (!entry) return
  registration.draft = {...registration.draft, key: entry.unsent.body.key}
  registration.step = {is: 'waiting'}
  const {outcome} = entry
  queueMicrotask(() => void (outcome ? end(registration, outcome) : deliver(registration)))
}

function bodyAt(key: string): NewRegistration | undefined {
  const body = outbox.at(key)?.unsent.body
  // Responses have a version, ideas and comments a text.
  return body && 'answers' in body && !('version' in body) ? body : undefined
}

async function end(registration: Registration, outcome: Outcome): Promise<void> {
  const {view, draft} = registration
  const {host, address} = view
  const name = Object.values(address).join('/')
  if (outcome.is === 'sent') {
    outbox.forget(draft.key)
    registration.clear()
    rememberRegistered(view)
    // What lies in the outbox for this event is a registration.
    const reply = outcome.reply as RegistrationReceipt
    registration.code = reply.receipt
    registration.go({is: 'sent', reply})
    host.dispatchEvent(new SahaSentEvent(name))
    return view.reload()
  }
  const why: string = outcome.is === 'refused' ? outcome.code : outcome.is
  if (why === 'work-wanted' && outcome.is === 'refused' && (await work(registration, outcome.challenge)))
    return deliver(registration)
  putBack(registration, why, outcome.is === 'refused' ? outcome.problems : [])
  if (/^(?:event-full|(?:pass|token)-missing)$/.test(why)) view.reload()
  host.dispatchEvent(new SahaFailedEvent(name, why))
}

/** Solves what the server asks for before it takes the registration. @returns whether it can be sent again. */
async function work(registration: Registration, challenge: object | undefined): Promise<boolean> {
  const body = bodyAt(registration.draft.key)
  if (!body) return false
  registration.go({is: 'working'})
  // Without a network there is no solver: the form comes back, and nothing is lost.
  return import('../../contributing/work.ts').then(
    ({workFor}) => workFor(body, challenge),
    () => false,
  )
}
