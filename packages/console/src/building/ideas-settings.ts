import {html, nothing} from 'lit'
import type {Drafting} from './drafting.ts'
import {optionList} from './option-list.ts'
import {lineAt, textAt, tickAt} from './parts.ts'
import {questionList} from './survey/question-list.ts'
import {moderationChoice, reportsField, talkSwitches} from './talk-settings.ts'

/** How a collection of ideas works. @param path where the settings stand, such as `activities[0].ideas`. */
export function ideasSettings(drafting: Drafting, path: string) {
  const {editor, terms} = drafting
  const {ideas} = terms
  const hasSupports = editor.at(`${path}.supports`) !== false
  return html`<section class="card fields">
      <h2>${ideas.title}</h2>
      ${textAt(drafting, `${path}.prompt`, {label: ideas.prompt, hint: ideas.promptHint, rows: 2})}
      ${optionList(drafting, `${path}.categories`, {label: ideas.categories, hint: ideas.categoriesHint, name: 'category'})}
      ${tickAt(drafting, `${path}.place`, {label: ideas.place, hint: ideas.placeHint, ticked: {}})}
      ${
        editor.at(`${path}.place`) === undefined
          ? nothing
          : html`<div class="within">
              ${tickAt(drafting, `${path}.place.required`, {label: ideas.placeRequired})}
              ${shapes(drafting, path)} ${tickAt(drafting, `${path}.place.address`, {label: ideas.address})}
            </div>`
      }
      ${tickAt(drafting, `${path}.photos`, {label: ideas.photos, hint: ideas.photosHint})}
      ${tickAt(drafting, `${path}.tags`, {label: ideas.tags, hint: ideas.tagsHint})}
    </section>
    <section class="card fields">
      <h2>${ideas.supportsTitle}</h2>
      ${tickAt(drafting, `${path}.supports`, {label: ideas.supports, ticked: {}, empty: false})}
      ${
        hasSupports
          ? html`<div class="within">
              ${lineAt(drafting, `${path}.supports.threshold`, {label: ideas.threshold, hint: ideas.thresholdHint, type: 'number'})}
              ${lineAt(drafting, `${path}.supports.most`, {label: ideas.most, hint: ideas.mostHint, type: 'number'})}
              ${lineAt(drafting, `${path}.supports.mostPerCategory`, {label: ideas.mostPerCategory, type: 'number'})}
            </div>`
          : nothing
      }
      ${tickAt(drafting, `${path}.comments`, {label: ideas.talk, hint: ideas.talkHint, ticked: {}})}
      ${
        editor.at(`${path}.comments`) === undefined
          ? nothing
          : html`<div class="within">${talkSwitches(drafting, `${path}.comments`)}</div>`
      }
      ${moderationChoice(drafting, path)} ${reportsField(drafting, path)}
      ${textAt(drafting, `${path}.rules`, {label: terms.talk.rules, hint: terms.talk.rulesHint, rows: 3})}
    </section>
    <section class="card fields">
      <h2>${ideas.fields}</h2>
      <p class="hint">${ideas.fieldsHint}</p>
      ${questionList(drafting, `${path}.fields`, {without: ['contact', 'consent', 'place', 'photo']})}
    </section>`
}

/** What can be drawn on the map. */
function shapes(drafting: Drafting, path: string) {
  const {editor, terms} = drafting
  const at = `${path}.place.shapes`
  const chosen = (editor.at(at) ?? ['point']) as string[]
  const all = ['point', 'line', 'area'] as const
  const put = (shape: string, isTicked: boolean) => {
    const next = all.filter((one) => (one === shape ? isTicked : chosen.includes(one)))
    editor.put(at, next.length > 0 ? [...next] : undefined)
  }
  return html`<fieldset class="field">
    <legend>${terms.ideas.shapes}</legend>
    ${all.map(
      (shape) =>
        html`<label class="tick">
          <input
            type="checkbox"
            .checked=${chosen.includes(shape)}
            @change=${(event: Event) => put(shape, (event.target as HTMLInputElement).checked)}
          />
          <span>${terms.ideas.shapeNames[shape]}</span>
        </label>`,
    )}
  </fieldset>`
}
