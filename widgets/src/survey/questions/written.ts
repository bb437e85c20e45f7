import type {AnswerableQuestion} from '@saha/contract'
import {countGraphemes} from '@saha/domain/text/graphemes'
import {html, nothing} from 'lit/html.js'
import {wordsTyped} from '../form.ts'
import {mostCharacters} from '../problem-words.ts'
import {declineBox, questionHelp, questionWords, type Field} from './field.ts'

type Writing = Field<AnswerableQuestion & {type: 'short-text' | 'long-text'}>

/** The citizen's own words, on one line or several. */
export function written(field: Writing) {
  const {view, question, entry, id, problem, enter} = field
  const typed = entry.isDeclined ? '' : wordsTyped(entry)
  const describedBy = `${field.help} ${id}-count`
  const isWrong = problem ? 'true' : nothing
  // An empty field with `auto` would begin on the left even in Arabic.
  const direction = typed ? 'auto' : view.reader.direction
  const change = (event: Event) =>
    enter({typed: (event.target as HTMLInputElement | HTMLTextAreaElement).value, isDeclined: false})
  return html`<div class="question ${problem ? 'wrong' : ''}" id=${id}>
    <label class="asked" for="${id}-words">${questionWords(field)}</label>
    ${questionHelp(field)}
    ${
      question.type === 'short-text'
        ? html`<input
            type="text"
            id="${id}-words"
            dir=${direction}
            autocomplete="off"
            .value=${typed}
            aria-describedby=${describedBy}
            aria-invalid=${isWrong}
            @input=${change}
          />`
        : html`<textarea
            id="${id}-words"
            rows="5"
            dir=${direction}
            .value=${typed}
            aria-describedby=${describedBy}
            aria-invalid=${isWrong}
            @input=${change}
          ></textarea>`
    }
    ${counter(field, mostCharacters(question) - countGraphemes(typed))} ${declineBox(field)}
  </div>`
}

/** How many characters are left. Spoken only near the end, so that it does not talk over the typing. */
function counter({view: {reader, terms}, id}: Writing, left: number) {
  const words =
    left < 0
      ? reader.say.count(terms.survey.charactersOver, -left)
      : reader.say.count(terms.survey.charactersLeft, left)
  return html`<p class="count ${left < 0 ? 'over' : ''}" id="${id}-count">${words}</p>
    <span class="unseen" role="status">${left <= 20 ? words : nothing}</span>`
}
