/** Single and multiple choice with "other, please say", and with so many answers at least or at most. */
import type {Answer, MultipleQuestion, Option, SingleQuestion} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {asOther, chosenIn} from '@saha/domain/survey/answer-shapes'
import {checkMultiple, checkSingle} from '@saha/domain/survey/kinds/choices'
import {countGraphemes} from '@saha/domain/text/graphemes'
import {plainText} from '@saha/domain/text/plain-text'
import {html, nothing} from 'lit/html.js'
import {partOf, type Entry} from '../entry.ts'
import {
  choices,
  chosenWords,
  multiple,
  severalHint,
  single,
  type ChoiceQuestion,
  type Choosing,
} from '../kinds/choices.ts'
import {addKind, type Field, type Kind} from '../kinds/kind.ts'
import {moreOf, type FormView} from '../view.ts'

const both = {
  read: (question: ChoiceQuestion, entry: Entry): Answer | undefined =>
    withOther(
      question,
      entry,
      question.type === 'single' ? single.read(question, entry) : multiple.read(question, entry),
    ),
  restore: (_: ChoiceQuestion, answer: NonNullable<Answer>): Partial<Entry> => {
    const own = asOther(answer)
    return own ? {typed: own.chosen, parts: {other: own.other}} : {typed: chosenIn(answer)}
  },
  show: (view: FormView, question: ChoiceQuestion, answer: NonNullable<Answer>) => {
    const own = asOther(answer)?.other
    return chosenWords(view, question, chosenIn(answer), ({other}) =>
      other && own ? html`<p class="typed" dir="auto">${own}</p>` : nothing,
    )
  },
}

/** Exactly one of the options. */
export const singleWithWords: Kind<SingleQuestion> = {
  ...single,
  ...both,
  render: (field) => choices(field, nothing, (option) => otherWords(field, option)),
  check: checkSingle,
  advise: (view, question, code, entry) =>
    code === 'too-long' ? tooLong(view, entry) : single.advise(view, question, code, entry),
}

/** Any number of the options. */
export const multipleWithWords: Kind<MultipleQuestion> = {
  ...multiple,
  ...both,
  render: (field) => choices(field, hintFor(field), (option) => otherWords(field, option)),
  check: checkMultiple,
  advise: (view, question, code, entry) => {
    const {say} = view.reader
    if (code === 'too-long') return tooLong(view, entry)
    if (code === 'too-few') return say.count(moreOf(view).extra.choices.tooFew, question.atLeast ?? 1)
    if (code === 'too-many') return say.count(moreOf(view).extra.choices.tooMany, question.atMost ?? 1)
    return multiple.advise(view, question, code, entry)
  },
}

addKind('single', singleWithWords)
addKind('multiple', multipleWithWords)

function withOther({options}: ChoiceQuestion, entry: Entry, chosen: Answer | undefined): Answer | undefined {
  const other = plainText(partOf(entry, 'other'))
  const option = options.find((one) => one.other)
  const ids = chosen === undefined ? [] : chosenIn(chosen)
  if (!option || !ids.includes(option.id) || !other.trim()) return chosen
  return {chosen: typeof chosen === 'string' ? chosen : [...ids], other}
}

const tooMuch = (entry: Entry) => countGraphemes(partOf(entry, 'other')) - limits.shortTextGraphemes

const tooLong = ({reader, terms}: FormView, entry: Entry) =>
  reader.say.count(terms.survey.charactersOver, tooMuch(entry))

/** The field for words of one's own under "other". */
export function otherWords({view, entry, id, help, enter}: Choosing, {other}: Option) {
  if (!other) return nothing
  const typed = partOf(entry, 'other')
  const isOver = tooMuch(entry) > 0
  return html`<div class="own">
    <label for="${id}-other">${moreOf(view).extra.choices.say}</label>
    <input
      type="text"
      id="${id}-other"
      dir=${typed ? 'auto' : view.reader.direction}
      autocomplete="off"
      .value=${typed}
      aria-describedby=${help}
      aria-invalid=${isOver ? 'true' : nothing}
      @input=${({target}: Event) => enter({parts: {other: (target as HTMLInputElement).value}})}
    />
    ${isOver ? html`<p class="count over">${tooLong(view, entry)}</p>` : nothing}
  </div>`
}

/** How many may be chosen. */
export function hintFor(field: Field<MultipleQuestion>): string {
  const {view, question} = field
  const {say} = view.reader
  const {atLeast = 1, atMost} = question
  const hint = severalHint(field)
  // A survey that needs none of this may stand on the same page as one that does.
  if (atMost === undefined && atLeast === 1) return hint
  const {between, exactly, ...words} = moreOf(view).extra.choices
  if (atMost !== undefined && atLeast === atMost) return say.count(exactly, atMost)
  if (atMost !== undefined && atLeast > 1) return `${hint} ${say.say(between, {min: atLeast, max: atMost})}`
  if (atMost !== undefined) return `${hint} ${say.count(words.atMost, atMost)}`
  return atLeast > 1 ? `${hint} ${say.count(words.atLeast, atLeast)}` : hint
}
