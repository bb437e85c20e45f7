import {isAnswerable} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit'
import {errorSummary} from '../../kit/error-summary.ts'
import {fieldId, problemAt} from '../questions/field.ts'
import {renderQuestion} from '../questions/question.ts'
import type {Step} from '../steps.ts'
import type {SurveyView} from '../view.ts'

interface AskingNeeds {
  steps: readonly Step[]
  /** Position of the step shown, from 0. */
  at: number
  /** Came from the check page, and goes back there. */
  isChange: boolean
  /** Said above the questions. */
  notices: readonly (string | undefined)[]
  next(): void
  back(): void
}

/** One step of questions. */
export function asking(view: SurveyView, {steps, at, isChange, notices, next, back}: AskingNeeds) {
  const {reader, terms, activity, problems} = view
  const step = steps[at]
  if (!step) return nothing
  const isLast = isChange || at === steps.length - 1
  const page = reader.say.say(terms.survey.page, {page: at + 1, pages: steps.length})
  const isIntroduced = at === 0 && !isChange
  return html`
    ${isIntroduced ? html`<p class="introduction text">${reader.words(activity.consultation.summary)}</p>` : nothing}
    ${problems.length > 0 ? summary(view, step) : nothing}
    ${notices.map((words) => (words ? html`<p class="notice">${words}</p>` : nothing))}
    <div class="progress">
      <p tabindex="-1" ?data-focus=${problems.length === 0}>${page}</p>
      <progress aria-hidden="true" max=${steps.length} value=${at + 1}></progress>
    </div>
    ${step.title ? html`<h3>${reader.words(step.title)}</h3>` : nothing}
    <div class="questions" @keydown=${(event: KeyboardEvent) => enterMovesOn(event, next)}>
      ${step.questions.map((question) => renderQuestion(view, question))}
    </div>
    <div class="buttons">
      <button type="button" class="primary" part="next" @click=${next}>
        ${isLast ? terms.survey.check.go : terms.survey.next}
      </button>
      ${at > 0 && !isChange ? html`<button type="button" @click=${back}>${terms.survey.back}</button>` : nothing}
    </div>
  `
}

function summary(view: SurveyView, step: Step) {
  const items = step.questions.filter(isAnswerable).flatMap((question) => {
    const words = problemAt(view, question)
    return words ? [{words, field: fieldId(question)}] : []
  })
  return errorSummary(view.terms.survey.problems.title, items)
}

/** There is no form element, because sandboxed frames forbid its submission: Enter in a line moves on as it would. */
function enterMovesOn(event: KeyboardEvent, next: () => void): void {
  const isLine = event.target instanceof HTMLInputElement && event.target.type === 'text'
  if (event.key !== 'Enter' || event.isComposing || !isLine) return
  event.preventDefault()
  next()
}
