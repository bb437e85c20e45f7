import type {AnswerableQuestion} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {emptyEntry, type Entry} from '../form.ts'
import {problemWords} from '../problem-words.ts'
import type {SurveyView} from '../view.ts'

/** One question as its kind draws it. */
export interface Field<Asked extends AnswerableQuestion = AnswerableQuestion> {
  view: SurveyView
  question: Asked
  entry: Entry
  /** Id of the frame, and the beginning of all ids within. */
  id: string
  /** What to do about its problem; absent when there is none. */
  problem: string | undefined
  /** Id of the help and the problem, for `aria-describedby`. */
  help: string
  enter(entry: Partial<Entry>): void
}

export function fieldOf<Asked extends AnswerableQuestion>(view: SurveyView, question: Asked): Field<Asked> {
  const entry = view.entries[question.id] ?? emptyEntry
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

/** Position among the questions that can be answered, from 1. */
export function numberOf({activity}: SurveyView, question: AnswerableQuestion): number {
  return answerableQuestions(activity.survey).findIndex(({id}) => id === question.id) + 1
}

/** The words of a question's problem, with its number. */
export function problemAt(view: SurveyView, question: AnswerableQuestion): string | undefined {
  const found = view.problems.find((problem) => problem.question === question.id)
  if (!found) return undefined
  const {reader, terms, entries} = view
  const alone = question.type === 'multiple' && question.options.find(({exclusive}) => exclusive)
  const problem = problemWords(
    terms.survey,
    reader.say,
    question,
    found.code,
    entries[question.id] ?? emptyEntry,
    alone ? reader.plain(alone.text) : '',
  )
  return `${reader.say.say(terms.survey.problems.inQuestion, {question: numberOf(view, question)})} ${problem}`
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
  const required = question.required && html` <small class="required">(${terms.survey.required})</small>`
  return html`<span class="number">${reader.say.number(numberOf(view, question))}.</span>
    <span>${reader.words(question.text)}${required || nothing}</span>`
}

/** The author's hint, what kind of answer is expected, and the problem when there is one. */
function questionHelp({view, question, help, problem}: Field, expected: unknown = nothing) {
  return html`<div id=${help}>
    ${question.hint ? html`<p class="hint">${view.reader.words(question.hint)}</p>` : nothing}
    ${expected === nothing ? nothing : html`<p class="hint">${expected}</p>`}
    ${problem ? html`<p class="error" part="error">${problem}</p>` : nothing}
  </div>`
}

/** "I'd rather not say", where the question allows it and is not a list of choices. What was typed comes back. */
function declineBox({view, question, entry, enter}: Field) {
  if (!question.mayDecline) return nothing
  return html`<label class="choice decline">
    <input
      type="checkbox"
      .checked=${entry.isDeclined}
      @change=${(event: Event) => enter({isDeclined: (event.target as HTMLInputElement).checked})}
    />
    <span>${view.terms.survey.decline}</span>
  </label>`
}
