import type {HideReason, ModerationAct, ReportReason} from '@saha/contract'

/** What moderators need for anything that citizens write: an *item*, named by its id, of some kind. */
export interface ModerationTables {
  /** What is in the queue now. A row goes with the decision. */
  moderation_case: {
    item: string
    activity: number
    kind: 'comment' | 'idea' | 'answer'
    /** JSON, as the contract's `WaitReason`s. */
    waits: string
    /** 1 when its author has appealed: those come first. */
    is_appeal: number
    /** JSON, what made it look like spam. */
    signals: string
    /** In thousandths. */
    spam: number
    /** Hours since 1970 since when it has been here; of open answers the first hour of the day. */
    since: number
    /** Id of the moderator who asks colleagues about it; empty when nobody does. */
    asked_by: string
  }
  /** What a moderator has in front of them. */
  moderation_claim: {
    item: string
    activity: number
    /** Id of the moderator. */
    staff_user: string
    /** Milliseconds since 1970. */
    until: number
  }
  /** What moderators of a municipality write often. */
  saved_reply: {
    municipality: string
    id: string
    title: string
    /** JSON, by language. */
    text: string
    reason: '' | HideReason
  }
  /** What was done to an item. */
  moderation_act: {
    /** 128 random bits. */
    id: string
    item: string
    activity: number
    /** Of the acts on this item, from 1. */
    number: number
    action: ModerationAct['action']
    reason: '' | HideReason
    /** The message to its author, or the note for colleagues. */
    text: string
    /** Days since 1970, UTC. */
    day: number
    /** Id of the moderator. */
    staff_user: string
  }
  /** Reports by readers, one per browser and item. */
  report: {
    item: string
    /** See `browser_mark`. */
    mark: string
    activity: number
    reason: ReportReason
    text: string
    /** 1 once a moderator has decided. */
    is_handled: number
  }
  /** The wish of an author for a second look, one per item. */
  appeal: {
    item: string
    activity: number
    text: string
    outcome: 'waiting' | 'restored' | 'upheld'
    /** Days since 1970, UTC. */
    day: number
  }
  /** The public account as it is read: counted once an hour. */
  hourly_account: {
    activity: number
    /** Hours since 1970 in which it was counted. */
    hour: number
    /** JSON, list of pairs: what, and how often. See `moderation_count`. */
    counts: string
  }
  /** The public account: how often each thing happened. */
  moderation_count: {
    activity: number
    /** Such as `received`, `hidden spam`, `decided hour`. */
    what: string
    count: number
  }
}
