/** What is kept of anything that citizens write: an *item*, a comment or an idea, named by its id. */
export interface ContributionTables {
  /** Items that can still be edited. A row goes with the minute in which that ends. */
  edit_window: {
    item: string
    /** Milliseconds since 1970, of the end of a whole minute. */
    until: number
  }
}
