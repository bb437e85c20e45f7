import type {Answer, AnswerProblemCode, NumberQuestion, ScaleQuestion} from '@saha/contract'
import {checkNumber} from '@saha/domain/survey/kinds/numbers'
import {readNumber} from '@saha/domain/text/read-number'
import {html, nothing} from 'lit/html.js'
import {wordsTyped, type Entry} from '../entry.ts'
import type {FormView} from '../view.ts'
import {line} from './field.ts'
import type {Field, Kind} from './kind.ts'

/** What all figures have in common, typed or chosen. */
export const figure = {
  read: (_: unknown, entry: Entry) => {
    const typed = wordsTyped(entry)
    return typed.trim() ? (readNumber(typed) ?? typed) : undefined
  },
  check: checkNumber,
  show: ({reader}: FormView, question: NumberQuestion | ScaleQuestion, answer: NonNullable<Answer>) => {
    const figures = typeof answer === 'number' ? reader.say.number(answer) : answer
    return 'unit' in question && question.unit
      ? html`${figures}${' '}${reader.words(question.unit)}`
      : figures
  },
}

/** A number in any of the reader's digits: ٣٫٥, ۳٫۵ or 3.5. */
export const number: Kind<NumberQuestion> = {
  render,
  ...figure,
  advise,
}

function advise(
  {reader: {say}, terms}: FormView,
  {min, max, decimals}: NumberQuestion,
  code: AnswerProblemCode,
): string | undefined {
  const {problems} = terms.survey
  switch (code) {
    case 'required':
    case 'wrong-type':
      return say.say(problems.enterNumber, {example: Math.round((min + max) / 2)})
    case 'too-low':
      return say.say(problems.tooLow, {min})
    case 'too-high':
      return say.say(problems.tooHigh, {max})
    case 'too-precise':
      return decimals ? say.say(problems.tooPrecise, {n: decimals}) : problems.wholeNumber
    default:
      return undefined
  }
}

function render(field: Field<NumberQuestion>) {
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
