import type {Comment} from '@saha/contract'
import {keepsake, type Keepsake} from '@saha/client/keepsake'
import {longKept, tabKept} from '@saha/client/kept'
import type {ThreadView, Wish} from '../view.ts'
import {nameFor, nameForPseudonym} from './trace-names.ts'

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
export class Desk {
  /** As it is drawn now. */
  view: ThreadView
  /** Where something is shown. */
  readonly places = new Set<string>()
  /** What was asked for, and nobody has seen to yet. */
  readonly asks: Ask[] = []
  /** Keeps things until they are removed; in this page alone, where nobody must find out. */
  readonly kept: Keepsake
  /** The same until the tab is closed. */
  readonly tabKept: Keepsake
  memory: Memory

  constructor(view: ThreadView) {
    this.view = view
    this.kept = view.activity.sensitive ? keepsake(nowhere) : longKept
    this.tabKept = view.activity.sensitive ? this.kept : tabKept
    if (view.activity.sensitive) this.#sweep()
    this.memory = this.#read()
    // Something may wait since an earlier visit, to be sent or to be finished.
    const names = [...longKept.names(), ...tabKept.names()]
    if (names.some((name) => name.startsWith('saha-outbox:') || name === nameFor('drafts', view)))
      this.places.add(NOTICES)
  }

  /** Remembers something on this device, beside what other tabs have remembered meanwhile. */
  remember(change: (memory: Memory) => void): void {
    this.memory = this.#read()
    change(this.memory)
    this.kept.write(nameFor('thread', this.view), this.memory)
    this.view.host.requestUpdate()
  }

  forget(): void {
    this.kept.remove(nameFor('thread', this.view))
    this.memory = this.#read()
  }

  ask(ask: Ask): void {
    this.asks.push(ask)
    this.places.add('comment' in ask ? ask.comment.id : ask.is === 'write' ? NOTICES : FOOT)
    this.view.host.requestUpdate()
  }

  /** It may have been marked as sensitive after something was kept here. */
  #sweep(): void {
    const {view} = this
    for (const name of [nameFor('thread', view), nameForPseudonym(view)]) longKept.remove(name)
    tabKept.remove(nameFor('drafts', view))
  }

  #read(): Memory {
    return {
      votes: {},
      own: {},
      reported: {},
      ...(this.kept.read(nameFor('thread', this.view)) as Partial<Memory> | undefined),
    }
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

/** A storage that refuses everything. */
function nowhere(): never {
  throw new Error('Nothing is kept.')
}
