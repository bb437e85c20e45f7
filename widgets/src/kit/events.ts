/**
 * Facts that the host page may listen for. They never carry what a citizen wrote: the page may run trackers.
 */

/** A contribution is stored. */
export class SahaSentEvent extends Event {
  /** `municipality/activity`. */
  readonly activity: string

  constructor(activity: string) {
    super('saha-sent', {bubbles: true, composed: true})
    this.activity = activity
  }
}

/** A contribution was refused, or an element cannot work as it stands on the page. */
export class SahaFailedEvent extends Event {
  /** `municipality/activity`, as the attribute has it. */
  readonly activity: string
  /** A refusal code of the server's, `unreachable` or `misconfigured`. */
  readonly code: string

  constructor(activity: string, code: string) {
    super('saha-failed', {bubbles: true, composed: true})
    this.activity = activity
    this.code = code
  }
}

declare global {
  interface HTMLElementEventMap {
    'saha-sent': SahaSentEvent
    'saha-failed': SahaFailedEvent
  }
  interface DocumentEventMap {
    'saha-sent': SahaSentEvent
  }
}
