export interface SpamTables {
  /** One row per municipality whose moderators have taught something. */
  spam_model: {
    municipality: string
    /** Grows with every decision. */
    revision: number
    /** JSON of `PackedModel`: counts of hashed fragments of texts, and no texts. */
    counts: string
  }
}
