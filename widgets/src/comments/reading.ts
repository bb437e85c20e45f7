import type {Comment} from '@saha/contract'
import type {ThreadView, Wish, Writing} from './view.ts'

export type Further = typeof import('./beyond/further.ts')

/** What not every thread and not every reader needs, by what it is about. */
export type BeyondPart =
  /** The photo and the place that came with a comment; in a thread with opinions, what readers say to a statement. */
  | {is: 'attached'; comment: Comment}
  /** Why nobody can write now. */
  | {is: 'standing'}
  /** What is to be said of the list as a whole: what has arrived, what has not. */
  | {is: 'status'}
  /** Sides, statements with what to do with them, one comment with those around it, or a search. */
  | {is: 'lists'}
  | {is: 'about'}
  /** All of a sensitive thread: never to be seen without the way out. */
  | {is: 'discreet'; content: unknown}
  /** How this is moderated. */
  | {is: 'account'}

/** What the parts of a thread see that only show it. */
export interface Reading extends ThreadView {
  /** Milliseconds since 1970. */
  now: number
  /** Absent until it has been fetched. */
  writing: Writing | undefined
  /** Very long comments that somebody opened, by id. */
  opened: Set<string>
  /** The comment that a link led to. */
  target: string | undefined
  wish(wish: Wish): void
  /** Follows the link that was just pressed, also when it was pressed before. */
  follow(): void
  /** Says what is left of a comment. */
  stone(comment: Comment): unknown
  /** Shows what not every thread and not every reader needs. @param instead until it is there. */
  beyond(part: BeyondPart, instead?: (isMissing: boolean) => unknown): unknown
  /**
   * Does what only some readers want. The focus goes to the comment that comes out of it.
   *
   * @param what names it among what is being asked for.
   */
  further(what: string, act: (further: Further) => Promise<string | void> | string | void): Promise<void>
}

/** Id of a comment's head, within the shadow root. */
export const headId = ({id}: Comment): string => `head-${id}`

/** The address of a comment: that of the page, with a fragment. Whole, because a page may have another base. */
export const addressOf = (id: string): string => `${location.href.split('#')[0]}#saha-comment-${id}`

/** The comment that the address of the page leads to. */
export const commentInAddress = (): string | undefined =>
  /^#saha-comment-([\w-]{22})$/.exec(location.hash)?.[1]
