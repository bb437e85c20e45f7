import type {Level} from '@saha/contract'

/** What is counted while contributions arrive, for every kind of activity. */
export interface TallyTables {
  /** One row per activity: the batch that fills now. Whoever counts or publishes locks it first. */
  batch: {
    activity: number
    /** Of the batch that fills now, from 1. */
    number: number
    /** Responses in it. */
    changes: number
    /** Responses in the batches before, which are full and wait to be published; 0 when none waits. */
    waiting: number
    /** The wording that is being answered. */
    version: string
    /** Who may answer: whoever stores an answer reads it here, under the lock. */
    level: Level
    /** 1 once the activity has closed and its last snapshot is out: nothing is counted any more. */
    is_final: number
    /**
     * 1 once exact counts have been published. That is done once: should the activity open again and close later, its counts
     * stay rounded down, because the difference of two exact ones would tell what those said who came in between.
     */
    is_exact: number
    /** Number of the newest batch that is published; 0 before the first. */
    published: number
    /** Responses that were published and have been changed or withdrawn since; that is not published yet. */
    moved: number
    /** Negative number of the batch in which those gather; the first is -1, the next -2. Older ones are published. */
    moved_batch: number
    /** Responses ever withdrawn. */
    withdrawn: number
  }
  tally: {
    activity: number
    /** 0: published. Above: what was sent. Below: what is to be added to the published counts, and taken from them. */
    batch: number
    /**
     * Empty for the form as a whole; `#` for quotas, which are never published; `~` for channels; `~~` for what was taken
     * out; `/` and an id for a breakdown.
     */
    question: string
    /** Empty for the form as a whole: people who sent it. */
    cell: string
    /** People; for the sum of a share, what they gave together. Below 0 only where `batch` is. */
    count: number
  }
}
