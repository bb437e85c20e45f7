import type {ScaleQuestion} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {declineBox, group} from './field.ts'
import type {Field, Kind} from './kind.ts'
import {figure} from './number.ts'

/** Whole numbers between two worded ends, in reading direction. */
export const scale: Kind<ScaleQuestion> = {
  ...figure,
  render,
  advise: ({terms}, _, code) => (code === 'required' ? terms.survey.problems.chooseOne : undefined),
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
