/** What can be done with the receipt of a registration. */
import type {Answers, RegistrationStatus} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {browserToken} from '@saha/client/browser-token'
import {call, RefusedError} from '@saha/client/call'
import {longKept} from '@saha/client/kept'
import {codeIn} from '../../kit/receipt-code.ts'
import type {Problem, Registration} from './registration.ts'

/** Reads what a code stands for. */
export async function find(registration: Registration, code = registration.code): Promise<void> {
  registration.code = code
  const receipt = codeIn(code)
  if (!receipt) return registration.go({is: 'code', problem: 'unknown'})
  registration.go({is: 'finding'})
  try {
    const {server, address} = registration.view
    const status = await call(server, routes.readReceipt, {}, undefined, {receipt, cache: 'no-store'})
    const isMine =
      status.kind === 'registration' &&
      status.municipality === address['municipality'] &&
      status.activity === address['activity']
    registration.go(isMine ? {is: 'own', status} : {is: 'code', problem: 'elsewhere'})
  } catch (error) {
    const isFinal = error instanceof RefusedError && error.isFinal
    if (isFinal && error.code === 'withdrawn') registration.go({is: 'withdrawn'})
    else registration.go({is: 'code', problem: isFinal ? 'unknown' : 'unreachable'})
  }
}

/** Opens the form with what is stored. */
export function change(registration: Registration, status: RegistrationStatus): void {
  registration.refill(status)
  registration.go({is: 'changing', status, problems: []})
}

/** Shows what is wrong, or stores the changes. @param answers that the entries give. */
export async function save(
  registration: Registration,
  answers: Answers,
  problems: readonly Problem[],
): Promise<void> {
  const {step, view, code, draft} = registration
  if (step.is !== 'changing' || step.isSending) return
  const {status} = step
  if (problems.length > 0) return registration.go({is: 'changing', status, problems})
  registration.go({is: 'changing', status, problems: [], isSending: true})
  const name = draft.name.trim()
  const body = {answers, ...(name && {name})}
  try {
    await call(view.server, routes.changeRegistration, {}, body, {receipt: codeIn(code)})
    const {name: _, ...others} = status
    registration.clear()
    registration.go({is: 'own', status: {...others, ...body}, isSaved: true})
  } catch (error) {
    const refused = error instanceof RefusedError && error.isFinal ? error : undefined
    const found = refused?.problems.map((problem) => ({is: 'answer' as const, ...problem})) ?? []
    registration.go({is: 'changing', status, why: refused?.code ?? 'unreachable', problems: found})
  }
}

/** Back to what became of it. */
export function see(registration: Registration, status: RegistrationStatus): void {
  registration.clear()
  registration.go({is: 'own', status})
}

/** Gives the seat back, or the place on the waiting list. */
export async function withdraw(registration: Registration, status: RegistrationStatus): Promise<void> {
  const {step, view, code} = registration
  if (step.is !== 'sure' || step.isSending) return
  registration.go({is: 'sure', status, isSending: true})
  try {
    const {server, address, activity} = view
    await call(server, routes.withdrawResponse, {}, undefined, {
      receipt: codeIn(code),
      // Where each registers once, this browser may do so again.
      ...(activity.level !== 'open' && {browser: browserToken(longKept, address)}),
    })
    registration.code = ''
    registration.go({is: 'withdrawn'})
    view.reload()
  } catch (error) {
    const isFinal = error instanceof RefusedError && error.isFinal
    registration.go({is: 'sure', status, problem: isFinal ? 'over' : 'notSent'})
  }
}
