/** What a collection says of ideas that were handed in here. */
export interface OwnIdeasTerms {
  /** Beside the number of an idea that was handed in here. */
  mine: string
  /** Opens what its author can do with an idea: change, withdraw, see what became of it. */
  follow: string
}
