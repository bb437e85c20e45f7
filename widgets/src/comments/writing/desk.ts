import type {Comment} from '@saha/contract'
import {longKept, tabKept} from '@saha/client/kept'
import {Keeping} from '../../contributing/keeping.ts'
import {nameFor} from '../../contributing/trace-names.ts'
import type {ThreadView, Wish} from '../view.ts'

/** What somebody asks for who writes here, or has written. */
export type Ask = Wish | {is: 'report' | 'own'; comment: Comment}

/** Places where something may be shown, besides those below comments, which have the comment's id. */
export const NOTICES = 'notices'
export const FORM = 'form'
export const FOOT = 'foot'

/** What this device remembers of a thread, by comment. */
export interface Memory {
  votes: Record<string, 1 | -1>
  /** Receipts of what was written here. */
  own: Record<string, string>
  /** What was reported from here. */
  reported: Record<string, true>
}

/** What somebody does in one thread. How it is done is fetched with the first touch. */
export class Desk extends Keeping<ThreadView, Memory> {
  /** Where something is shown. */
  readonly places = new Set<string>()
  /** What was asked for, and nobody has seen to yet. */
  readonly asks: Ask[] = []

  constructor(view: ThreadView) {
    super(view, 'thread', () => ({votes: {}, own: {}, reported: {}}))
    // Something may wait since an earlier visit, to be sent or to be finished.
    const names = [...longKept.names(), ...tabKept.names()]
    if (names.some((name) => name.startsWith('saha-outbox:') || name === nameFor('drafts', view)))
      this.places.add(NOTICES)
  }

  ask(ask: Ask): void {
    this.asks.push(ask)
    this.places.add('comment' in ask ? ask.comment.id : ask.is === 'write' ? NOTICES : FOOT)
    this.view.host.requestUpdate()
  }
}

const desks = new WeakMap<object, Desk>()

/** The desk of an element, which may have been given another thread meanwhile. */
export function deskOf(view: ThreadView): Desk {
  let desk = desks.get(view.host)
  if (desk?.view.activity.id !== view.activity.id || desk.view.server !== view.server) desk = new Desk(view)
  desk.view = view
  desks.set(view.host, desk)
  return desk
}
