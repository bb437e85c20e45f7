import type {Comment} from '@saha/contract'
import {Desk as AnyDesk} from '../../contributing/desk.ts'
import type {ThreadView, Wish} from '../view.ts'

/** What somebody asks for who writes here, or has written. */
export type Ask = Wish | {is: 'report' | 'own'; comment: Comment}

/** What this device remembers of a thread, by comment. */
export interface Memory {
  votes: Record<string, 1 | -1 | 'pass'>
  /** Receipts of what was written here. */
  own: Record<string, string>
  /** What was reported from here. */
  reported: Record<string, true>
}

/** What somebody does in one thread. */
export type Desk = AnyDesk<ThreadView, Memory, Ask>

export const makeDesk = (view: ThreadView): Desk =>
  new AnyDesk(view, 'thread', () => ({votes: {}, own: {}, reported: {}}))
