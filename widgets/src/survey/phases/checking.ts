import type {AnswerableQuestion} from '@saha/contract'
import {answerableQuestions, questionsIn} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {answerOf, emptyEntry, wordsTyped} from '../form.ts'
import type {Journey} from '../journey.ts'
import {numberOf} from '../questions/field.ts'
import type {SurveyView} from '../view.ts'

/** All answers before they are sent, each with a way to change it. */
export function checking(view: SurveyView, isSending: boolean, journey: Journey) {
  const {reader, terms, activity} = view
  const words = terms.survey.check
  return html`
    <h3 ?data-focus=${!isSending}>${words.title}</h3>
    <dl class="answers">
      ${answerableQuestions(activity.survey).map(
        (question) =>
          html`<div>
            <dt>
              <span class="number">${reader.say.number(numberOf(view, question))}.</span>
              <span>${reader.words(question.text)}</span>
            </dt>
            <dd class="given">${given(view, question)}</dd>
            <dd>
              <button
                type="button"
                class="link"
                ?disabled=${isSending}
                aria-label="${words.change}: ${reader.plain(question.text)}"
                @click=${() => journey.ask(question.id, true)}
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
          : html`<button type="button" @click=${() => journey.ask(questionsIn(activity.survey).at(-1)?.id)}>
              ${terms.survey.back}
            </button>`
      }
    </div>
  `
}

function given(view: SurveyView, question: AnswerableQuestion): unknown {
  const {reader, terms, entries} = view
  const answer = answerOf(question, entries[question.id])
  if (answer === undefined) return html`<span class="muted">${terms.survey.check.unanswered}</span>`
  if (answer === null) return html`<span class="muted">${terms.survey.decline}</span>`
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const chosen = question.options.filter(({id}) =>
        Array.isArray(answer) ? answer.includes(id) : answer === id,
      )
      return html`<ul>
        ${chosen.map(({text}) => html`<li>${reader.words(text)}</li>`)}
      </ul>`
    }
    case 'scale':
    case 'number': {
      const figure = typeof answer === 'number' ? reader.say.number(answer) : answer
      return question.type === 'number' && question.unit
        ? html`${figure}${' '}${reader.words(question.unit)}`
        : figure
    }
    case 'short-text':
    case 'long-text': {
      const typed = wordsTyped(entries[question.id] ?? emptyEntry).replace(/\r\n?/g, '\n')
      return html`<p class="typed" dir="auto">${answer}</p>
        ${answer === typed ? nothing : html`<small>${terms.survey.check.cleaned}</small>`}`
    }
  }
}
