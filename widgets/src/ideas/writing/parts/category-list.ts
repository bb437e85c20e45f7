import {html, nothing} from 'lit/html.js'
import type {FormShown} from '../form-shown.ts'
import type {PartsWords} from './parts-words.ts'

/** One of many categories, chosen from a list. */
export function categoryList({proposalParts: terms}: PartsWords, shown: FormShown) {
  const {words, author, form} = shown
  const {activity, reader} = author.desk.view
  const {key} = form
  const problem = shown.beside({is: 'problem', at: 'category'})
  const choose = ({target}: Event) =>
    author.edit(form, {category: (target as HTMLSelectElement).value || undefined})
  return html`<div id="category-frame-${key}">
    <label for="category-${key}">${words.proposing.category}</label>
    ${problem}
    <select
      id="category-${key}"
      aria-describedby="category-problem-${key}"
      aria-invalid=${problem === nothing ? nothing : 'true'}
      @change=${choose}
    >
      <option value="" .selected=${!form.category}>${terms.none}</option>
      ${activity.ideas.categories?.map(
        ({id, text}) =>
          html`<option value=${id} .selected=${id === form.category}>${reader.plain(text)}</option>`,
      )}
    </select>
  </div>`
}
