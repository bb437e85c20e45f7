/** Tables by groups: which answers the results will show, by whose groups. */
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit'
import type {Drafting} from '../drafting.ts'
import {moved, type Json} from '../json-path.ts'
import {freeIdIn} from '../option-list.ts'
import {choiceAt, itemButtons, problemAt} from '../parts.ts'
import {questionsBefore, type Earlier} from './earlier-questions.ts'
import {answersCounted, isParted, makesGroups} from './table-size.ts'

type Item = Record<string, Json>

/** @param path where the survey stands, such as `activities[0].survey`. */
export function breakdownsForm(drafting: Drafting, path: string) {
  const {editor, terms, reader} = drafting
  const {breakdowns: words} = terms
  const list = `${path}.breakdowns`
  const smallest = smallestOf(drafting, path)
  const tables = (editor.at(list) ?? []) as Item[]
  const put = (next: Json[]) => editor.put(list, next.length > 0 ? next : undefined)
  const questions = questionsBefore(drafting, path)
  const parted = questions.filter(isParted)
  const first = firstPair(parted, questions.filter(makesGroups))
  const add = () => {
    if (!first) return
    put([...tables, {id: freeIdIn(tables, 'table'), question: first.question, by: [first.by]}])
    requestAnimationFrame(() => focusLast())
  }
  return html`<section class="card fields" aria-labelledby="breakdowns-title">
    <h2 id="breakdowns-title">${words.title}</h2>
    <p class="hint">${words.hint}</p>
    ${tables.length > 0 ? html`<p class="hint">${reader.speaker.say(words.few, {smallest})}</p>` : nothing}
    ${first || tables.length > 0 ? nothing : html`<p class="notice">${words.none}</p>`}
    ${tables.map((table, at) => {
      const name = reader.speaker.say(words.table, {n: at + 1})
      const id = `breakdown-${at + 1}`
      return html`<div class="item" role="group" aria-labelledby=${id}>
        <div class="item-head">
          <h3 id=${id}>${name}</h3>
          ${itemButtons(terms, {
            name,
            at,
            count: tables.length,
            move: (by) => put(moved(tables, at, by)),
            remove: () => put(tables.toSpliced(at, 1)),
          })}
        </div>
        ${tableFields(drafting, `${list}[${at}]`, table, questions)}
      </div>`
    })}
    ${
      first && tables.length < limits.breakdowns
        ? html`<div class="buttons"><button type="button" @click=${add}>${words.add}</button></div>`
        : nothing
    }
  </section>`
}

function tableFields(drafting: Drafting, path: string, table: Item, questions: readonly Earlier[]) {
  const {terms} = drafting
  const {breakdowns: words} = terms
  const by = (table['by'] ?? []) as string[]
  const taken = [String(table['question']), ...by]
  // A question that cannot be chosen any more still shows what stands there.
  const choices = (fits: (one: Earlier) => boolean, own: string | undefined) =>
    questions
      .filter((one) => one.id === own || (fits(one) && !taken.includes(one.id)))
      .map(({id, name}) => ({value: id, label: name}))
  const problem = problemAt(drafting, path)
  const isTold = [`${path}.question`, `${path}.by[0]`, `${path}.by[1]`].some((one) =>
    problemAt(drafting, one),
  )
  return html`<div class="beside">
      ${choiceAt<string>(drafting, `${path}.question`, {
        label: words.question,
        none: '',
        choices: choices(isParted, taken[0]),
      })}
      ${choiceAt<string>(drafting, `${path}.by[0]`, {
        label: words.by,
        none: '',
        choices: choices(makesGroups, by[0]),
      })}
      ${choiceAt<string>(drafting, `${path}.by[1]`, {
        label: words.also,
        none: '',
        choices: [{value: '', label: words.nothing}, ...choices(makesGroups, by[1])],
      })}
    </div>
    ${problem && !isTold ? html`<p class="error">${problem}</p>` : nothing}
    <p class="hint" role="status">${sizeWords(drafting, path, taken, questions) ?? nothing}</p>`
}

/** How many people it takes before all of a table can be shown; `undefined` while its size is not known. */
function sizeWords(
  drafting: Drafting,
  path: string,
  [question, ...by]: readonly string[],
  questions: readonly Earlier[],
): string | undefined {
  const {terms, reader} = drafting
  const sizeOf = (id: string | undefined) => {
    const found = questions.find((one) => one.id === id)
    return found && answersCounted(found)
  }
  const answers = sizeOf(question)
  const sides = by.map(sizeOf)
  const groups = sides.reduce((all, side) => (all && side ? all * side : undefined), 1)
  if (!answers || !groups) return undefined
  const cells = groups * answers
  const people = cells * smallestOf(drafting, path)
  return reader.speaker.say(terms.breakdowns.size, {groups, answers, cells, people})
}

/** Smallest published group of the activity that a path leads into. */
function smallestOf({editor}: Drafting, path: string): number {
  const activity = path.replace(/\.survey.*$/, '')
  return Number(editor.at(`${activity}.smallestGroup`) ?? limits.smallestPublishedGroup)
}

/** The first two questions that make a table. */
function firstPair(parted: readonly Earlier[], parting: readonly Earlier[]) {
  const question = parted.find(({id}) => parting.some((one) => one.id !== id))
  const by = parting.findLast(({id}) => id !== question?.id)
  return question && by ? {question: question.id, by: by.id} : undefined
}

/** What a new table is about can be chosen at once. */
function focusLast(): void {
  const tables = document.querySelectorAll<HTMLElement>('[aria-labelledby="breakdowns-title"] .item')
  tables[tables.length - 1]?.querySelector('select')?.focus()
}
