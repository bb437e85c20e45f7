/** Questions one below the other: each folded to its words, and opened to be changed. */
import {html, nothing} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {plainWords, type Drafting} from '../drafting.ts'
import {moved, type Json} from '../json-path.ts'
import {freeIdIn} from '../option-list.ts'
import {itemButtons, problemAt, textAt, tickAt} from '../parts.ts'
import {conditionField} from './condition-field.ts'
import {beginnings, ownFields, questionTypes, type QuestionType} from './question-kinds.ts'

interface ListFacts {
  /** Kinds that are not offered here. */
  without?: readonly QuestionType[]
  /** Whether questions can depend on earlier ones. */
  hasConditions?: boolean
}

/** @param path of the list, which is not there while it is empty. */
export function questionList(
  drafting: Drafting,
  path: string,
  {without = [], hasConditions}: ListFacts = {},
) {
  const {editor, terms} = drafting
  const questions = (editor.at(path) ?? []) as Record<string, Json>[]
  const put = (next: Json[]) => editor.put(path, next)
  const add = (type: QuestionType) => {
    put([...questions, {id: freeQuestionId(editor.content), type, text: {}, ...beginnings[type]()}])
    requestAnimationFrame(() => openLast(`${path}[${questions.length}]`))
  }
  return html`<div class="questions">
    ${repeat(
      questions,
      (question) => question['id'],
      (question, at) =>
        questionCard(drafting, `${path}[${at}]`, question, hasConditions ?? false, {
          at,
          count: questions.length,
          move: (by) => put(moved(questions, at, by)),
          remove: () => put(questions.toSpliced(at, 1)),
        }),
    )}
    <details class="add-question" ?open=${questions.length === 0}>
      <summary>${terms.addQuestion}</summary>
      <ul class="types">
        ${questionTypes
          .filter((type) => !without.includes(type))
          .map(
            (type) =>
              html`<li>
                <button type="button" @click=${() => add(type)}>
                  <strong>${terms.types[type].name}</strong>
                  <small>${terms.types[type].use}</small>
                </button>
              </li>`,
          )}
      </ul>
    </details>
  </div>`
}

interface Item {
  at: number
  count: number
  move: (by: -1 | 1) => void
  remove: () => void
}

function questionCard(
  drafting: Drafting,
  path: string,
  question: Record<string, Json>,
  hasConditions: boolean,
  item: Item,
) {
  const {terms} = drafting
  const type = question['type'] as QuestionType
  const {question: words} = terms
  const name = plainWords(drafting, question['text'])
  const problem = problemAt(drafting, path)
  const isInformation = type === 'information'
  return html`<details class="question ${problem ? 'wrong' : ''}" data-path=${path}>
    <summary>
      <span class="question-name">${name || terms.unnamed}</span>
      <span class="muted">${terms.types[type]?.name ?? type}</span>
      ${problem ? html`<span class="error">${words.unfinished}</span>` : nothing}
    </summary>
    <div class="fields">
      ${itemButtons(terms, {...item, name: name || terms.unnamed})}
      ${textAt(drafting, `${path}.text`, {label: isInformation ? words.information : words.text, rows: 2})}
      ${isInformation ? nothing : textAt(drafting, `${path}.hint`, {label: words.hint, hint: words.hintHint})}
      ${ownFields(drafting, path, type)}
      ${
        isInformation
          ? nothing
          : html`${tickAt(drafting, `${path}.required`, {label: words.required})}
            ${tickAt(drafting, `${path}.mayDecline`, {label: words.mayDecline, hint: words.mayDeclineHint})}`
      }
      ${hasConditions ? conditionField(drafting, `${path}.showIf`, {label: words.showIf, before: path}) : nothing}
    </div>
  </details>`
}

/** An id that no question of the draft has: results, files and conditions know questions by it. */
function freeQuestionId(content: Json): string {
  const all: Record<string, Json>[] = []
  const gather = (value: Json) => {
    if (Array.isArray(value)) value.forEach(gather)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && 'id' in value) all.push(value)
      Object.values(value).forEach(gather)
    }
  }
  gather(content)
  return freeIdIn(all, 'question')
}

/** A new question is open, and its words can be typed at once. */
function openLast(path: string): void {
  const card = document.querySelector<HTMLDetailsElement>(`details[data-path="${path}"]`)
  if (!card) return
  card.open = true
  card.querySelector<HTMLElement>('textarea, input')?.focus()
}
