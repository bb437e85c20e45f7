/** What every idea has: a title, a text, and where there are any, a category. */
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit/html.js'
import type {Author} from './author.ts'
import {problemAt} from './problems.ts'
import type {Form} from './slips.ts'
import type {ProposingWords} from './words.ts'

/** Characters left from which on their number is told. */
const NEAR = 200

/** Categories that are seen all at once; of more, one is chosen from a list. */
const FEW = 6

/** @param similar shown between title and text. */
export function firstFields(words: ProposingWords, author: Author, form: Form, similar: () => unknown) {
  const {proposing: terms} = words
  return html`${typed(words, author, form, {
    name: 'heading',
    words: [terms.heading, terms.headingHint],
    value: form.title,
    most: limits.ideaTitle,
    enter: (title) => ({title}),
  })}
  ${similar()}
  ${typed(words, author, form, {
    name: 'text',
    words: [terms.text, terms.textHint],
    value: form.text,
    most: limits.ideaText,
    enter: (text) => ({text}),
  })}
  ${categoryField(words, author, form)}`
}

interface Typed {
  name: 'heading' | 'text'
  /** Label and hint. */
  words: readonly [string, string]
  value: string
  most: number
  enter: (value: string) => Partial<Form>
}

function typed(
  words: ProposingWords,
  author: Author,
  form: Form,
  {name, words: [label, hint], value, most, enter}: Typed,
) {
  const {reader} = author.desk.view
  const {key} = form
  const left = most - value.length
  const problem = problemAt(words, author, form, name)
  const id = `${name}-${key}`
  const type = ({target}: Event) => {
    const {value: now} = target as HTMLTextAreaElement
    author.edit(form, {...enter(now), found: undefined})
    void author.check(now)
  }
  const direction = value ? 'auto' : reader.direction
  const described = `hint-${id} ${name}-problem-${key} count-${id}`
  const isWrong = left < 0 || problem !== nothing ? 'true' : nothing
  return html`<div id="${name}-frame-${key}">
    <label for=${id}>${label}</label>
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
      ${
        left < 0
          ? reader.say.count(words.contributing.over, -left)
          : left <= NEAR && left < most / 2
            ? reader.say.count(words.contributing.left, left)
            : nothing
      }
    </p>
  </div>`
}

/** Few categories are seen all at once; one of many is chosen from a list. */
function categoryField(words: ProposingWords, author: Author, form: Form) {
  const {proposing: terms} = words
  const {activity, reader} = author.desk.view
  const {categories} = activity.ideas
  if (!categories) return nothing
  const {key} = form
  const problem = problemAt(words, author, form, 'category')
  const choose = (category: string | undefined) => author.edit(form, {category})
  const help = `category-problem-${key}`
  if (categories.length > FEW)
    return html`<div id="category-frame-${key}">
      <label for="category-${key}">${terms.category}</label>
      ${problem}
      <select
        id="category-${key}"
        aria-describedby=${help}
        aria-invalid=${problem === nothing ? nothing : 'true'}
        @change=${({target}: Event) => choose((target as HTMLSelectElement).value || undefined)}
      >
        <option value="" .selected=${!form.category}>${terms.none}</option>
        ${categories.map(
          ({id, text}) =>
            html`<option value=${id} .selected=${id === form.category}>${reader.plain(text)}</option>`,
        )}
      </select>
    </div>`
  return html`<fieldset id="category-frame-${key}" aria-describedby=${help}>
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
              @change=${() => choose(id)}
            />
            <span>${reader.words(text)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}
