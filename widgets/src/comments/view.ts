/** What reading a thread and writing in it know of each other. */
import type {Comment, ShownThread} from '@saha/contract'
import type {RouteParams} from '@saha/contract/routes'
import type {CommentsTerms} from '@saha/i18n/comments/terms'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {CountTerms} from '@saha/i18n/counts/terms'
import type {Host, Reader} from '../kit/reader.ts'
import type {Thread} from './thread.ts'

/** Sections of terms that a thread needs from the start. */
export interface CommentsWords {
  common: CommonTerms
  comments: CommentsTerms
  counts: CountTerms
}

/** What the parts of a thread see while it is shown. Made anew for every drawing; `host` stays. */
export interface ThreadView {
  /** The element. Events are dispatched on it, and `requestUpdate` draws again. */
  host: Host
  reader: Reader<CommentsWords>
  terms: CommentsWords
  activity: ShownThread
  server: string
  address: RouteParams
  thread: Thread
  /** Whether anybody may write, vote and reply now. */
  isOpen: boolean
  /** A comment that is shown, wherever it stands. */
  find(id: string): Comment | undefined
  /** Shows other words or counts of a comment: after a vote, an edit, or when its author withdrew it. */
  change(id: string, changes: Partial<Comment>): void
  /** Takes a comment away: its author withdrew it, and nobody had answered. */
  remove(id: string): void
  /** Scrolls to a comment that is shown, and moves the focus there once it is drawn. */
  goTo(id: string): void
  /** Reads the thread anew, without moving anything that is being read. */
  refresh(): Promise<void>
}

/** What somebody pressed who wants to write, reply or vote. */
export type Wish =
  | {is: 'write'}
  | {is: 'reply'; comment: Comment}
  /** Pressing what is pressed takes it back. */
  | {is: 'vote'; comment: Comment; value: 1 | -1 | 'pass'}
  /** What was written here; with a code, what that stands for. */
  | {is: 'receipts'; code?: string | undefined}

/**
 * Places in the thread that belong to writing: `writing/writing.<language>.ts` exports it as `writing`, and is fetched
 * once the thread is shown. What it remembers of a thread it keeps by `view.host`. Each place gives a template, or
 * `undefined` where nothing is to be shown.
 */
export interface Writing {
  /** Does what somebody pressed. It may have been pressed before this was here. */
  grant(view: ThreadView, wish: Wish): void
  /** Own vote on a comment, as this device remembers it. */
  voteOn(view: ThreadView, comment: Comment): 1 | 0 | -1 | 'pass'
  /** Above the list: what waits or was refused, "not sent yet". */
  notices(view: ThreadView): unknown
  /** Below that, in the place of the button that opens it: the form, while it is open. */
  form(view: ThreadView): unknown
  /** Beside a name: a mark on one's own comments. */
  mark(view: ThreadView, comment: Comment): unknown
  /**
   * At the end of the row of actions under a comment, after support, objection, reply and link: report, edit …
   *
   * @param author whose comment it is, as it ends the name of every button in that row.
   */
  actions(view: ThreadView, comment: Comment, author: string): unknown
  /** Between a comment and its answers: the form for a reply, a report, own answers that are not sent yet. */
  below(view: ThreadView, comment: Comment): unknown
  /** At the end of the thread: what somebody with a receipt can do. */
  foot(view: ThreadView): unknown
}
