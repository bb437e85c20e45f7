/** On which answers something depends: one sentence for each, all of them or any. */
import type {Condition, SimpleCondition, Text} from '@saha/contract'
import {html, nothing} from 'lit'
import {live} from 'lit/directives/live.js'
import {idOf, type Drafting} from '../drafting.ts'
import type {Json} from '../json-path.ts'
import {problemAt} from '../parts.ts'
import {questionsBefore, type Earlier} from './earlier-questions.ts'

interface Facts {
  label: string
  hint?: string
  /** Path of what depends on it: only what is asked before can be named. */
  before: string
}

/** @param path of the condition, which is not there where nothing is asked for. */
export function conditionField(drafting: Drafting, path: string, {label, hint, before}: Facts) {
  const {editor, terms} = drafting
  const {condition: words} = terms
  const value = editor.at(path) as Condition | undefined
  const earlier = questionsBefore(drafting, before)
  const problem = problemAt(drafting, path)
  const read = rowsOf(value)
  if (earlier.length === 0 && value === undefined) return nothing
  const first = earlier[0]
  return html`<fieldset class="field condition ${problem ? 'wrong' : ''}">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="error">${problem}</p>` : nothing}
    ${read === 'nested' ? html`<p class="hint">${words.nested}</p>` : sentences(drafting, path, read, earlier)}
    <div class="buttons">
      ${
        read === 'nested'
          ? html`<button type="button" @click=${() => editor.put(path, undefined)}>${words.clear}</button>`
          : first &&
            html`<button
              type="button"
              @click=${() => editor.put(path, written({...read, rows: [...read.rows, beginning(first)]}))}
            >
              ${read.rows.length === 0 ? words.add : words.addMore}
            </button>`
      }
    </div>
  </fieldset>`
}

interface Rows {
  joinedBy: 'all' | 'any'
  rows: SimpleCondition[]
}

/** A condition as sentences one below the other; `nested` where it has parts within parts, as an import may bring. */
function rowsOf(condition: Condition | undefined): Rows | 'nested' {
  if (condition === undefined) return {joinedBy: 'all', rows: []}
  if ('not' in condition) return 'nested'
  const [joinedBy, parts]: ['all' | 'any', Condition[]] =
    'all' in condition
      ? ['all', condition.all]
      : 'any' in condition
        ? ['any', condition.any]
        : ['all', [condition]]
  const simple = parts.filter((part): part is SimpleCondition => 'question' in part)
  return simple.length === parts.length ? {joinedBy, rows: simple} : 'nested'
}

function written({joinedBy, rows}: Rows): Json | undefined {
  const [only, ...others] = rows
  if (only === undefined) return undefined
  return (others.length === 0 ? only : {[joinedBy]: rows}) as unknown as Json
}

/** What is asked of an earlier question at first. */
function beginning({id, question}: Earlier): SimpleCondition {
  const [option] = choicesOf(question)
  return option ? {question: id, is: 'chosen', option: option.id} : {question: id, is: 'answered'}
}

function choicesOf(question: Record<string, Json>): {id: string; text: Text}[] {
  return (question['options'] ?? question['columns'] ?? []) as {id: string; text: Text}[]
}

function sentences(drafting: Drafting, path: string, read: Rows, earlier: readonly Earlier[]) {
  const {editor, terms} = drafting
  const {condition: words} = terms
  const put = (next: Rows) => editor.put(path, written(next))
  return html`${
    read.rows.length < 2
      ? nothing
      : html`<select
          aria-label=${words.joined}
          .value=${live(read.joinedBy)}
          @change=${(event: Event) =>
            put({...read, joinedBy: (event.target as HTMLSelectElement).value as 'all' | 'any'})}
        >
          <option value="all">${words.all}</option>
          <option value="any">${words.any}</option>
        </select>`
  }
  ${read.rows.map((row, at) =>
    sentence(drafting, `${idOf(path)}-${at}`, row, earlier, (next) =>
      put({...read, rows: next ? read.rows.toSpliced(at, 1, next) : read.rows.toSpliced(at, 1)}),
    ),
  )}`
}

function sentence(
  {terms, reader, place}: Drafting,
  id: string,
  row: SimpleCondition,
  earlier: readonly Earlier[],
  change: (row: SimpleCondition | undefined) => void,
) {
  const {condition: words} = terms
  const asked = earlier.find((one) => one.id === row.question)
  const choices = asked ? choicesOf(asked.question) : []
  const operators = operatorsFor(asked)
  const select = (
    label: string,
    value: string,
    all: readonly (readonly [string, string])[],
    onChange: (value: string) => void,
  ) =>
    html`<select
      aria-label=${label}
      .value=${live(value)}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${all.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`)}
    </select>`
  return html`<div class="sentence">
    ${select(
      words.question,
      row.question,
      earlier.map((one) => [one.id, one.name] as const),
      (next) => {
        const other = earlier.find((one) => one.id === next)
        if (other) change(beginning(other))
      },
    )}
    ${select(
      words.is,
      row.is,
      operators.map((operator) => [operator, words.operators[operator]] as const),
      (next) => change(withOperator(row, next as SimpleCondition['is'], choices)),
    )}
    ${
      'option' in row
        ? select(
            words.value,
            row.option,
            choices.map(
              (choice) => [choice.id, reader.plain(choice.text, place.languages) || choice.id] as const,
            ),
            (option) => change({...row, option}),
          )
        : nothing
    }
    ${
      'value' in row
        ? html`<input
            id="${id}-value"
            type="number"
            dir="ltr"
            aria-label=${words.value}
            .value=${live(String(row.value))}
            @change=${(event: Event) => change({...row, value: Number((event.target as HTMLInputElement).value)})}
          />`
        : nothing
    }
    ${
      'day' in row
        ? html`<input
            id="${id}-day"
            type="date"
            dir="ltr"
            aria-label=${words.value}
            .value=${live(row.day)}
            @change=${(event: Event) => change({...row, day: (event.target as HTMLInputElement).value})}
          />`
        : nothing
    }
    <button type="button" aria-label=${terms.remove} title=${terms.remove} @click=${() => change(undefined)}>
      ✕
    </button>
  </div>`
}

/** What can be asked of a question of this kind. */
function operatorsFor(asked: Earlier | undefined): SimpleCondition['is'][] {
  const always: SimpleCondition['is'][] = ['answered', 'unanswered']
  if (asked?.question['mayDecline'] === true) always.push('declined')
  switch (asked?.type) {
    case 'single':
    case 'multiple':
      return ['chosen', ...always]
    case 'scale':
    case 'rating':
    case 'number':
      return ['equal', 'below', 'at-most', 'above', 'at-least', ...always]
    case 'date':
      return ['before', 'after', ...always]
    default:
      return always
  }
}

function withOperator(
  {question}: SimpleCondition,
  is: SimpleCondition['is'],
  choices: readonly {id: string}[],
): SimpleCondition {
  switch (is) {
    case 'answered':
    case 'unanswered':
    case 'declined':
      return {question, is}
    case 'chosen':
      return {question, is, option: choices[0]?.id ?? ''}
    case 'before':
    case 'after':
      return {question, is, day: ''}
    default:
      return {question, is, value: 0}
  }
}
