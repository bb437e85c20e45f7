/** What is counted while contributions arrive, for every kind of activity. */
export interface TallyTables {
  /** One row per activity: the batch that fills now. Whoever counts or publishes locks it first. */
  batch: {
    activity: number
    /** Of the batch that fills now, from 1. */
    number: number
    /** Changes in it. */
    changes: number
    /** Changes in the batch before, which is full and waits to be published; 0 when none waits. */
    waiting: number
    /** The wording that is being answered. */
    version: string
    /** 1 once the activity has closed and its last snapshot is out: nothing is counted any more. */
    is_final: number
  }
  tally: {
    activity: number
    /** 0: published. */
    batch: number
    /** Empty for the form as a whole; `#` for quotas, which are never published. */
    question: string
    /** Empty for the form as a whole: people who sent it. */
    cell: string
    /** People; for the sum of a share, what they gave together. */
    count: number
  }
}
