import {longKept, tabKept} from '@saha/client/kept'
import {nothing} from 'lit/html.js'
import {Asides, type Showers} from '../kit/asides.ts'
import {unreachableBox} from '../kit/notices.ts'
import {isOf, Keeping} from './keeping.ts'
import {NOTICES} from './places.ts'
import {nameFor, type Trace} from './trace-names.ts'
import type {ContributingView} from './view.ts'

/** What somebody does in one activity. How it is done is fetched with the first touch. */
export class Desk<
  View extends ContributingView = ContributingView,
  Memory extends object = object,
  Ask = unknown,
> extends Keeping<View, Memory> {
  /** Where something is shown. */
  readonly places = new Set<string>()
  /** What was asked for, and nobody has seen to yet. */
  readonly asks: Ask[] = []

  constructor(view: View, what: Trace, empty: () => Memory) {
    super(view, what, empty)
    // Something may wait since an earlier visit, to be sent or to be finished.
    const names = [...longKept.names(), ...tabKept.names()]
    if (names.some((name) => name.startsWith('saha-outbox:') || name === nameFor('drafts', view)))
      this.places.add(NOTICES)
  }

  /** @param place where it is to be seen. */
  ask(ask: Ask, place: string): void {
    this.asks.push(ask)
    this.places.add(place)
    this.view.host.requestUpdate()
  }
}

const desks = new WeakMap<object, Desk>()

/** The desk of an element, which may have been given another activity meanwhile. */
export function deskOf<Made extends Desk>(view: Made['view'], make: (view: Made['view']) => Made): Made {
  // An element is of one kind, and so are its desks.
  let desk = desks.get(view.host) as Made | undefined
  if (!isOf(view, desk)) desk = make(view)
  desk.view = view
  desks.set(view.host, desk)
  return desk
}

const laters = new WeakMap<Desk, Asides<{desk: Desk; place: string}>>()

/** What else there is to handing in: on its way from the first touch on. */
function laterAt<Made extends Desk>(desk: Made, showers: Showers<{desk: Made; place: string}>) {
  const {host} = desk.view
  const before = laters.get(desk)
  // A desk has one, made for it.
  const later = before ?? new Asides(host, showers as unknown as Showers<{desk: Desk; place: string}>)
  laters.set(desk, later)
  if (!before)
    for (const touch of ['pointerover', 'focusin']) host.addEventListener(touch, () => later.fetch())
  return later
}

/** What is to be seen at a place. Until it is fetched, nothing that would move what somebody reads. */
export function showAt<Made extends Desk>(
  desk: Made,
  place: string,
  showers: Showers<{desk: Made; place: string}>,
): unknown {
  const later = laterAt(desk, showers)
  if (!desk.places.has(place)) return undefined
  const {common} = desk.view.reader.terms ?? {}
  return later.render({desk, place}, (isMissing) =>
    isMissing && common ? unreachableBox(common, () => later.fetch()) : nothing,
  )
}
