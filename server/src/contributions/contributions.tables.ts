/** What is kept of anything that citizens write: a comment or an idea. */
export interface ContributionTables {
  /** What can still be edited. A row goes with the minute in which that ends. */
  edit_window: {
    activity: number
    /** Place in the order of publication, for what was published when it came; 0 for what was not. */
    number: number
    /** Its id, for what was not published when it came; empty for what was: rows lie in the order that everybody sees. */
    item: string
    /** Milliseconds since 1970, of the end of a whole minute. */
    until: number
  }
}
