import type {ScaleQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {questionHelp, questionWords, type Field} from './field.ts'

/** Whole numbers between two worded ends, in reading direction. */
export function scale(field: Field<ScaleQuestion>) {
  const {view, question, entry, id, help, problem, enter} = field
  const {reader, terms} = view
  const values = Array.from({length: question.to - question.from + 1}, (_, step) => question.from + step)
  const ends = new Map([
    [question.from, question.low],
    [question.to, question.high],
  ])
  return html`<fieldset class="question ${problem ? 'wrong' : ''}" id=${id} aria-describedby=${help}>
    <legend class="asked">${questionWords(field)}</legend>
    ${questionHelp(field)}
    <div class="scale" part="options">
      <span class="end" aria-hidden="true">${reader.words(question.low)}</span>
      <div class="values ${values.length > 7 ? 'many' : ''}">
        ${values.map((value) => {
          const end = ends.get(value)
          const isChosen = !entry.isDeclined && entry.typed === String(value)
          return html`<label class="value ${isChosen ? 'chosen' : ''}">
            <input
              type="radio"
              class="unseen"
              name=${id}
              .checked=${isChosen}
              aria-invalid=${problem ? 'true' : nothing}
              @change=${() => enter({typed: String(value), isDeclined: false})}
            />
            <span>${reader.say.number(value)}</span>
            ${end ? html`<span class="unseen">${reader.words(end)}</span>` : nothing}
          </label>`
        })}
      </div>
      <span class="end high" aria-hidden="true">${reader.words(question.high)}</span>
    </div>
    ${
      question.mayDecline
        ? html`<label class="choice decline ${entry.isDeclined ? 'chosen' : ''}">
            <input
              type="radio"
              name=${id}
              .checked=${entry.isDeclined}
              @change=${() => enter({isDeclined: true})}
            />
            <span>${terms.survey.decline}</span>
          </label>`
        : nothing
    }
  </fieldset>`
}
