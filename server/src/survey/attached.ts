/**
 * What comes with a response and is stored in tables of its own: photos, ways to reach somebody. This is the one place
 * that knows of all of it, so that whoever changes or withdraws a response changes or withdraws everything.
 */
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
}

/** Keeps one kind of things that hang on responses. Works within the given transaction; their activities are locked. */
export interface Keeper {
  /** Takes over what came with responses that are new. */
  keep: (db: Store, owners: readonly Owner[]) => Promise<void>
  /** Puts what comes with a response now in the place of what came with it before. May be called again with the same. */
  replace: (db: Store, owner: Owner) => Promise<void>
  /** Erases what came with a response that is withdrawn. */
  remove: (db: Store, holder: Holder) => Promise<void>
  /** What the holder of the receipt gave and what is not stored with the response: question id to answer. */
  recall: (db: Store, holder: Holder) => Promise<Answers>
  /** Erases everything of an activity whose last day of retention is over. */
  erase: (db: Store, activity: number) => Promise<void>
}

/** Each kind of things that hang on responses. */
const keepers: readonly Keeper[] = []

/** Takes over what came with new responses. */
export async function keepAttached(db: Store, owners: readonly Owner[]): Promise<void> {
  if (owners.length === 0) return
  for (const {keep} of keepers) await keep(db, owners)
}

/** Replaces what hangs on a response that is changed. */
export async function replaceAttached(db: Store, owner: Owner): Promise<void> {
  for (const {replace} of keepers) await replace(db, owner)
}

/** Erases what hangs on a response that is withdrawn. */
export async function removeAttached(db: Store, holder: Holder): Promise<void> {
  for (const {remove} of keepers) await remove(db, holder)
}

/** Answers of a response that are stored apart from it. */
export async function recallAttached(db: Store, holder: Holder): Promise<Answers> {
  const parts: Answers[] = []
  for (const {recall} of keepers) parts.push(await recall(db, holder))
  return Object.assign({}, ...parts)
}

/** Erases what hangs on all responses to an activity. */
export async function eraseAttached(db: Store, activity: number): Promise<void> {
  for (const {erase} of keepers) await erase(db, activity)
}
