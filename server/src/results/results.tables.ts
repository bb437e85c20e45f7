export interface ResultTables {
  snapshot: {
    activity: number
    /** From 1, rising by one. */
    number: number
    /** Milliseconds since 1970, to the minute. */
    at: number
    /** SHA-256 of `content`, in hexadecimal. */
    hash: string
    people: number
    /** Canonical JSON of the contract's `Snapshot`. Kept of the newest, and of the last one of each day. */
    content: string | null
  }
}
