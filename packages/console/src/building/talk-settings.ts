/** How a thread works: the same form for a thread of its own and for those under ideas. */
import {html, nothing} from 'lit'
import {tickField} from '../kit/fields.ts'
import {idOf, type Drafting} from './drafting.ts'
import {choiceAt, lineAt, problemAt, textAt, tickAt} from './parts.ts'

/** @param path where the settings stand, such as `activities[0].comments`. */
export function talkSettings(drafting: Drafting, path: string) {
  const {talk} = drafting.terms
  return html`<section class="card fields">
    <h2>${talk.title}</h2>
    ${textAt(drafting, `${path}.prompt`, {label: talk.prompt, hint: talk.promptHint, rows: 2})}
    ${moderationChoice(drafting, path)} ${opinionsTick(drafting, path)} ${talkSwitches(drafting, path)}
    <details class="more">
      <summary>${drafting.terms.activity.more}</summary>
      <div class="fields">
        ${textAt(drafting, `${path}.rules`, {label: talk.rules, hint: talk.rulesHint, rows: 3})}
        ${tickAt(drafting, `${path}.guestbook`, {label: talk.guestbook, hint: talk.guestbookHint})}
        ${reportsField(drafting, path)}
      </div>
    </details>
  </section>`
}

/** What those who write can do besides writing. */
export function talkSwitches(drafting: Drafting, path: string) {
  const {talk} = drafting.terms
  const votes = choiceAt(drafting, `${path}.votes`, {
    label: talk.votes,
    none: 'support',
    choices: (['support', 'both', 'none'] as const).map((value) => ({value, label: talk.voteKinds[value]})),
  })
  return html`${drafting.editor.at(`${path}.opinions`) ? nothing : votes}
  ${tickAt(drafting, `${path}.sides`, {label: talk.sides, hint: talk.sidesHint})}
  ${tickAt(drafting, `${path}.places`, {label: talk.places})}
  ${tickAt(drafting, `${path}.photos`, {label: talk.photos, hint: talk.photosHint})}`
}

/** Statements with groups of opinion: readers agree or not, in place of support. */
function opinionsTick(drafting: Drafting, path: string) {
  const {
    editor,
    terms: {talk},
  } = drafting
  return tickField({
    label: talk.opinions,
    hint: talk.opinionsHint,
    id: idOf(`${path}.opinions`),
    problem: problemAt(drafting, `${path}.opinions`),
    isTicked: editor.at(`${path}.opinions`) === true,
    onChange: (isTicked) => {
      editor.put(`${path}.votes`, isTicked ? 'none' : undefined)
      editor.put(`${path}.opinions`, isTicked || undefined)
    },
  })
}

/** When contributions are looked at. */
export function moderationChoice(drafting: Drafting, path: string) {
  const {talk} = drafting.terms
  return choiceAt(drafting, `${path}.moderation`, {
    label: talk.moderation,
    hint: talk.moderationHint,
    none: 'mixed',
    choices: (['mixed', 'before', 'after'] as const).map((value) => ({value, label: talk.modes[value]})),
  })
}

export function reportsField(drafting: Drafting, path: string) {
  const {talk} = drafting.terms
  const mode = drafting.editor.at(`${path}.moderation`) ?? 'mixed'
  return mode === 'mixed'
    ? lineAt(drafting, `${path}.reportsToHold`, {label: talk.reports, hint: talk.reportsHint, type: 'number'})
    : nothing
}
