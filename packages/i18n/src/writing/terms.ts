/** What a thread says to everybody about writing in it. All else is fetched with the first touch. */
export interface WritingTerms {
  /** Tells the moderators of a comment. */
  report: string
  /** Beside the name on a comment that was written here. */
  mine: string
  /** Opens what its author can do with a comment: edit, withdraw, see what became of it. */
  follow: string
  /** Opens what was written here, and asks for receipt codes. */
  receipts: string
}
