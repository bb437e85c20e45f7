/** What the form says to those who hand something in under a name, whatever it is: a comment, an idea. */
export interface ContributingTerms {
  cancel: string
  sending: string
}
