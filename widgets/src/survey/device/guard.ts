import {outbox} from '@saha/client/this-browser'
import type {Companion, DrawnElement} from '../../kit/drawn-element.ts'
import {forgetDraft, forgetSent} from '../draft.ts'
import type {Journey} from '../journey.ts'
import {clearTraces} from './left-here.ts'
import {wayOut} from './way-out.ts'

/** Presses of Escape count as one wish when no more than this lies between two of them. Milliseconds. */
const PATIENCE = 2_000
const PRESSES = 3

/** Watches over somebody who must not be found out: keeps nothing on the device, and leaves when they say so. */
export class Guard implements Companion {
  /** How often Escape has still to be pressed, once it was; otherwise `undefined`. */
  pressesLeft: number | undefined

  readonly #host: DrawnElement
  readonly #journey: Journey
  #lastPress = 0

  constructor(host: DrawnElement, journey: Journey) {
    this.#host = host
    this.#journey = journey
    host.addController(this)
    this.hostConnected()
    this.#sweep()
  }

  hostConnected(): void {
    addEventListener('keydown', this.#count, {capture: true})
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#count, {capture: true})
  }

  /** Clears everything, empties the page at once, and replaces it by one that gives nothing away. */
  leave(): void {
    clearTraces(this.#journey, true)
    const to = wayOut(this.#host.getAttribute('leave-to'), this.#journey.activity?.leaveTo)
    // On a slow network the new page takes its time: until then there is nothing to see.
    document.title = ' '
    document.body.replaceChildren()
    replaceBy(to)
  }

  /** It may have been marked as sensitive after something was kept here: that moves into memory, or goes. */
  #sweep(): void {
    const {server, address} = this.#journey
    forgetDraft(address)
    forgetSent(address)
    for (const {unsent, outcome} of outbox.findAll(server, address))
      if (!outcome && !unsent.isFleeting) outbox.keep({...unsent, isFleeting: true})
  }

  readonly #count = ({key, repeat, isComposing, timeStamp}: KeyboardEvent): void => {
    if (key !== 'Escape' || repeat || isComposing) return
    const goesOn = this.pressesLeft !== undefined && timeStamp - this.#lastPress <= PATIENCE
    this.pressesLeft = (goesOn ? (this.pressesLeft ?? PRESSES) : PRESSES) - 1
    this.#lastPress = timeStamp
    if (this.pressesLeft === 0) this.leave()
    else this.#host.requestUpdate()
  }
}

/** The whole window where the browser lets a framed page do that, else the frame. */
function replaceBy(to: string): void {
  try {
    ;(window.top ?? window).location.replace(to)
  } catch {
    location.replace(to)
  }
}
