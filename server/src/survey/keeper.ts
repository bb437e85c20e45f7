/** What a kind of things that hang on responses has to do. Which kinds there are, `attached.ts` knows. */
import type {Answers, Survey} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** A response, as its holder names it. */
export interface Holder {
  /** Id of the response. */
  id: string
  activity: number
  /** Code of the receipt. Things kept apart may lie under an id derived from it. Never stored. */
  code: string
}

/** A response that is stored now, with all that was sent. */
export interface Owner extends Holder {
  survey: Survey
  /** Cleaned and checked; also what is not stored with the response. */
  given: Answers
  /** Today, in days since 1970, UTC. */
  day: number
}

/** Keeps one kind of things that hang on responses. Works within the given transaction; their activities are locked. */
export interface Keeper {
  /** Takes over what came with responses that are new. */
  keep: (db: Store, owners: readonly Owner[]) => Promise<void>
  /**
   * Puts what comes with a response now in the place of what came with it before. What is stored with the response itself
   * still is what came before. May be called again with the same.
   */
  replace: (db: Store, owner: Owner) => Promise<void>
  /** Erases what came with a response that is withdrawn. */
  remove: (db: Store, holder: Holder) => Promise<void>
  /** What the holder of the receipt gave and what is not stored with the response: question id to answer. */
  recall: (db: Store, holder: Holder) => Promise<Answers>
  /** Erases everything of an activity whose last day of retention is over. */
  erase: (db: Store, activity: number) => Promise<void>
}
