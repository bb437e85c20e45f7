export interface OpinionTables {
  /** One row per thread with opinions that are voted on and whose last groups are not published yet. */
  opinion_round: {
    activity: number
    /** Votes that have changed since groups were looked for. */
    changes: number
    /** When that was, in milliseconds since 1970; 0 for never. */
    looked: number
  }
}
