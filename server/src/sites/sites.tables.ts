export interface SiteTables {
  /** A site on a page of which an activity stands. No page, no visitor, no number. */
  site_seen: {
    activity: number
    /** Such as `https://www.irbid.example`, or `null` for pages in sandboxed frames. */
    origin: string
    /** The last day on which it was seen, in days since 1970. */
    day: number
    /** `refused` when something was sent from there on that day, and the municipality did not allow the site. */
    outcome: 'read' | 'refused'
  }
  /** Which version of the elements pages of a site have asked for. */
  site_version: {
    municipality: string
    origin: string
    version: string
    /** The last day on which it was asked for, in days since 1970. */
    day: number
  }
}
