import type {ModerationMode, WaitSpan} from '@saha/contract'

/** The public account of how an activity is moderated: every number with what it counts. */
export interface AccountTerms {
  /** By what there is in the activity. */
  of: Record<
    'comments' | 'ideas',
    {
      /** When contributions are looked at. */
      mode: Record<ModerationMode, string>
      /** Over where everything is that ever arrived. */
      now: string
      /** How appeals ended. */
      restored: string
      upheld: string
      /** Who decides, and what an author can do. */
      rights: string
    }
  >
  /** Where everything is that ever arrived: its parts, and their sum. */
  now: {
    counted: string
    waiting: string
    withdrawn: string
    duplicates: string
    /** Before the reason, one of `ReasonsTerms`. */
    hidden: string
    test: string
    received: string
    /** How often it is counted, and why not more often. */
    hourly: string
  }
  /** What was done besides. */
  done: {title: string; restored: string; redacted: string; reports: string}
  appeals: {title: string; waiting: string; received: string}
  /** How long things had waited when somebody decided. */
  decided: {title: string; spans: Record<WaitSpan, string>; sum: string}
}
