/** What pages say that the server hosts itself. */
export interface HostedTerms {
  /** Name of the links to the same page in other languages. */
  languages: string
  /** Where the survey will stand, until it does. */
  needsScript: string
  /** Link to the form to print. */
  paper: string
  notFound: {title: string; text: string}
}
