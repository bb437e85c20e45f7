/** What came of reading a paper for the second time. */
import type {ReadingCompared, ShownSurvey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import type {Reader} from '../kit/reader.ts'

export interface SecondReadingFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  /** Of the municipality. */
  languages: readonly string[]
  paper: string
  compared: ReadingCompared
  next: () => void
  /** Back to the form as it was typed. */
  again: () => void
}

/** Names the questions that differ, and no word of the first reading: the paper tells what is right. */
export function secondPart(facts: SecondReadingFacts): unknown {
  const {reader, terms, activity, languages, paper, compared, next, again} = facts
  const {papers: words, question: numbered} = terms
  const {differing, left} = compared
  if (differing.length === 0)
    return html`<div class="notice" role="status">
        <p>${reader.speaker.say(words.agree, {paper})}</p>
      </div>
      <div class="buttons">
        <button type="button" class="primary entry-next" @click=${next}>${terms.next}</button>
      </div>`
  return html`<section class="card entry-differing" aria-labelledby="entry-differing" tabindex="-1">
    <h2 id="entry-differing">${reader.speaker.say(words.differs, {paper})}</h2>
    <ul>
      ${answerableQuestions(activity.survey).map(({id, text}, at) =>
        differing.includes(id)
          ? html`<li>
              <span class="muted"
                >${reader.speaker.say(numbered, {number: reader.speaker.number(at + 1)})}:</span
              >
              ${reader.plain(text, languages)}
            </li>`
          : nothing,
      )}
    </ul>
    <p>${left > 0 ? words.lookAgain : words.left}</p>
    <div class="buttons">
      ${left > 0 ? html`<button type="button" class="primary" @click=${again}>${words.again}</button>` : nothing}
      <button type="button" class="entry-next ${left > 0 ? '' : 'primary'}" @click=${next}>
        ${words.leave}
      </button>
    </div>
  </section>`
}
