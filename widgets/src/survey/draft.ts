/** A form in the making, and where it lies: with its tab, or on the device when its citizen asked for that. */
import type {RouteParams} from '@saha/contract/routes'
import {longKept, tabKept} from '@saha/client/this-browser'
import type {Entries} from '../questions/entry.ts'

export interface Draft {
  /** Wording that was answered. */
  version: string
  entries: Entries
  /** From which the order of options is drawn. */
  seed: string
  /** Its citizen wants it kept when the tab is closed; otherwise a reload loses nothing, and a lent phone shows nothing. */
  isOnDevice: boolean
}

const nameOf = (kind: string, {municipality, activity}: RouteParams) =>
  `saha-${kind}:${municipality}/${activity}`

export function readDraft(address: RouteParams): Draft | undefined {
  const name = nameOf('draft', address)
  const draft = (longKept.read(name) ?? tabKept.read(name)) as Partial<Draft> | null | undefined
  return draft?.version && draft.entries && draft.seed ? (draft as Draft) : undefined
}

/** What the device refuses stays with the tab. */
export function writeDraft(address: RouteParams, draft: Draft): void {
  const name = nameOf('draft', address)
  if (draft.isOnDevice) {
    if (longKept.write(name, draft)) return
    longKept.remove(name)
  }
  tabKept.write(name, draft)
}

/** Whether the draft survives the closing of the tab. */
export function isDraftOnDevice(address: RouteParams): boolean {
  return longKept.isLasting(nameOf('draft', address))
}

export function forgetDraft(address: RouteParams): void {
  longKept.remove(nameOf('draft', address))
  tabKept.remove(nameOf('draft', address))
}

/** Remembers that this browser sent answers, and nothing of them. @returns whether it can. */
export function rememberSent(address: RouteParams): boolean {
  return longKept.write(nameOf('sent', address), true)
}

export function hasSent(address: RouteParams): boolean {
  return longKept.read(nameOf('sent', address)) === true
}

export function forgetSent(address: RouteParams): void {
  longKept.remove(nameOf('sent', address))
}
