/** Ideas in the making, as they stay with their tab: a reload loses nothing, and a lent phone shows nothing. */
import type {Keeping} from '../../contributing/keeping.ts'
import {nameFor} from '../../contributing/trace-names.ts'
import type {Form} from './slips.ts'

export const emptyForm = {
  is: 'form',
  title: '',
  text: '',
  tags: [],
  tag: '',
  photos: [],
  entries: {},
} as const

export function readDrafts({tabKept, view}: Keeping): Form[] {
  const drafts = tabKept.read(nameFor('drafts', view))
  return Array.isArray(drafts)
    ? drafts
        .filter((draft) => typeof draft?.key === 'string' && typeof draft.title === 'string')
        .map((draft) => ({...emptyForm, isOpen: false, ...draft}))
    : []
}

/** Those in which something was written. */
export function writeDrafts({tabKept, view}: Keeping, forms: readonly Form[]): void {
  const drafts = forms.filter((form) => !isEmpty(form)).map(draftOf)
  const name = nameFor('drafts', view)
  if (drafts.length > 0) tabKept.write(name, drafts)
  else tabKept.remove(name)
}

/** All that was written, and nothing of what has become of it so far. */
function draftOf(form: Form) {
  // What has not arrived is not there after a reload.
  const photos = form.photos.filter(({photo}) => photo)
  const gone = undefined
  return {...form, photos, ticket: gone, opener: gone, isSending: gone, problems: gone, found: gone}
}

export const isEmpty = ({title, text, tags, photos, place}: Form): boolean =>
  !title.trim() && !text.trim() && tags.length + photos.length === 0 && !place
