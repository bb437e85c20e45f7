/** Comments that come while a thread is read: fetched with the first that may. */
import type {Comment} from '@saha/contract'
import type {Thread} from './thread.ts'

/**
 * Shows a comment that the server has just published for somebody here, at the top of the thread or as the last answer
 * to its parent, and counts it. The reader need not wait for the next look.
 */
export function add(thread: Thread, comment: Comment): void {
  const {id, side} = comment
  const {counts} = thread
  if (!thread.find(id))
    thread.counts = {...counts, all: counts.all + 1, ...(side ? {[side]: counts[side] + 1} : {})}
  insert(thread, comment)
}

/** Puts a comment where it belongs, in every list that it belongs to. The same id again replaces what is shown. */
export function insert(thread: Thread, comment: Comment): void {
  const {id, parent, side, position} = comment
  thread.newest = Math.max(thread.newest, position)
  if (thread.find(id)) thread.change(id, comment)
  else if (parent) thread.rewrite((block) => withAnswer(block, comment))
  else
    for (const [name, list] of thread.lists)
      if (name === 'all' || name === side)
        thread.lists.set(name, {...list, blocks: [...list.blocks, [comment]]})
  thread.tell()
}

/**
 * Puts an answer where the server will have it: after the last of those that answer the same comment. Where that is not
 * among these, they stay as they are.
 */
export function withAnswer(comments: readonly Comment[], answer: Comment): readonly Comment[] {
  const parent = comments.findIndex(({id}) => id === answer.parent)
  if (parent < 0) return comments
  const next = comments.findIndex(({depth}, at) => at > parent && depth < answer.depth)
  const before = next < 0 ? comments.length : next
  return [...comments.slice(0, before), answer, ...comments.slice(before)]
}
