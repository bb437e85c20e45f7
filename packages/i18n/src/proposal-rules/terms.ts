/** What is expected of an idea, and what keeps one from being sent. Fetched while it is written. */
export interface ProposalRulesTerms {
  /** Where the collection has no words of its own for it. */
  usual: string
  problems: {
    heading: string
    headingUnseen: string
    headingLong: string
    text: string
    unseen: string
    long: string
    category: string
    /** Place and further questions have not been loaded. */
    parts: string
  }
}
