/** That a key was used, so that a phone may send again and again without being counted twice. */
export interface MarkTables {
  sent_mark: {
    /** Of the activity's address and the key, 128 bits. */
    key_hash: string
    /** Of the key and what was sent with it, 128 bits: without the key it says nothing. */
    body_hash: string
    /** Days since 1970, UTC. */
    day: number
  }
}
