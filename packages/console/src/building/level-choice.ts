/** Who may take part in an activity, with what that means; for invited people, the way to their codes. */
import type {Level} from '@saha/contract'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Drafting} from './drafting.ts'
import type {Kind} from './kinds.ts'
import {choiceAt} from './parts.ts'

/** Where people talk, nobody counts how often one browser writes. */
const levels: Readonly<Record<Kind, readonly Level[]>> = {
  survey: ['open', 'browser', 'invitation'],
  comments: ['open', 'invitation'],
  ideas: ['open', 'invitation'],
  event: ['open', 'browser', 'invitation'],
}

/** @param path of the activity. */
export function levelChoice(drafting: Drafting, path: string, kind: Kind) {
  const {editor, terms} = drafting
  const {activity: words} = terms
  const chosen = (editor.at(`${path}.level`) ?? 'open') as Level
  return html`${choiceAt(drafting, `${path}.level`, {
    label: words.level,
    hint: words.levelHints[chosen],
    none: 'open',
    choices: levels[kind].map((value) => ({value, label: words.levels[value]})),
  })}
  ${chosen === 'invitation' ? codesLink(drafting) : nothing}`
}

function codesLink({editor, reader, place}: Drafting) {
  if (editor.draft.published === null || !place.rights.includes('invite')) return nothing
  const {consultation} = editor.draft
  return html`<p>
    <a href=${addressOf(place.municipality, 'invitations', [consultation])}
      >${reader.words.console.pages.invitations}</a
    >
  </p>`
}
