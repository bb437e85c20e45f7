export interface VoteTables {
  /** One row per browser and item: a comment or an idea. */
  vote: {
    /** Id of the comment or idea. */
    item: string
    /** See `browser_mark`. */
    mark: string
    activity: number
    /** 1, -1, or 2 for a statement that somebody passes on. */
    value: number
  }
}
