/** Comments in the making, as they stay with their tab: a reload loses nothing, and a lent phone shows nothing. */
import type {Desk} from './desk.ts'
import type {Form} from './slips.ts'
import {nameFor} from '../../contributing/trace-names.ts'

export function readDrafts(desk: Desk): Form[] {
  const drafts = desk.tabKept.read(nameFor('drafts', desk.view))
  return Array.isArray(drafts)
    ? drafts.filter(
        (draft): draft is Form => typeof draft?.key === 'string' && typeof draft.text === 'string',
      )
    : []
}

/** Those in which something was written. */
export function writeDrafts(desk: Desk, forms: readonly Form[]): void {
  const drafts = forms
    .filter(({text}) => text.trim())
    .map(({is, key, parent, text, side, place, photo, isOpen, why}) => ({
      is,
      key,
      parent,
      text,
      side,
      place,
      // What has not arrived is not there after a reload.
      photo: photo || undefined,
      isPlacing: place !== undefined,
      isPicturing: Boolean(photo),
      isOpen,
      why,
    }))
  if (drafts.length > 0) desk.tabKept.write(nameFor('drafts', desk.view), drafts)
  else desk.tabKept.remove(nameFor('drafts', desk.view))
}
