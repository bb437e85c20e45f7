/**
 * What comes with a response and is stored in tables of its own: photos, ways to reach somebody, the number on its paper,
 * what moderators did with open answers. This is the one place that knows of all of it, so that whoever changes or
 * withdraws a response changes or withdraws everything.
 */
import type {Answers} from '@saha/contract'
import {photoKeeper} from '../photos/photo-keeper.ts'
import type {Store} from '../storage/open.ts'
import {contactKeeper} from './contacts.queries.ts'
import {paperKeeper} from './entry/papers.queries.ts'
import type {Holder, Keeper, Owner} from './keeper.ts'
import {openAnswersKeeper} from './open-answers/open-answers-keeper.ts'

/** Each kind of things that hang on responses. */
const keepers: readonly Keeper[] = [contactKeeper, photoKeeper, paperKeeper, openAnswersKeeper]

/** Takes over what came with new responses. */
export async function keepAttached(db: Store, owners: readonly Owner[]): Promise<void> {
  if (owners.length === 0) return
  for (const {keep} of keepers) await keep(db, owners)
}

/** Replaces what hangs on a response that is changed, before its own row is. */
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
