/** A code in front of an activity: what is typed, and how far it has come. It stays, whatever is drawn around it. */
import {canKeep} from '@saha/client/browser-token'
import {RefusedError, UnreachableError} from '@saha/client/call'
import {longKept} from '@saha/client/kept'
import {forgetRedemption, redemptionAt} from '@saha/client/redemption'
import {westernDigits} from '@saha/domain/text/digits'
import {inFours} from '@saha/domain/text/in-fours'
import {focusOn} from '../kit/focus-on.ts'
import {codeInAddress} from './code-in-address.ts'
import {digitsIn} from './code-field.ts'
import type {InvitedView} from './invited.ts'

const DIGITS = 16

/** `why`: code of the refusal, `unreachable`, `unproven`, or `digits` where there are too few or too many. */
export type AttemptState = {is: 'asking'; why?: string} | {is: 'checking'}

export class Attempt {
  view: InvitedView
  state: AttemptState = {is: 'asking'}
  /** As it was typed, in groups of four. */
  typed = ''
  /** What is typed came with a link. */
  isFromLink = false
  /** Whether a pass can stay in this browser. */
  readonly canLast: boolean
  /** Where it is asked for, and what goes on there once this browser has been let in. */
  readonly places = new Map<string, () => void>()

  constructor(view: InvitedView) {
    this.view = view
    this.canLast = canKeep(longKept)
    const underWay = redemptionAt(view.address)
    const fromLink = codeInAddress()
    const code = underWay?.code ?? fromLink
    this.typed = inFours(code)
    this.isFromLink = code !== '' && !underWay
    // It may have been used for this browser, by a request whose reply was lost.
    if (underWay) queueMicrotask(() => void this.submit())
  }

  type(typed: string): void {
    this.typed = typed
    this.isFromLink = false
    // On its way while the rest is typed.
    void bringRedeeming()
    this.#go({is: 'asking'})
  }

  /** Exchanges the code for a pass. @param place where it was entered. */
  async submit(place?: string): Promise<void> {
    if (this.state.is === 'checking') return
    const {server, address, activity} = this.view
    const {passKey} = activity
    const code = westernDigits(digitsIn(this.typed))
    if (code.length !== DIGITS) return this.#refuse('digits', place)
    // Without a key it has closed.
    if (!passKey) return this.#refuse('closed', place)
    this.#go({is: 'checking'})
    const redeeming = await bringRedeeming()
    if (!redeeming) return this.#refuse('unreachable', place)
    try {
      await redeeming.redeem({server, address, passKey}, code)
      this.typed = ''
      this.#go({is: 'asking'})
      this.#goOn()
    } catch (error) {
      if (error instanceof RefusedError) return this.#refuse(error.code, place)
      if (error instanceof UnreachableError) return this.#refuse('unreachable', place)
      this.#refuse(error instanceof redeeming.UnprovenError ? 'unproven' : 'unknown', place)
      console.error(error)
    }
  }

  /** Before what was pressed has gone, so that the focus moves on from there. */
  #goOn(): void {
    const waiting = [...this.places.values()]
    this.places.clear()
    for (const admitted of waiting) admitted()
  }

  /** Says why, where it was entered. What was typed stays. */
  #refuse(why: string, place: string | undefined): void {
    const {host} = this.view
    this.#go({is: 'asking', why})
    // Nobody is brought here from elsewhere on the page.
    if (place !== undefined && host.matches(':focus-within')) void focusOn(host, `#code-${place}`)
  }

  #go(state: AttemptState): void {
    this.state = state
    this.view.host.requestUpdate()
  }
}

/** What exchanges codes; `undefined` when it does not arrive. */
function bringRedeeming() {
  return import('@saha/client/redeem').catch(() => undefined)
}

const attempts = new WeakMap<object, Attempt>()

/** Forgets what was typed, and what was asked of the server and has had no answer yet. */
export function forgetAttempt({host, address}: Pick<InvitedView, 'host' | 'address'>): void {
  attempts.delete(host)
  forgetRedemption(address)
}

/** The attempt in front of an element, which may have been given another activity meanwhile. */
export function attemptAt(view: InvitedView): Attempt {
  const before = attempts.get(view.host)
  const isSame =
    before?.view.server === view.server &&
    `${Object.values(before.view.address)}` === `${Object.values(view.address)}`
  const attempt = before && isSame ? before : new Attempt(view)
  attempt.view = view
  attempts.set(view.host, attempt)
  return attempt
}
