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
      /** Over what is hidden now, by reason; each is one of `ReasonsTerms`. */
      reasons: string
      /** How appeals ended. */
      restored: string
      upheld: string
      /** Who decides, and what an author can do. */
      rights: string
    }
  >
  /** Where everything is that ever arrived: the four parts, and their sum. */
  now: {
    published: string
    waiting: string
    hidden: string
    withdrawn: string
    received: string
  }
  allHidden: string
  /** What was done besides. */
  done: {title: string; restored: string; redacted: string; reports: string}
  appeals: {title: string; waiting: string; received: string}
  /** How long things had waited when somebody decided. */
  decided: {title: string; spans: Record<WaitSpan, string>; sum: string}
}
