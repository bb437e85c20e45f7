/** What every idea has: a title, a text, and where there are any, a category. */
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import {foresee} from './attend.ts'
import type {FormShown} from './form-shown.ts'
import {rarerOf} from './rarer.ts'

/** Characters left from which on their number is told. */
const NEAR = 200

/** Categories that are seen all at once; of more, one is chosen from a list. */
const FEW = 6

export function firstFields(shown: FormShown) {
  const {words, author, form} = shown
  const {proposing: terms} = words
  return html`${typed(shown, 'heading', 'title', terms.headingHint, limits.ideaTitle)}
  ${form.title && !form.own ? rarerOf(author).similar.render(shown, () => nothing) : nothing}
  ${typed(shown, 'text', 'text', terms.textHint, limits.ideaText)} ${categoryField(shown)}`
}

/** @param part of the form that is typed here. @param most characters that it may have. */
function typed(
  shown: FormShown,
  name: 'heading' | 'text',
  part: 'title' | 'text',
  hint: string,
  most: number,
) {
  const {words, author, form} = shown
  const {key, [part]: value} = form
  const left = most - value.length
  const problem = shown.beside({is: 'problem', at: name})
  const id = `${name}-${key}`
  const type = ({target}: Event) => {
    const {value: now} = target as HTMLTextAreaElement
    author.edit(form, {[part]: now, found: undefined})
    foresee(author, now)
  }
  const direction = value ? 'auto' : author.desk.view.reader.direction
  const described = `hint-${id} ${name}-problem-${key} count-${id}`
  const isWrong = left < 0 || problem !== nothing ? 'true' : nothing
  return html`<div id="${name}-frame-${key}">
    <label for=${id}>${words.proposing[name]}</label>
    <p class="muted" id="hint-${id}">${hint}</p>
    ${problem}
    ${
      name === 'heading'
        ? html`<input
            id=${id}
            type="text"
            autocomplete="off"
            dir=${direction}
            aria-describedby=${described}
            aria-invalid=${isWrong}
            .value=${value}
            @input=${type}
          />`
        : html`<textarea
            id=${id}
            rows="6"
            dir=${direction}
            aria-describedby=${described}
            aria-invalid=${isWrong}
            .value=${value}
            @input=${type}
          ></textarea>`
    }
    <p class=${left < 0 ? 'error' : 'muted'} id="count-${id}">
      ${left <= NEAR && left < most / 2 ? shown.beside({is: 'count', left}) : nothing}
    </p>
  </div>`
}

/** Few categories are seen all at once. */
function categoryField(shown: FormShown) {
  const {words, author, form} = shown
  const {proposing: terms} = words
  const {activity, reader} = author.desk.view
  const {categories} = activity.ideas
  if (!categories) return nothing
  const {key} = form
  const problem = shown.beside({is: 'problem', at: 'category'})
  if (categories.length > FEW) return rarerOf(author).parts.render({...shown, of: 'category'})
  return html`<fieldset id="category-frame-${key}" aria-describedby="category-problem-${key}">
    <legend>${terms.category}</legend>
    ${problem}
    <div class="choices">
      ${categories.map(
        ({id, text}) =>
          html`<label class="choice">
            <input
              type="radio"
              name="category-${key}"
              .checked=${id === form.category}
              @change=${() => author.edit(form, {category: id})}
            />
            <span>${reader.words(text)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}
