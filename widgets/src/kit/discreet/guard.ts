import type {Companion, DrawnElement} from '../drawn-element.ts'
import {wayOut} from './way-out.ts'

/** Presses of Escape count as one wish when no more than this lies between two of them. Milliseconds. */
const PATIENCE = 2_000
const PRESSES = 3

/** What an element does about somebody who must not be found out. */
export interface Discretion {
  /** Clears everything of this activity on the device. */
  clear(): void
  /** Page to leave for, as the activity names it. */
  leaveTo(): string | undefined
}

/** Watches over somebody who must not be found out: leaves when they say so. */
export class Guard implements Companion {
  /** How often Escape has still to be pressed, once it was; otherwise `undefined`. */
  pressesLeft: number | undefined

  readonly #host: DrawnElement
  readonly #discretion: Discretion
  #lastPress = 0

  constructor(host: DrawnElement, discretion: Discretion) {
    this.#host = host
    this.#discretion = discretion
    host.addController(this)
    this.hostConnected()
  }

  hostConnected(): void {
    addEventListener('keydown', this.#count, {capture: true})
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#count, {capture: true})
  }

  /** Clears everything, empties the page at once, and replaces it by one that gives nothing away. */
  leave(): void {
    this.#discretion.clear()
    const to = wayOut(this.#host.getAttribute('leave-to'), this.#discretion.leaveTo())
    // On a slow network the new page takes its time: until then there is nothing to see.
    document.title = ' '
    document.body.replaceChildren()
    replaceBy(to)
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
