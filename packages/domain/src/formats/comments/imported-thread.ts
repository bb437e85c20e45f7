import type {HideReason, PlaceAnswer, Side, Text} from '@saha/contract'
import type {ThreadAccount} from './thread-account.ts'

/** Whether a comment is shown. Of one that was withdrawn only its place is left. */
export type ImportedState =
  | {is: 'published'}
  | {is: 'waiting'}
  /** @param day `2026-06-15`. */
  | {is: 'hidden'; reason: HideReason; day: string}
  | {is: 'withdrawn'}

/** A comment of another program, or of another Saha, as it will be stored. */
export interface ImportedComment {
  /** What it is called there: the only one of that name in its thread. */
  foreignId: string
  /** `foreignId` of an earlier comment in the list; `null` on the first level. Not bounded in depth. */
  parent: string | null
  /** The full hour in which it was published, in milliseconds since 1970; `null` when it never was. */
  at: number | null
  /** Empty when it has none. */
  name: string
  /** Plain text. Empty when nothing is left of it. */
  text: string
  state: ImportedState
  supports: number
  objections: number
  /** What only Saha's own files know. */
  side?: Side | undefined
  official?: Text | undefined
  pinned?: boolean | undefined
  edited?: boolean | undefined
  redacted?: boolean | undefined
  place?: PlaceAnswer | undefined
}

/** A thread of another program. */
export interface ImportedThread {
  /** How the file names it: the address of its page, or whatever stands in its place. Unique within the file. */
  address: string
  /** Empty when it has none. */
  title: string
  /** In the order of their publication: what is answered stands before its answers. */
  comments: readonly ImportedComment[]
}

/** What a file holds, and what became of everything that it held besides. */
export interface ImportedThreads {
  /** In the order of the file; threads without comments are left out. */
  threads: readonly ImportedThread[]
  account: ThreadAccount
}
