/** What the form says to those who hand something in under a name, whatever it is: a comment, an idea. */
export interface ContributingTerms {
  name: {
    title: string
    /** About a name that was made up here. */
    made: string
    another: string
    own: string
  }
  cancel: string
  sending: string
}
