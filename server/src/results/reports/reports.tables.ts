export interface ReportTables {
  /** What a municipality says of the results of a consultation. */
  council_report: {
    municipality: string
    consultation: string
    /** JSON, the contract's `ReportWords`. */
    words: string
    is_published: number
    /** Counted up by every change, from 1. */
    revision: number
  }
  /** On which results a published report rests. */
  council_report_snapshot: {
    municipality: string
    consultation: string
    /** Number of the survey. */
    activity: number
    /** Number of the snapshot, which is kept as long as the report stands. */
    snapshot: number
  }
}
