/** Ideas in the making, as they stay with their tab: a reload loses nothing, and a lent phone shows nothing. */
import {nameFor} from '../../contributing/trace-names.ts'
import type {Desk} from './desk.ts'
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

export function readDrafts({tabKept, view}: Desk): Form[] {
  const drafts = tabKept.read(nameFor('drafts', view))
  return Array.isArray(drafts)
    ? drafts
        .filter((draft) => typeof draft?.key === 'string' && typeof draft.title === 'string')
        .map((draft) => ({...emptyForm, isOpen: false, ...draft}))
    : []
}

/** Those in which something was written. */
export function writeDrafts({tabKept, view}: Desk, forms: readonly Form[]): void {
  const drafts = forms.filter((form) => !isEmpty(form)).map(draftOf)
  const name = nameFor('drafts', view)
  if (drafts.length > 0) tabKept.write(name, drafts)
  else tabKept.remove(name)
}

function draftOf({key, title, text, category, tags, tag, photos, entries, place, fields, isOpen, why}: Form) {
  // What has not arrived is not there after a reload.
  const arrived = photos.filter(({photo}) => photo)
  return {key, title, text, category, tags, tag, photos: arrived, entries, place, fields, isOpen, why}
}

export const isEmpty = ({title, text, tags, photos, place}: Form): boolean =>
  !title.trim() && !text.trim() && tags.length + photos.length === 0 && !place
