/** The form of one activity: what all kinds have in common, and a part of its own for each kind. */
import type {DefinedActivity} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit'
import {plainWords, type Drafting} from './drafting.ts'
import type {Json} from './json-path.ts'
import {kinds} from './kinds.ts'
import {levelChoice} from './level-choice.ts'
import type {NewVersions} from './new-version.ts'
import {choiceAt, lineAt, textAt, tickAt} from './parts.ts'

/** @param at its place in the list. @param versions makes a new one where people have answered this one. */
export function activityForm(drafting: Drafting, at: number, versions: NewVersions) {
  const {editor, terms, reader} = drafting
  const path = `activities[${at}]`
  const {kind, id} = (editor.at(path) ?? {}) as Partial<DefinedActivity>
  if (kind === undefined) return html`<p class="notice">${terms.activities.gone}</p>`
  const {activity: words} = terms
  const frozen = editor.check?.frozen.filter((part) => part.activity === id) ?? []
  return html`${versions.notice(drafting, id ?? '')}
    ${frozen.map(
      (part) =>
        html`<div class="notice problem" role="alert">
          <p>${terms.frozen[part.what]}</p>
          <p>${terms.ways[part.way]}</p>
          ${versions.button(drafting, part)}
        </div>`,
    )}
    <section class="card fields" aria-labelledby="activity-title">
      <h2 id="activity-title">${terms.kinds[kind]}</h2>
      ${textAt(drafting, `${path}.title`, {label: words.title, hint: words.titleHint})}
      ${phaseChoice(drafting, path)} ${levelChoice(drafting, path, kind)}
      <details class="more">
        <summary>${words.more}</summary>
        <div class="fields">
          ${
            kind === 'survey'
              ? lineAt(drafting, `${path}.smallestGroup`, {
                  label: words.smallestGroup,
                  hint: reader.speaker.say(words.smallestGroupHint, {n: limits.smallestPublishedGroup}),
                  type: 'number',
                })
              : nothing
          }
          ${tickAt(drafting, `${path}.sensitive`, {label: words.sensitive, hint: words.sensitiveHint})}
          ${
            editor.at(`${path}.sensitive`) === true
              ? lineAt(drafting, `${path}.leaveTo`, {label: words.leaveTo, type: 'url'})
              : nothing
          }
        </div>
      </details>
    </section>
    ${kinds[kind]?.form(drafting, path) ?? nothing}`
}

/** In which part of the consultation it is open; nothing where there are no parts. */
function phaseChoice(drafting: Drafting, path: string) {
  const {editor, terms} = drafting
  const phases = (editor.at('phases') ?? []) as Record<string, Json>[]
  if (phases.length === 0) return nothing
  const choices = phases.map(({id, title}) => ({
    value: String(id),
    label: plainWords(drafting, title) || String(id),
  }))
  return choiceAt(drafting, `${path}.phase`, {
    label: terms.activity.phase,
    none: '',
    choices: [{value: '', label: terms.activity.wholeTime}, ...choices],
  })
}
