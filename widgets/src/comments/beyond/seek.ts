import {routes} from '@saha/contract/routes'
import {call} from '@saha/client/call'
import type {Thread} from '../thread.ts'
import {showAll} from './further.ts'

/** Of each thread, the comments that its server does not have there, or that are on their way. */
const asked = new WeakMap<Thread, Map<string, Promise<boolean>>>()

/**
 * Reads one comment with those around it, and shows these instead of the lists. A thread is asked once for a comment
 * that it does not hold: a link may lead into another thread of the page.
 *
 * @returns whether it stands in this thread.
 */
export async function seek(thread: Thread, id: string): Promise<boolean> {
  for (const [name, {blocks}] of thread.lists)
    if (name !== 'found' && blocks.flat().some((comment) => comment.id === id)) {
      if (name === 'context') thread.mode = name
      else showAll(thread)
      return true
    }
  const before = asked.get(thread) ?? new Map<string, Promise<boolean>>()
  asked.set(thread, before)
  const search = before.get(id) ?? find(thread, id)
  before.set(id, search)
  const isFound = await search
  if (isFound) before.delete(id)
  return isFound
}

async function find(thread: Thread, id: string): Promise<boolean> {
  try {
    const {comments, counts} = await call(thread.server, routes.readComment, {...thread.address, comment: id})
    thread.counts = counts
    thread.lists.set('context', {blocks: [comments], cursor: undefined})
    thread.mode = 'context'
    return true
  } catch {
    // It stands elsewhere, or cannot be read now: the thread stays as it is.
    return false
  }
}
