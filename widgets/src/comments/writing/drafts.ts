/** Comments in the making, as they stay with their tab: a reload loses nothing, and a lent phone shows nothing. */
import type {Desk} from './desk.ts'
import type {Form} from './slips.ts'

const NAME = 'drafts'

export function readDrafts(desk: Desk): Form[] {
  const drafts = desk.tabKept.read(desk.nameOf(NAME))
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
      photo,
      isOpen,
      why,
    }))
  if (drafts.length > 0) desk.tabKept.write(desk.nameOf(NAME), drafts)
  else desk.tabKept.remove(desk.nameOf(NAME))
}
