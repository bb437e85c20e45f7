/** The tree of a thread, whatever the file says of it: nobody answers nothing, and nobody answers themselves. */
import type {ForeignComment} from './foreign-thread.ts'
import type {ThreadAccount} from './thread-account.ts'

/** A comment and what it answers. */
export interface Node {
  comment: ForeignComment
  parent: Node | undefined
}

/** Finds what each comment answers, in the order of the file. @param comments no two of one id. */
export function settleTree(comments: readonly ForeignComment[], account: ThreadAccount): Node[] {
  const nodes = comments.map((comment): Node => ({comment, parent: undefined}))
  const byId = new Map(nodes.map((node) => [node.comment.id, node]))
  for (const node of nodes) {
    if (node.comment.parent === undefined) continue
    node.parent = byId.get(node.comment.parent)
    if (!node.parent) account.add('orphan', node.comment.where)
  }
  for (const node of firstInCircles(nodes)) {
    node.parent = undefined
    account.add('circle', node.comment.where)
  }
  return nodes
}

/** Of each circle the one that stands first in the file. */
function firstInCircles(nodes: readonly Node[]): Node[] {
  const walkOf = new Map<Node, number>()
  const place = new Map(nodes.map((node, at) => [node, at]))
  return nodes.flatMap((start, walk) => {
    let node: Node | undefined = start
    while (node && !walkOf.has(node)) {
      walkOf.set(node, walk)
      node = node.parent
    }
    if (!node || walkOf.get(node) !== walk) return []
    let first = node
    for (let next = node.parent; next && next !== node; next = next.parent)
      if ((place.get(next) ?? 0) < (place.get(first) ?? 0)) first = next
    return [first]
  })
}

/**
 * Comments in the order of their publication: by time, those of one moment as they stand in the file, and never an
 * answer before what it answers.
 */
export function inOrder(nodes: readonly Node[], timeOf: (node: Node) => number): Node[] {
  const sorted = nodes
    .map((node, at) => ({node, at}))
    .toSorted((a, b) => timeOf(a.node) - timeOf(b.node) || a.at - b.at)
  const placed = new Set<Node>()
  for (const {node} of sorted) {
    const missing: Node[] = []
    for (let next: Node | undefined = node; next && !placed.has(next); next = next.parent) missing.push(next)
    for (const each of missing.toReversed()) placed.add(each)
  }
  return [...placed]
}
