import type {Store} from '../storage/open.ts'

/** Stored for votes of those who have read a statement and are neither for nor against it. */
export const PASS = 2

/** A vote on its way. */
export interface CastVote {
  activity: number
  /** As the browser names itself: see the contract's `Vote`. */
  token: string
  /** 1, -1, `PASS`, or 0 for nothing any more. */
  value: 1 | -1 | 0 | typeof PASS
}

/** Something that is voted on. Its counts change while votes are taken in. */
export interface VotedItem {
  id: string
  activity: number
  supports: number
  objections: number
}

/** A vote with what it is on, and the mark of its browser. */
export interface Ballot<Vote extends CastVote, Item extends VotedItem> {
  vote: Vote
  item: Item
  mark: string
}

/** Says yes or no to votes of one group, in the order in which they came. */
export interface Judge<Vote extends CastVote, Item extends VotedItem, Outcome> {
  /**
   * Called when a vote would change what is counted, and remembers it if it does.
   *
   * @param before what this browser has voted so far, 0 for nothing.
   * @returns what the vote is refused with; `undefined` when it counts.
   */
  refuse: (ballot: Ballot<Vote, Item>, before: number) => Outcome | undefined
  /** What the sender is told once the vote is counted. */
  tell: (ballot: Ballot<Vote, Item>) => Outcome
}

/** A kind of contribution that is voted on. All of it works within one transaction. */
export interface Votable<Vote extends CastVote, Item extends VotedItem, Outcome> {
  /** Locks activities: until the end of the transaction nobody else votes there, or changes what is voted on. */
  lock: (db: Store, activities: readonly number[]) => Promise<unknown>
  /**
   * What each vote is on, in the order of `votes`; `undefined` where nothing can be voted for. One item is the same object
   * for all votes on it.
   */
  find: (db: Store, votes: readonly Vote[]) => Promise<(Item | undefined)[]>
  /**
   * What marks of browsers are for: see `NamedBrowser`. New votes get a mark for the first; votes with a mark for any of
   * the others are of the same browser.
   */
  purposes: (vote: Vote, item: Item) => readonly [string, ...string[]]
  judge: (db: Store, ballots: readonly Ballot<Vote, Item>[]) => Promise<Judge<Vote, Item, Outcome>>
  /** Stores the counts of items, and tells readers that something has changed. Not called with an empty list. */
  save: (db: Store, items: readonly Item[]) => Promise<void>
}
