import type {ScaleQuestion} from '@saha/contract'
import {checkNumber} from '@saha/domain/survey/kinds/numbers'
import {readNumber} from '@saha/domain/text/read-number'
import {html, nothing} from 'lit/html.js'
import {wordsTyped} from '../entry.ts'
import {declineBox, group} from './field.ts'
import type {Field, Kind} from './kind.ts'

/** Whole numbers between two worded ends, in reading direction. */
export const scale: Kind<ScaleQuestion> = {
  render,
  read: (_, entry) => readNumber(wordsTyped(entry)),
  check: checkNumber,
  advise: ({terms}, _, code) => (code === 'required' ? terms.survey.problems.chooseOne : undefined),
  show: ({reader}, _, answer) => (typeof answer === 'number' ? reader.say.number(answer) : nothing),
}

function render(field: Field<ScaleQuestion>) {
  const {view, question, entry, id, enter} = field
  const {reader} = view
  const {from, to, low, high} = question
  const values = Array.from({length: to - from + 1}, (_, step) => from + step)
  const box = (value: number) => {
    const isChosen = !entry.isDeclined && entry.typed === String(value)
    const end = value === from ? low : value === to && high
    return html`<label class="value ${isChosen ? 'chosen' : ''}">
      <input
        type="radio"
        class="unseen"
        name=${id}
        .checked=${isChosen}
        @change=${() => enter({typed: String(value), isDeclined: false})}
      />
      <span>${reader.say.number(value)}</span>
      ${end ? html`<span class="unseen">${reader.words(end)}</span>` : nothing}
    </label>`
  }
  return group(
    field,
    html`<div class="scale ${values.length > 7 ? 'many' : ''}" part="options">
        <span class="end" aria-hidden="true">${reader.words(low)}</span>
        <div class="values">${values.map(box)}</div>
        <span class="end high" aria-hidden="true">${reader.words(high)}</span>
      </div>
      ${declineBox(field, 'radio')}`,
  )
}
