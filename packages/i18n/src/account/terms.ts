import type {ModerationMode, WaitSpan} from '@saha/contract'

/** The public account of how an activity is moderated: every number with what it counts. */
export interface AccountTerms {
  /** When contributions are looked at. */
  mode: Record<ModerationMode, string>
  /** Where everything is that ever arrived: the four parts, and their sum. */
  now: {
    title: string
    published: string
    waiting: string
    hidden: string
    withdrawn: string
    received: string
  }
  /** What is hidden now, by reason; each is one of `ReasonsTerms`. */
  reasons: {title: string; sum: string}
  /** What was done besides. */
  done: {title: string; restored: string; redacted: string; reports: string}
  appeals: {title: string; waiting: string; restored: string; upheld: string; received: string}
  /** How long things had waited when somebody decided. */
  decided: {title: string; spans: Record<WaitSpan, string>; sum: string}
  /** Who decides, and what an author can do. */
  rights: string
}
