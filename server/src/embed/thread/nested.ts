import type {Comment} from '@saha/contract'

/** A comment with the answers below it that are shown. */
export interface Branch {
  comment: Comment
  below: Branch[]
}

/** Trees out of comments in their order. What stands above the first of them may be missing. */
export function branchesOf(comments: readonly Comment[]): Branch[] {
  const top: Branch[] = []
  /** The last branch on each way down, the deepest one last. */
  let way: Branch[] = []
  for (const comment of comments) {
    const branch = {comment, below: []}
    way = way.filter((above) => above.comment.depth < comment.depth)
    const siblings = way.at(-1)?.below ?? top
    siblings.push(branch)
    way = [...way, branch]
  }
  return top
}
