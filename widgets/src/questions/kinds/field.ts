import type {AnswerableQuestion} from '@saha/contract'
import {isRequired} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {entryOf} from '../entry.ts'
import {textOf, type FormView} from '../view.ts'
import {kindOf, type Field} from './kind.ts'

export function fieldOf<Asked extends AnswerableQuestion>(view: FormView, question: Asked): Field<Asked> {
  const entry = entryOf(view.entries, question)
  const problem = problemAt(view, question)
  const id = fieldId(question)
  return {
    view,
    question,
    entry,
    id,
    problem,
    help: `${id}-help`,
    enter: (change) => view.enter(question, {...entry, ...change}),
  }
}

export const fieldId = ({id}: {id: string}) => `question-${id}`

/** The words of a question's problem, with its number. The same beside the field and in the summary. */
export function problemAt(view: FormView, question: AnswerableQuestion): string | undefined {
  const found = view.problems.find((problem) => problem.question === question.id)
  if (!found) return undefined
  const {reader, terms, entries, more} = view
  const {inQuestion, answerAgain} = terms.survey.problems
  const problem =
    more?.ruleWords(found) ?? kindOf(question).advise(view, question, found.code, entryOf(entries, question))
  return `${reader.say.say(inQuestion, {question: view.numberOf(question)})} ${problem ?? answerAgain}`
}

/** What stands around every question. */
export const frame = ({view, question, id, problem}: Field, content: unknown) =>
  html`<div class="question ${problem ? 'wrong' : ''}" id=${id} ?data-focus=${view.changing === question.id}>
    ${content}
  </div>`

/** A question with several controls: what is asked names them all. @param expected as in `questionHelp`. */
export const group = (field: Field, controls: unknown, expected?: unknown) =>
  frame(
    field,
    html`<fieldset aria-describedby=${field.help}>
      <legend class="asked">${questionWords(field)}</legend>
      ${questionHelp(field, expected)} ${controls}
    </fieldset>`,
  )

/** A question with one control. */
export const line = (field: Field, control: unknown, expected?: unknown) =>
  frame(
    field,
    html`<label class="asked" for="${field.id}-field">${questionWords(field)}</label>
      ${questionHelp(field, expected)} ${control} ${declineBox(field)}`,
  )

/** Number, words and "required". */
function questionWords({view, question}: Field) {
  const {reader, terms} = view
  const required = isRequired(question) && html` <small class="required">(${terms.survey.required})</small>`
  return html`<span class="number">${reader.say.number(view.numberOf(question))}.</span>
    <span>${reader.words(textOf(view, question, question.text))}${required || nothing}</span>`
}

/** The author's hint, what kind of answer is expected, and the problem when there is one. */
function questionHelp({view, question, help, problem}: Field, expected: unknown = nothing) {
  const {hint} = question
  return html`<div id=${help}>
      ${hint ? html`<p class="hint">${view.reader.words(textOf(view, question, hint))}</p>` : nothing}
      ${expected === nothing ? nothing : html`<p class="hint">${expected}</p>`}
      ${problem ? html`<p class="error" part="error">${problem}</p>` : nothing}
    </div>
    ${view.more?.background(question)}`
}

/** A box to tick, with its words. */
export const tick = (
  type: 'radio' | 'checkbox',
  name: string,
  words: unknown,
  isChosen: boolean,
  change: () => void,
  look = '',
) =>
  html`<label class="choice ${look} ${isChosen ? 'chosen' : ''}">
    <input type=${type} name=${name} .checked=${isChosen} @change=${change} />
    <span>${words}</span>
  </label>`

/** "I'd rather not say", where the question allows it and is not a list of choices. What was typed comes back. */
export function declineBox(
  {view, question, entry, id, enter}: Field,
  type: 'radio' | 'checkbox' = 'checkbox',
) {
  const decline = () => enter({isDeclined: type === 'radio' || !entry.isDeclined})
  return question.mayDecline
    ? tick(type, id, view.terms.survey.decline, entry.isDeclined, decline, 'decline')
    : nothing
}
