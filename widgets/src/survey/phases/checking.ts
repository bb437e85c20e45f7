import type {Answer, AnswerableQuestion} from '@saha/contract'
import {ownAnswer} from '@saha/domain/survey/own-answer'
import {isAnswerable} from '@saha/domain/survey/questions'
import type {CheckingTerms} from '@saha/i18n/checking/terms'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import {entryOf, wordsTyped, type Entry} from '../../questions/entry.ts'
import type {Journey} from '../journey.ts'
import {kindOf} from '../../questions/kinds/kind.ts'
import type {LaterWords} from '../later-words.ts'
import {send} from '../send.ts'
import {askedOn} from '../steps.ts'
import {textOf} from '../../questions/view.ts'
import type {SurveyView} from '../view.ts'

/** All answers before they are sent, each with a way to change it. */
export function checking(
  {checking: usual, contribution}: LaterWords,
  view: SurveyView,
  isSending: boolean,
  journey: Journey,
  notice: unknown,
) {
  const {reader, terms, path} = view
  const asked = askedOn(path)
  const words = {...usual, ...journey.own?.words}
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
            <dd class="given">${given(usual, view, question)}</dd>
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
    ${view.activity.survey.reviewTexts ? html`<p class="muted">${words.isRead}</p>` : nothing}
    <p class="muted">${words.text}</p>
    <div class="buttons">
      <button
        type="button"
        class="primary"
        aria-live="polite"
        part="send"
        aria-disabled=${isSending}
        @click=${() => send(journey)}
      >
        ${isSending ? contribution.sending : words.send}
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
export function given(words: CheckingTerms, view: SurveyView, question: AnswerableQuestion): unknown {
  const {terms, entries, path} = view
  const answer = ownAnswer(path.answers, question.id)
  if (answer === undefined) return html`<span class="muted">${words.unanswered}</span>`
  if (answer === null) return html`<span class="muted">${terms.survey.decline}</span>`
  const entry = entryOf(entries, question)
  const shown = kindOf(question).show(view, question, answer, entry)
  return [
    isWritten(question) ? html`<div lang=${languageIn(view, String(answer))}>${shown}</div>` : shown,
    isCleaned(question, answer, entry) ? html`<small>${words.cleaned}</small>` : nothing,
  ]
}

/** Whether invisible characters were left out of what was written. */
function isCleaned(question: AnswerableQuestion, answer: Answer, entry: Entry): boolean {
  return isWritten(question) && answer !== wordsTyped(entry).replace(/\r\n?/g, '\n')
}

const isWritten = ({type}: AnswerableQuestion) => type === 'short-text' || type === 'long-text'

/** So that an answer in other letters is read aloud by a voice that knows them. */
const languageIn = ({reader: {spoken, fallbacks}}: SurveyView, answer: string) =>
  languageByScript(answer, spoken, fallbacks) ?? nothing
