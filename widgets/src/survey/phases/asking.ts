import type {Question} from '@saha/contract'
import {minutesIn} from '@saha/i18n/amounts'
import {baseLanguage} from '@saha/i18n/languages'
import {html, nothing} from 'lit/html.js'
import type {Journey} from '../journey.ts'
import {renderQuestion} from '../../questions/kinds/question.ts'
import type {Phase} from '../phase.ts'
import {stepWith, type Step} from '../steps.ts'
import type {SurveyView} from '../view.ts'

/** One step of questions. @param notices said above them. @param summary of what has to be mended. */
export function asking(
  view: SurveyView,
  steps: readonly Step[],
  {at: question, seen}: Phase & {is: 'asking'},
  journey: Journey,
  notices: unknown,
  summary: (questions: readonly Question[]) => unknown,
) {
  const {reader, terms, problems} = view
  const at = stepWith(steps, question)
  const {title, questions = []} = steps[at] ?? {}
  const soFar = view.more?.pageSoFar(questions[0]?.id ?? '', at + 1)
  const firstOf = (step: Step | undefined) => step?.questions[0]?.id
  const next = () => journey.leave(questions, firstOf(steps[at + 1]))
  return html`
    ${problems.length > 0 ? summary(questions) : nothing} ${at === 0 && !seen ? beginning(view) : nothing}
    ${notices}
    <div class="progress">
      <p ?data-focus=${problems.length === 0 && !view.changing}>
        ${soFar ?? reader.say.say(terms.survey.page, {page: at + 1, pages: steps.length})}
      </p>
      ${soFar ? nothing : html`<progress aria-hidden="true" max=${steps.length} value=${at + 1}></progress>`}
    </div>
    ${title ? html`<h3>${reader.words(title)}</h3>` : nothing}
    <div class="questions" @keydown=${(event: KeyboardEvent) => enterMovesOn(event, next)}>
      ${questions.map((asked) => renderQuestion(view, asked))}
    </div>
    <div class="buttons">
      <button type="button" class="primary" part="next" @click=${next}>
        ${(seen || at === steps.length - 1) && !soFar ? terms.survey.toCheck : terms.survey.next}
      </button>
      ${
        at > 0 && !seen
          ? html`<button type="button" @click=${() => journey.ask(firstOf(steps[at - 1]))}>
              ${terms.survey.back}
            </button>`
          : nothing
      }
    </div>
  `
}

/** What it is about, and how long it takes. */
function beginning({reader, terms, activity: {consultation, seconds = {}}}: SurveyView) {
  const needed = seconds[baseLanguage(reader.language)] ?? Object.values(seconds)[0]
  return html`<p class="text">${reader.words(consultation.summary)}</p>
    ${needed ? html`<p class="muted">${terms.survey.time} <bdi>${minutesIn(reader.say.locale, needed)}</bdi></p>` : nothing}`
}

/** There is no form element, because sandboxed frames forbid its submission: Enter in a line moves on as it would. */
function enterMovesOn(event: KeyboardEvent, next: () => void): void {
  const isLine = event.target instanceof HTMLInputElement && event.target.type === 'text'
  if (event.key !== 'Enter' || event.isComposing || !isLine) return
  event.preventDefault()
  next()
}
