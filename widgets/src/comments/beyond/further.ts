/** What only some readers want of a thread: fetched with the first wish. */
import type {Comment, CommentSort, CommentsPage} from '@saha/contract'
import {insert} from '../arriving.ts'
import type {ListName, Thread} from '../thread.ts'

/** Where the further answers to comments go on, by id. */
const cursors = new WeakMap<Thread, Map<string, string | undefined>>()

/**
 * Reads the first page of lists, in the order that was chosen. What is there stays until all have arrived, and one comment
 * that a link has led to meanwhile stays as well. Whoever goes through the orders by keyboard chooses on while one is
 * under way: the last choice is the one that is shown.
 */
export async function open(thread: Thread, names: readonly ListName[]): Promise<void> {
  const sort = thread.chosen ?? thread.sort
  const pages = await Promise.all(names.map((name) => pageOf(thread, name, sort)))
  if ((thread.chosen ?? sort) !== sort) return open(thread, names)
  thread.sort = sort
  for (const name of thread.lists.keys())
    if (name !== 'context' && name !== 'found') thread.lists.delete(name)
  pages.forEach((page, at) => thread.begin(names[at] ?? 'all', page))
}

/**
 * Reads the lists of a thread in another order. What a search has found, and one comment with those around it, have an
 * order of their own.
 */
export async function reorder(thread: Thread): Promise<void> {
  const names = [...thread.lists.keys()].filter((name) => name !== 'context' && name !== 'found')
  await open(thread, names)
}

function pageOf(thread: Thread, name: ListName, sort: CommentSort, cursor?: string): Promise<CommentsPage> {
  // The usual order goes without saying, so that the browser has the reply already.
  return thread.page({sort: sort === 'newest' ? '' : sort, side: name === 'all' ? '' : name, cursor})
}

/** Reads the next page of a list. @returns the first comment of it. */
export async function more(thread: Thread, name: ListName): Promise<string | undefined> {
  const list = thread.lists.get(name)
  const {comments, cursor} = await pageOf(thread, name, thread.sort, list?.cursor)
  if (!list || thread.lists.get(name) !== list) return undefined
  const [read = [], ...later] = list.blocks
  // What came meanwhile stands on top already.
  const ids = new Set(list.blocks.flat().map(({id}) => id))
  const unknown = comments.filter(({id}) => !ids.has(id))
  thread.lists.set(name, {blocks: [[...read, ...unknown], ...later], cursor})
  return unknown[0]?.id
}

/** Reads answers below a comment on the first level that are left. @returns the first of them. */
export async function moreBelow(thread: Thread, {id, more: left = 0}: Comment): Promise<string | undefined> {
  const known = cursors.get(thread) ?? new Map<string, string | undefined>()
  cursors.set(thread, known)
  const {comments, cursor} = await thread.page({under: id, cursor: known.get(id)})
  known.set(id, cursor)
  const first = comments.find((comment) => !thread.find(comment.id))?.id
  thread.rewrite((block) => withMore(block, id, comments))
  thread.change(id, {more: cursor ? Math.max(1, left - comments.length) : undefined})
  return first
}

/**
 * Puts further answers to a comment on the first level behind those that are shown. One that is shown already, such as
 * an answer of one's own, goes to where it belongs.
 */
export function withMore(
  comments: readonly Comment[],
  id: string,
  further: readonly Comment[],
): readonly Comment[] {
  const ids = new Set(further.map((comment) => comment.id))
  const shown = comments.filter((comment) => !ids.has(comment.id))
  const root = shown.findIndex((comment) => comment.id === id)
  if (root < 0) return comments
  const next = shown.findIndex(({depth}, at) => at > root && depth === 0)
  const before = next < 0 ? shown.length : next
  return [...shown.slice(0, before), ...further, ...shown.slice(before)]
}

/** Looks for what is new. It is counted, and shown when the reader asks for it. */
export async function refresh(thread: Thread): Promise<void> {
  const page = await thread.page({}, 'no-cache').catch(() => undefined)
  thread.isStale = !page
  if (!page) return
  thread.counts = page.counts
  thread.official = page.official ?? []
  const ids = new Set(thread.all.map(({id}) => id))
  thread.arrived = page.comments.filter(({id, parent, position, gone}) => {
    const isNew = position > thread.newest && !gone && !ids.has(id) && (!parent || ids.has(parent))
    if (isNew) ids.add(id)
    return isNew
  })
}

/** Shows what has arrived: comments on top, answers below what they answer. @returns the first of them. */
export function showArrived(thread: Thread): string | undefined {
  const {arrived} = thread
  thread.arrived = []
  const newestLast = [...arrived].sort((one, other) => one.position - other.position)
  // Each goes above, or below, those of before.
  for (const comment of newestLast) insert(thread, comment)
  return arrived[0]?.id
}

/** Opens the search. @returns where the focus goes. */
export function search(thread: Thread): string {
  thread.mode = 'found'
  thread.lists.set('found', {blocks: [], cursor: undefined})
  return 'search'
}

/** Back from one comment, or from a search, to all. */
export function showAll(thread: Thread): void {
  thread.mode = 'all'
  thread.lists.delete('context')
  thread.lists.delete('found')
}
