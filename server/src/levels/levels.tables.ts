export interface LevelTables {
  /** One row per activity that takes one contribution per browser and has not closed. */
  browser_key: {
    activity: number
    /** 256 random bits in base64url. Destroyed at closing: from then on nobody can tell whose a mark was. */
    key: string
  }
  /** That a browser has contributed. Shares nothing with the contribution but the activity and the day. */
  browser_mark: {
    activity: number
    /** HMAC-SHA-256 of the browser's token under the key of the activity, in base64url. */
    mark: string
    /** Days since 1970, UTC. */
    day: number
  }
}
