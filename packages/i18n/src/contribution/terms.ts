/** What elements say while a contribution is on its way. The same for every kind of contribution. */
export interface ContributionTerms {
  sending: string
  /** Before the receipt code, when nothing else of the page's own words arrives. */
  stored: string
  waiting: {
    title: string
    /** The browser keeps it. */
    kept: string
    /** Storage is refused: only the open page keeps it. */
    notKept: string
    sendNow: string
    /** Another person may answer meanwhile. */
    another: string
  }
}
