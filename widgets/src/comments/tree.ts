import type {Comment} from '@saha/contract'

/** A comment, and the answers that stand below it. */
export interface Branch {
  comment: Comment
  below: Branch[]
}

/** The tree out of its reading order, in which every comment stands before its answers. */
export function branchesOf(comments: readonly Comment[]): Branch[] {
  const top: Branch[] = []
  const above: Branch[] = []
  for (const comment of comments) {
    const branch = {comment, below: []}
    above.length = Math.min(above.length, comment.depth)
    ;(above.at(-1)?.below ?? top).push(branch)
    above.push(branch)
  }
  return top
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
