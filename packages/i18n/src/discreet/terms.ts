/** What stands beside the way out of an activity that leaves no trace. */
export interface DiscreetTerms {
  leave: string
  /** Beside the button: what is kept, and the other way to leave. */
  text: string
  /** Said after the first and the second press of Escape. */
  twice: string
  once: string
}
