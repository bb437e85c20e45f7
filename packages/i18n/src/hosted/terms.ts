/** What pages say that the server hosts itself. */
export interface HostedTerms {
  /** Name of the links to the same page in other languages. */
  languages: string
  /** Where the survey will stand, until it does. */
  needsScript: string
  /** Link to the form to print. */
  paper: string
  notFound: {title: string; text: string}
  /** A thread, for whoever reads without scripts. */
  thread: {
    takePart: string
    /** Name of the links to one side alone. */
    bySide: string
    allSides: string
    /** Leads back from a later page. */
    firstPage: string
    /** Link to what feed readers follow. */
    feed: string
  }
}
