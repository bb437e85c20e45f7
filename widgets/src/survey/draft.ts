/** A form in the making, kept for as long as its tab: a reload loses nothing, a lent phone shows nothing. */
import type {RouteParams} from '@saha/contract/routes'
import {browserToken, canKeep} from '@saha/client/browser-token'
import {longKept, tabKept} from '@saha/client/this-browser'
import type {Entries} from './entry.ts'

export interface Draft {
  /** Wording that was answered. */
  version: string
  entries: Entries
  /** From which the order of options is drawn. */
  seed: string
}

const nameOf = (kind: string, {municipality, activity}: RouteParams) =>
  `saha-${kind}:${municipality}/${activity}`

export function readDraft(address: RouteParams): Draft | undefined {
  const draft = tabKept.read(nameOf('draft', address)) as Partial<Draft> | null | undefined
  return draft?.version && draft.entries && draft.seed ? (draft as Draft) : undefined
}

export function writeDraft(address: RouteParams, draft: Draft): void {
  tabKept.write(nameOf('draft', address), draft)
}

export function forgetDraft(address: RouteParams): void {
  tabKept.remove(nameOf('draft', address))
}

/** Remembers that this browser sent answers, and nothing of them. @returns whether it can. */
export function rememberSent(address: RouteParams): boolean {
  return longKept.write(nameOf('sent', address), true)
}

/** Whether this browser can remember tomorrow what it sent today. */
export const canRemember = (): boolean => canKeep(longKept)

/** Names this browser to the activity alone. */
export function tokenFor({municipality, activity}: RouteParams): string {
  return browserToken(longKept, `${municipality}/${activity}`)
}

export function hasSent(address: RouteParams): boolean {
  return longKept.read(nameOf('sent', address)) === true
}
