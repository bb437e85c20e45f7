/** What a thread of another program becomes: one way for all formats. */
import {cleanComment} from '../../contributions/clean-comment.ts'
import {cleanName} from '../../contributions/clean-name.ts'
import {dayOf, writtenDay} from '../../text/days.ts'
import {plainText} from '../../text/plain-text.ts'
import type {ForeignComment, ForeignState, ForeignThread} from './foreign-thread.ts'
import type {ImportedComment, ImportedState, ImportedThread} from './imported-thread.ts'
import {inOrder, settleTree, type Node} from './settle-tree.ts'
import type {ThreadAccount} from './thread-account.ts'

/** Characters (UTF-16 units) of an imported comment: five times of what can be sent, as other programs allow more. */
const mostText = 20_000
const hour = 3_600_000
const deepest = 3

/** How a file is read. */
export interface Settling {
  account: ThreadAccount
  /** Milliseconds since 1970: nothing was published later. */
  now: number
  /** The order of the file is that of publication, whatever the times say. */
  isOrdered?: boolean
}

/**
 * Settles times, tree, order, names and texts of a thread, and which of its comments are shown. What is not shown
 * leaves its place behind when somebody replied.
 */
export function settleThread({address, title, comments}: ForeignThread, settling: Settling): ImportedThread {
  const {account} = settling
  account.read += comments.length
  const nodes = settleTree(withTimes(withoutTwins(comments, account), settling), account)
  const kept = keptAmong(nodes, account)
  const ordered = settling.isOrdered ? inOrder(kept, () => 0) : inOrder(kept, timeOf)
  const depths = new Map<Node, number>()
  for (const node of ordered) {
    const depth = node.parent ? (depths.get(node.parent) ?? 0) + 1 : 0
    depths.set(node, depth)
    if (depth > deepest) account.add('flattened', node.comment.where)
  }
  return {address, title, comments: ordered.map((node) => settled(node, account))}
}

function timeOf({comment}: Node): number {
  return comment.at ?? 0
}

function withoutTwins(comments: readonly ForeignComment[], account: ThreadAccount): ForeignComment[] {
  const seen = new Set<string>()
  return comments.filter(({id, where}) => {
    if (!seen.has(id)) return seen.add(id)
    account.add('same-id', where)
    return false
  })
}

/** A comment in one of these states may have no time, because it never was published. */
const neverPublished: ReadonlySet<string> = new Set(['waiting', 'hidden', 'withdrawn'])

function withTimes(comments: readonly ForeignComment[], {account, now}: Settling): ForeignComment[] {
  const first = comments.find(({at}) => at !== undefined)?.at
  let last = first === undefined ? undefined : Math.min(first, now)
  return comments.flatMap((comment) => {
    const {at, where, state} = comment
    if (at === undefined && neverPublished.has(state.is)) return [comment]
    if (at === undefined) account.add(last === undefined ? 'no-time' : 'time-unknown', where)
    else last = Math.min(at, now)
    if (at !== undefined && at > now) account.add('time-ahead', where)
    return last === undefined ? [] : [{...comment, at: last}]
  })
}

const whyNot = {
  deleted: 'deleted',
  spam: 'spam',
  'not-approved': 'not-approved',
  withdrawn: 'deleted',
} as const

/** What is shown or can be, and what others replied to. */
function keptAmong(nodes: readonly Node[], account: ThreadAccount): Node[] {
  const kept = new Set<Node>()
  for (const node of nodes.filter(isThere))
    for (let next: Node | undefined = node; next && !kept.has(next); next = next.parent) kept.add(next)
  for (const node of nodes.filter((one) => !isThere(one))) {
    const {state, where} = node.comment
    const why = state.is in whyNot ? whyNot[state.is as keyof typeof whyNot] : 'empty'
    account.add(kept.has(node) ? 'place-kept' : why, where)
  }
  return nodes.filter((node) => kept.has(node))
}

function isThere({comment: {state, text}}: Node): boolean {
  // A public file of Saha's own has hidden comments without their text.
  return state.is === 'hidden' || (!(state.is in whyNot) && cleanComment(text) !== '')
}

function settled(node: Node, account: ThreadAccount): ImportedComment {
  const {where, id, parent: _, at, state, text, name, ...others} = node.comment
  if (at !== undefined) account.add('hour-only', where)
  if (others.supports + others.objections > 0) account.add('votes-counted', where)
  const shared = {
    foreignId: id,
    parent: node.parent?.comment.id ?? null,
    at: at === undefined ? null : fullHour(at),
  }
  // What was withdrawn, or never was to be seen, is not carried over.
  if (!isThere(node)) {
    const gone = {name: '', text: '', state: emptyPlace(state, at), supports: 0, objections: 0}
    return {...shared, ...gone, ...(others.side && {side: others.side})}
  }
  const words = {name: nameOf(name, where, account), text: textOf(text, where, account)}
  if (words.name === '' && words.text !== '' && !others.official) account.add('no-name', where)
  return {...others, ...shared, ...words, state: state as ImportedState}
}

function fullHour(at: number): number {
  return at - (at % hour)
}

/** Files do not say on which day something was hidden: the day of the comment stands for it. */
function emptyPlace({is}: ForeignState, at = 0): ImportedState {
  const day = writtenDay(dayOf(at))
  if (is === 'spam') return {is: 'hidden', reason: 'spam', day}
  if (is === 'not-approved') return {is: 'hidden', reason: 'other', day}
  return {is: 'withdrawn'}
}

function textOf(source: string, where: string, account: ThreadAccount): string {
  const text = wordsOf(source)
  if (text !== source.replace(/\r\n?/g, '\n').trim()) account.add('text-cleaned', where)
  if (text.length <= mostText) return text
  account.add('text-cut', where)
  return wordsOf(text.slice(0, mostText))
}

/** Cleaned like what citizens send, but with its spaces: verses and lists are told by them. */
function wordsOf(source: string): string {
  const clean = cleanComment(source)
  const spaced = plainText(source)
    .normalize('NFC')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
  return bare(spaced) === bare(clean) ? spaced : clean
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

function nameOf(source: string, where: string, account: ThreadAccount): string {
  const name = cleanName(source)
  const whole = bare(cleanComment(source.slice(0, 10_000)))
  if (whole !== bare(source.normalize('NFC'))) account.add('text-cleaned', where)
  if (whole !== bare(name)) account.add('name-cut', where)
  return name
}
