/** The questions of a form on paper, as fields for the keyboard. */
import type {AnswerableQuestion, ShownSurvey, Text} from '@saha/contract'
import {fieldsOf, RATHER_NOT, type EntryField} from '@saha/domain/survey/entry/entry-fields'
import type {EntryMistake} from '@saha/domain/survey/entry/read-entry'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {field as labelled} from '../kit/fields.ts'
import type {Reader} from '../kit/reader.ts'
import {mistakeWords} from './mistake-words.ts'
import {optionKeys} from './entry-keys.ts'

export interface EntryFieldsFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  languages: readonly string[]
  typed: ReadonlyMap<string, string>
  mistakes: readonly EntryMistake[]
  type: (field: string, text: string) => void
  /** Begins the names of fields, so that no two on a page are the same. */
  prefix: string
}

export interface EntryFormFacts extends EntryFieldsFacts {
  /** Questions that are asked, as far as the answers tell. */
  asked: ReadonlySet<string>
}

/** All questions, in the order and with the numbers of the paper. */
export function entryForm(facts: EntryFormFacts): unknown {
  const {activity, reader, languages, terms, asked} = facts
  return html`<ol class="entry-questions">
    ${answerableQuestions(activity.survey).map((question, at) => {
      const number = reader.speaker.say(terms.question, {number: reader.speaker.number(at + 1)})
      const words = reader.plain(question.text, languages)
      if (!asked.has(question.id))
        return html`<li class="entry-passed"><span class="muted">${number}: ${terms.passedOver}</span></li>`
      return html`<li class="entry-question">
        <p class="muted">
          ${number}${question.required || question.type === 'consent' ? html` · ${terms.required}` : nothing}
        </p>
        ${
          question.type === 'photo'
            ? html`<p><strong>${words}</strong></p>
                <p class="muted">${terms.noPhotos}</p>`
            : questionFields(facts, question, words)
        }
      </li>`
    })}
  </ol>`
}

/**
 * The fields of one question: on one stop of the keyboard a choice, the ticks of one row, or a field for words.
 *
 * @param words what stands above them.
 */
export function questionFields(
  facts: EntryFieldsFacts,
  question: AnswerableQuestion,
  words: string,
): unknown {
  const fields = fieldsOf(question)
  const groups = Map.groupBy(fields, (field) => {
    if (field.takes !== 'tick') return field.name
    return question.type === 'matrix' ? `${question.id}.${field.name.split('.')[1]}` : question.id
  })
  const isAlone = groups.size === 1
  return html`${isAlone ? nothing : html`<p class="entry-words"><strong>${words}</strong></p>`}
  ${[...groups.entries()].map(([name, own], at) => group(facts, question, {name, own, words: isAlone ? words : '', isFirst: at === 0}))}`
}

interface Group {
  name: string
  own: readonly EntryField[]
  /** Of the question; empty where they stand above. */
  words: string
  isFirst: boolean
}

function group(
  facts: EntryFieldsFacts,
  question: AnswerableQuestion,
  {name, own, words, isFirst}: Group,
): unknown {
  const {reader, languages, mistakes} = facts
  const [first] = own
  if (!first) return nothing
  const parts = first.parts.map((text) => reader.plain(text, languages))
  const isTicks = first.takes === 'tick'
  const heading =
    (isTicks && question.type === 'matrix' ? parts[0] : isTicks ? '' : parts.join(' — ')) || words
  const label = heading || reader.plain(question.text, languages)
  const mistake = mistakes.find(({field}) => own.some((one) => one.name === field))
  const problem = mistake && mistakeWords(facts, mistake)
  const decline = question.mayDecline && isFirst ? declineOption(facts, first, name) : nothing
  if (isTicks || first.takes === 'choice') {
    const options = isTicks ? ticks(facts, own) : choices(facts, first)
    return html`<fieldset class="field ${problem ? 'wrong' : ''}" data-stop>
      <legend>${label}</legend>
      ${problem ? html`<p class="error">${problem}</p>` : nothing}
      <div class="entry-options">${options}${decline}</div>
    </fieldset>`
  }
  const hint = hintOf(facts, first)
  const named = {id: `${facts.prefix}-${name}`, label, hint, problem}
  return html`<div class="field">
    ${labelled(named, textInput(facts, first, named.id, hint !== undefined, problem !== undefined))}${decline}
  </div>`
}

/** What may be typed, where the question does not say it. */
function hintOf(
  {reader, terms, languages}: EntryFieldsFacts,
  {takes, question}: EntryField,
): string | undefined {
  if (takes === 'place') return terms.placeHint
  if (takes === 'day') return terms.dayHint
  const {say, number} = reader.speaker
  if (question.type === 'rating') return say(terms.range, {from: number(1), to: number(5)})
  if (question.type !== 'scale') return undefined
  const end = (value: number, words: Text) => `${number(value)} (${reader.plain(words, languages)})`
  return say(terms.range, {from: end(question.from, question.low), to: end(question.to, question.high)})
}

function textInput(
  {typed, type, activity}: EntryFieldsFacts,
  {name, takes, question}: EntryField,
  id: string,
  hasHint: boolean,
  isWrong: boolean,
): unknown {
  const value = typed.get(name) ?? ''
  const described = [hasHint && `${id}-hint`, isWrong && `${id}-problem`].filter(Boolean).join(' ') || nothing
  const onInput = (event: Event) => type(name, (event.target as HTMLInputElement).value)
  if (question.type === 'long-text')
    return html`<textarea
      id=${id}
      data-stop
      rows="3"
      dir="auto"
      aria-describedby=${described}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${onInput}
    ></textarea>`
  const isNumber = takes === 'number' || takes === 'place'
  return html`<input
    id=${id}
    data-stop
    class=${takes === 'words' ? nothing : 'entry-short'}
    dir=${takes === 'words' ? 'auto' : 'ltr'}
    inputmode=${isNumber ? 'decimal' : nothing}
    autocomplete="off"
    name=${`${activity.id}-${name}`}
    aria-describedby=${described}
    aria-invalid=${isWrong ? 'true' : nothing}
    .value=${live(value)}
    @input=${onInput}
  />`
}

function choices(
  {reader, languages, typed, type, prefix}: EntryFieldsFacts,
  {name, options}: EntryField,
): unknown {
  return options.map(({id, text}, at) =>
    entryOption({
      kind: 'radio',
      name: `${prefix}-${name}`,
      key: optionKeys[at],
      words: reader.plain(text, languages),
      isChosen: typed.get(name) === id,
      choose: (isChosen) => type(name, isChosen ? id : ''),
    }),
  )
}

function ticks(
  {reader, languages, typed, type, prefix}: EntryFieldsFacts,
  fields: readonly EntryField[],
): unknown {
  return fields.map(({name, parts, question}, at) =>
    entryOption({
      kind: 'checkbox',
      name: `${prefix}-${name}`,
      key: optionKeys[at],
      words: reader.plain(parts.at(-1) ?? question.text, languages),
      isChosen: typed.get(name) === '1',
      choose: (isChosen) => type(name, isChosen ? '1' : ''),
    }),
  )
}

function declineOption(
  {terms, typed, type, prefix}: EntryFieldsFacts,
  {name, takes}: EntryField,
  stop: string,
): unknown {
  const isChoice = takes === 'choice'
  return entryOption({
    kind: isChoice ? 'radio' : 'checkbox',
    name: isChoice ? `${prefix}-${name}` : `${prefix}-${stop}-declined`,
    // In a field for words or numbers, 0 is what it is.
    key: isChoice || takes === 'tick' ? '0' : undefined,
    words: terms.decline,
    isChosen: typed.get(name) === RATHER_NOT,
    choose: (isChosen) => type(name, isChosen ? RATHER_NOT : ''),
  })
}

export interface EntryOptionFacts {
  kind: 'radio' | 'checkbox'
  name: string
  /** The key that chooses it; `undefined` where the keyboard has no more. */
  key: string | undefined
  words: unknown
  isChosen: boolean
  choose: (isChosen: boolean) => void
}

/** One of several, with the key that chooses it. */
export function entryOption({kind, name, key, words, isChosen, choose}: EntryOptionFacts): unknown {
  return html`<label class="tick">
    <input
      type=${kind}
      name=${name}
      data-key=${key ?? nothing}
      .checked=${live(isChosen)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    ${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
    <span>${words}</span>
  </label>`
}
