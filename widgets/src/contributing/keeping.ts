import {keepsake, type Keepsake} from '@saha/client/keepsake'
import {longKept, tabKept} from '@saha/client/kept'
import {nameFor, type Trace} from './trace-names.ts'
import type {ContributingView} from './view.ts'

/** What this device keeps of an activity: nothing, where nobody must find out that somebody took part. */
export class Keeping<View extends ContributingView = ContributingView, Memory extends object = object> {
  /** As it is drawn now. */
  view: View
  /** Keeps things until they are removed; in this page alone, where nobody must find out. */
  readonly kept: Keepsake
  /** The same until the tab is closed. */
  readonly tabKept: Keepsake
  memory: Memory
  /** Under what name it is kept. */
  readonly named: string

  readonly #empty: () => Memory

  /** @param what names the memory. @param empty one that remembers nothing. */
  constructor(view: View, what: Trace, empty: () => Memory) {
    this.view = view
    this.named = nameFor(what, view)
    this.#empty = empty
    const {sensitive} = view.activity
    this.kept = sensitive ? keepsake(nowhere) : longKept
    this.tabKept = sensitive ? this.kept : tabKept
    this.memory = this.recall()
    // It may have been marked as sensitive after something was kept here.
    if (sensitive) void import('./sweep.ts').then(({sweep}) => sweep(view, this.named), console.warn)
  }

  /** Remembers something on this device, beside what other tabs have remembered meanwhile. */
  remember(change: (memory: Memory) => void): void {
    change((this.memory = this.recall()))
    this.kept.write(this.named, this.memory)
    this.view.host.requestUpdate()
  }

  /** What is remembered by now. */
  recall(): Memory {
    return {...this.#empty(), ...(this.kept.read(this.named) as Partial<Memory> | undefined)}
  }
}

/** Whether something kept is of the activity that an element shows: it may have been given another meanwhile. */
export const isOf = <Kept extends {view: ContributingView}>(
  {activity, server}: ContributingView,
  kept: Kept | undefined,
): kept is Kept => kept?.view.activity.id === activity.id && kept.view.server === server

/** A storage that refuses everything. */
function nowhere(): never {
  throw new Error('Nothing is kept.')
}
