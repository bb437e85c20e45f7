import type {NumberQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {wordsTyped} from '../form.ts'
import {line, type Field} from './field.ts'

/** A number in any of the reader's digits: ٣٫٥, ۳٫۵ or 3.5. */
export function number(field: Field<NumberQuestion>) {
  const {question, entry, id, help, problem, enter} = field
  const {reader, terms} = field.view
  const {min, max, decimals, unit} = question
  return line(
    field,
    html`<div class="measured">
      <input
        type="text"
        id="${id}-field"
        inputmode=${decimals || min < 0 ? 'text' : 'numeric'}
        autocomplete="off"
        .value=${entry.isDeclined ? '' : wordsTyped(entry)}
        aria-describedby=${help}
        aria-invalid=${problem ? 'true' : nothing}
        @input=${({target}: Event) => enter({typed: (target as HTMLInputElement).value, isDeclined: false})}
      />
      ${unit ? html`<span>${reader.words(unit)}</span>` : nothing}
    </div>`,
    reader.say.say(terms.survey.numberBetween, {min, max}),
  )
}
