/** What a collection says to everybody about ideas of their own. All else is fetched with the first touch. */
export interface OwnIdeasTerms {
  /** Beside the number of an idea that was handed in here. */
  mine: string
  /** Opens what its author can do with an idea: change, withdraw, see what became of it. */
  follow: string
  /** Opens what was handed in here, and asks for receipt codes. */
  receipts: string
}
