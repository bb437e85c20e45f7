import type {AnswerableQuestion} from '@saha/contract'
import {isAnswerable} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {emptyEntry} from '../entry.ts'
import type {Journey} from '../journey.ts'
import {kindOf} from '../kinds/kind.ts'
import {askedOn} from '../steps.ts'
import {textOf, type SurveyView} from '../view.ts'

/** All answers before they are sent, each with a way to change it. */
export function checking(view: SurveyView, isSending: boolean, journey: Journey, notice: unknown) {
  const {reader, terms, path} = view
  const asked = askedOn(path)
  const words = {...terms.survey.check, ...journey.own?.words}
  return html`
    <h3 ?data-focus=${!isSending}>${words.title}</h3>
    ${notice} ${view.more?.endedEarly()}
    <dl class="answers">
      ${asked.filter(isAnswerable).map(
        (question) =>
          html`<div>
            <dt>
              <span class="number">${reader.say.number(view.numberOf(question))}.</span>
              <span>${reader.words(textOf(view, question, question.text))}</span>
            </dt>
            <dd class="given">${given(view, question)}</dd>
            <dd>
              <button
                type="button"
                class="link"
                ?disabled=${isSending}
                aria-label="${words.change}: ${reader.plain(textOf(view, question, question.text))}"
                @click=${() => journey.change(question.id)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <p class="muted">${words.text}</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        aria-live="polite"
        part="send"
        aria-disabled=${isSending}
        @click=${() => journey.send()}
      >
        ${isSending ? terms.contribution.sending : words.send}
      </button>
      ${
        isSending
          ? nothing
          : html`<button type="button" @click=${() => journey.ask(asked.at(-1)?.id)}>
              ${terms.survey.back}
            </button>`
      }
    </div>
  `
}

/** One answer, as it was given. */
export function given(view: SurveyView, question: AnswerableQuestion): unknown {
  const {terms, entries, path} = view
  const answer = path.answers[question.id]
  if (answer === undefined) return html`<span class="muted">${terms.survey.check.unanswered}</span>`
  if (answer === null) return html`<span class="muted">${terms.survey.decline}</span>`
  return kindOf(question).show(view, question, answer, entries[question.id] ?? emptyEntry)
}
