import type {SpamSignal} from '@saha/domain/spam/signals'

/** A contribution as it was sent, and what is known of whoever sent it: nothing but this. */
export interface Suspect {
  /** Id of the municipality, such as `irbid`. */
  municipality: string
  /** Id of the contribution: the same one sent again, or edited, is no copy of itself. */
  id: string
  text: string
  name: string
  /** What `readTicket` gave out when the form was opened; absent when there was no network then. */
  ticket?: string | undefined
  /** The field that nobody sees. */
  website?: string | undefined
  /** Its author named an earlier contribution to the same municipality that is published. */
  hasEarlier: boolean
}

export interface Judgement {
  /** From 0, surely none, to 1, surely spam. */
  score: number
  /** What speaks for spam, the strongest first, and against it. Never what was typed. */
  signals: SpamSignal[]
  /** It looks like spam: somebody has to look at it before it is published. A first link is no part of this. */
  isHeld: boolean
  /** It may be stored only with a proof of work: see `SpamDefence.isWorkDone`. */
  wantsWork: boolean
}

/** For which contribution a proof of work is. */
export interface WorkPlace {
  municipality: string
  activity: string
  /** Id of the contribution: one proof serves one contribution, however often that is sent. */
  id: string
}

/** Everything that other parts of the server ask of the spam defence. */
export interface SpamDefence {
  /** Judges a contribution, and remembers for a while what it looked like, so that copies of it are noticed. */
  judge: (suspect: Suspect) => Promise<Judgement>
  /** A contribution was judged and then refused: whoever sends it again, in other words or under another key, copies nobody. */
  overlook: (municipality: string, id: string) => void
  /** What the refusal `work-wanted` carries as its `challenge`. */
  challenge: (place: WorkPlace) => Promise<object>
  /** Whether the field `work` proves that the work was done, for this place, in time and for no other contribution. */
  isWorkDone: (place: WorkPlace, work: string | undefined) => Promise<boolean>
  /** A moderator has decided what a text is. Only counts of hashed fragments are kept of it. */
  learn: (municipality: string, text: string, isSpam: boolean) => Promise<void>
  /** Takes back what was learnt from the same text and decision. */
  unlearn: (municipality: string, text: string, isSpam: boolean) => Promise<void>
}
