import type {NumberQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {wordsTyped} from '../form.ts'
import {declineBox, questionHelp, questionWords, type Field} from './field.ts'

/** A number in any of the reader's digits: ٣٫٥, ۳٫۵ or 3.5. */
export function number(field: Field<NumberQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const {reader, terms} = view
  const {min, max} = question
  return html`<div class="question ${problem ? 'wrong' : ''}" id=${id}>
    <label class="asked" for="${id}-number">${questionWords(field)}</label>
    ${questionHelp(field, reader.say.say(terms.survey.numberBetween, {min, max}))}
    <div class="measured">
      <input
        type="text"
        id="${id}-number"
        inputmode=${question.decimals || min < 0 ? 'text' : 'numeric'}
        autocomplete="off"
        .value=${entry.isDeclined ? '' : wordsTyped(entry)}
        aria-describedby=${help}
        aria-invalid=${problem ? 'true' : nothing}
        @input=${(event: Event) =>
          enter({typed: (event.target as HTMLInputElement).value, isDeclined: false})}
      />
      ${question.unit ? html`<span>${reader.words(question.unit)}</span>` : nothing}
    </div>
    ${declineBox(field)}
  </div>`
}
