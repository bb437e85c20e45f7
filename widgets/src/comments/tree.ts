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
