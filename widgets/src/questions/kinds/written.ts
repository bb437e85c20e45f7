import type {LongTextQuestion, ShortTextQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {checkWords} from '@saha/domain/survey/kinds/words'
import {countGraphemes} from '@saha/domain/text/graphemes'
import {plainText} from '@saha/domain/text/plain-text'
import {html, nothing} from 'lit/html.js'
import {wordsTyped} from '../entry.ts'
import {line} from './field.ts'
import type {Field, Kind} from './kind.ts'

type WrittenQuestion = ShortTextQuestion | LongTextQuestion
type Writing = Field<WrittenQuestion>

/** The citizen's own words, on one line or several. */
export const written: Kind<WrittenQuestion> = {
  render,
  read: (_, entry) => {
    const typed = wordsTyped(entry)
    return typed.trim() ? plainText(typed) : undefined
  },
  check: checkWords,
  advise: ({reader, terms}, question, code, entry) => {
    if (code === 'required') return terms.survey.problems.write
    if (code !== 'too-long') return undefined
    const over = countGraphemes(wordsTyped(entry)) - mostCharacters(question)
    return reader.say.count(terms.survey.charactersOver, Math.max(1, over))
  },
  show: (_, __, answer) => html`<p class="typed" dir="auto">${answer}</p>`,
}

function mostCharacters({type, most}: WrittenQuestion): number {
  return most ?? (type === 'short-text' ? limits.shortTextGraphemes : limits.longTextGraphemes)
}

function render(field: Writing) {
  const {view, question, entry, id, help, problem, enter} = field
  const typed = entry.isDeclined ? '' : wordsTyped(entry)
  const describedBy = `${help} ${id}-count`
  const isWrong = problem ? 'true' : nothing
  // An empty field with `auto` would begin on the left even in Arabic.
  const direction = typed ? 'auto' : view.reader.direction
  const change = ({target}: Event) =>
    enter({typed: (target as HTMLInputElement | HTMLTextAreaElement).value, isDeclined: false})
  const control =
    question.type === 'short-text'
      ? html`<input
          type="text"
          id="${id}-field"
          dir=${direction}
          autocomplete="off"
          .value=${typed}
          aria-describedby=${describedBy}
          aria-invalid=${isWrong}
          @input=${change}
        />`
      : html`<textarea
          id="${id}-field"
          rows="5"
          dir=${direction}
          .value=${typed}
          aria-describedby=${describedBy}
          aria-invalid=${isWrong}
          @input=${change}
        ></textarea>`
  return line(field, html`${control} ${counter(field, mostCharacters(question) - countGraphemes(typed))}`)
}

/** How many characters are left. Spoken only near the end, so that it does not talk over the typing. */
function counter({view: {reader, terms}, id}: Writing, left: number) {
  const {charactersOver, charactersLeft} = terms.survey
  const words = left < 0 ? reader.say.count(charactersOver, -left) : reader.say.count(charactersLeft, left)
  return html`<p class="count ${left < 0 ? 'over' : ''}" id="${id}-count">${words}</p>
    <span class="unseen" role="status">${left <= 20 ? words : nothing}</span>`
}
