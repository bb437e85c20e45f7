/** What stands on the button that reads questions aloud. */
export interface AloudTerms {
  /** Begins to read. */
  listen: string
  /** Stops reading. */
  silence: string
}
