/** Ideas that somebody has opened, as far as they have arrived. */
import type {Idea, IdeaCard} from '@saha/contract'
import {routes} from '@saha/contract/routes'
import {call, RefusedError} from '@saha/client/call'
import type {Collection} from '../collection.ts'

/** What is known of an idea; `unknown`: there is none of this number. */
export type Whole = Idea | 'asking' | 'failed' | 'unknown'

const all = new WeakMap<Collection, Map<number, Whole>>()

/** An idea as far as it is known now. The first to ask has it fetched. */
export function wholeOf(collection: Collection, idea: number): Whole {
  const known = all.get(collection) ?? new Map<number, Whole>()
  all.set(collection, known)
  const found = known.get(idea)
  if (found) return found
  known.set(idea, 'asking')
  void readWhole(collection, idea)
  return 'asking'
}

/** Reads an idea, also once more. What is shown of it stays until it has arrived. */
export async function readWhole(collection: Collection, idea: number): Promise<void> {
  const known = all.get(collection)
  if (!known?.has(idea)) return
  const {server, address} = collection
  try {
    const {whole} = await call(server, routes.readIdea, {...address, idea: String(idea)}, undefined, {
      cache: 'no-cache',
    })
    known.set(idea, whole)
    learn(collection, whole)
  } catch (error) {
    if (error instanceof RefusedError && error.code === 'not-found') known.set(idea, 'unknown')
    else if (typeof known.get(idea) === 'string') known.set(idea, 'failed')
  }
  collection.tell()
}

/** Tries again. */
export function askAgain(collection: Collection, idea: number): void {
  all.get(collection)?.delete(idea)
  collection.tell()
}

/** What of an idea stands on no card. */
const more = ['text', 'photos', 'fields', 'steps', 'duplicates', 'place', 'thread', 'duplicateOf'] as const

/** What is on its card stays the same wherever it is shown. */
function learn(collection: Collection, whole: Idea): void {
  const same: Partial<Idea> = {...whole}
  for (const name of more) delete same[name]
  const card = {...same, ...(whole.duplicateOf ? {duplicateOf: whole.duplicateOf.idea} : {})} as IdeaCard
  if (!collection.ideas.some(({idea}) => idea === card.idea)) collection.beside = [card]
  else collection.change(card.idea, card)
}
