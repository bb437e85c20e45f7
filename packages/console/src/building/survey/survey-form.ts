/** Questions of a survey, page by page, and the way through them. */
import {html, nothing} from 'lit'
import {plainWords, type Drafting} from '../drafting.ts'
import {moved, type Json} from '../json-path.ts'
import {freeIdIn} from '../option-list.ts'
import {choiceAt, itemButtons, lineAt, textAt, tickAt} from '../parts.ts'
import {breakdownsForm} from './breakdowns-form.ts'
import {conditionField} from './condition-field.ts'
import {questionsBefore} from './earlier-questions.ts'
import {questionList} from './question-list.ts'

type Item = Record<string, Json>

/** @param path where the survey stands, such as `activities[0].survey`. */
export function surveyForm(drafting: Drafting, path: string) {
  const {editor, terms} = drafting
  const {survey: words} = terms
  const at = `${path}.pages`
  const pages = (editor.at(at) ?? []) as Item[]
  const put = (next: Json[]) => editor.put(at, next)
  const add = () => put([...pages, {id: freeIdIn(pages, 'page'), questions: []}])
  return html`${pages.map((page, number) => pageForm(drafting, at, pages, page, number))}
    <div class="buttons"><button type="button" @click=${add}>${words.addPage}</button></div>
    ${breakdownsForm(drafting, path)}
    <section class="card fields">
      <details class="more">
        <summary>${words.more}</summary>
        <div class="fields">
          ${tickAt(drafting, `${path}.onePerPage`, {label: words.onePerPage, hint: words.onePerPageHint})}
          ${tickAt(drafting, `${path}.reviewTexts`, {label: words.reviewTexts, hint: words.reviewTextsHint})}
          ${tickAt(drafting, `${path}.quoteTexts`, {label: words.quoteTexts, hint: words.quoteTextsHint})}
          ${tickAt(drafting, `${path}.declinedCounts`, {label: words.declinedCounts, hint: words.declinedCountsHint})}
          ${rulesForm(drafting, path)} ${quotasForm(drafting, path)}
        </div>
      </details>
    </section>`
}

function pageForm(drafting: Drafting, list: string, pages: readonly Item[], page: Item, at: number) {
  const {editor, terms, reader} = drafting
  const {survey: words} = terms
  const path = `${list}[${at}]`
  const name = reader.speaker.say(words.page, {n: at + 1})
  const isOnly = pages.length === 1
  return html`<section class="card fields" aria-label=${name}>
    ${
      isOnly
        ? html`<h2>${words.questions}</h2>`
        : html`<header class="item-head">
              <h2>${name}</h2>
              ${itemButtons(terms, {
                name,
                at,
                count: pages.length,
                move: (by) => editor.put(list, moved(pages, at, by)),
                remove: () => editor.put(list, pages.toSpliced(at, 1)),
              })}
            </header>
            ${textAt(drafting, `${path}.title`, {label: words.pageTitle})}
            ${conditionField(drafting, `${path}.showIf`, {label: words.showPage, before: path})}`
    }
    ${questionList(drafting, `${path}.questions`, {hasConditions: true})}
    ${at < pages.length - 1 || page['next'] !== undefined ? jumpsForm(drafting, path, pages.slice(at + 1)) : nothing}
  </section>`
}

/** Where it goes on after a page: the first sentence that holds decides. */
function jumpsForm(drafting: Drafting, path: string, later: readonly Item[]) {
  const {editor, terms, reader} = drafting
  const {survey: words} = terms
  const jumps = (editor.at(`${path}.next`) ?? []) as Item[]
  const put = (next: Json[]) => editor.put(`${path}.next`, next.length > 0 ? next : undefined)
  const first = later[0]
  const names = later.map((page, at) => ({
    value: String(page['id']),
    label: plainWords(drafting, page['title']) || reader.speaker.say(words.pageLater, {n: at + 1}),
  }))
  return html`<details class="more" ?open=${jumps.length > 0}>
    <summary>${words.paths}</summary>
    <div class="fields">
      <p class="hint">${words.pathsHint}</p>
      ${jumps.map((jump, at) => {
        const own = `${path}.next[${at}]`
        return html`<div class="item">
          ${itemButtons(terms, {
            name: reader.speaker.say(words.path, {n: at + 1}),
            at,
            count: jumps.length,
            move: (by) => put(moved(jumps, at, by)),
            remove: () => put(jumps.toSpliced(at, 1)),
          })}
          ${conditionField(drafting, `${own}.if`, {label: words.pathIf, before: nextPage(path)})}
          ${
            'end' in jump
              ? textAt(drafting, `${own}.end`, {label: words.end, hint: words.endHint, rows: 2})
              : choiceAt<string>(drafting, `${own}.to`, {label: words.goTo, none: '', choices: names})
          }
        </div>`
      })}
      <div class="buttons">
        ${
          first
            ? html`<button type="button" @click=${() => put([...jumps, {to: first['id'] ?? ''}])}>
                ${words.addJump}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => put([...jumps, {end: {}}])}>${words.addEnd}</button>
      </div>
    </div>
  </details>`
}

/** Answers on the page itself count for the way on. */
function nextPage(path: string): string {
  return path.replace(/\[(\d+)\]$/, (_, page: string) => `[${Number(page) + 1}]`)
}

/** Two answers that have to fit each other. */
function rulesForm(drafting: Drafting, path: string) {
  const {editor, terms, reader} = drafting
  const {survey: words, condition} = terms
  const rules = (editor.at(`${path}.rules`) ?? []) as Item[]
  const put = (next: Json[]) => editor.put(`${path}.rules`, next.length > 0 ? next : undefined)
  const comparable = questionsBefore(drafting, path).filter(({type}) =>
    ['number', 'scale', 'rating', 'date'].includes(type),
  )
  if (comparable.length < 2 && rules.length === 0) return nothing
  const names = comparable.map(({id, name}) => ({value: id, label: name}))
  return html`<fieldset class="list">
    <legend>${words.rules}</legend>
    <p class="hint">${words.rulesHint}</p>
    ${rules.map(
      (_, at) =>
        html`<div class="item">
          ${itemButtons(terms, {
            name: reader.speaker.say(words.rule, {n: at + 1}),
            at,
            count: rules.length,
            move: (by) => put(moved(rules, at, by)),
            remove: () => put(rules.toSpliced(at, 1)),
          })}
          <div class="beside">
            ${choiceAt<string>(drafting, `${path}.rules[${at}].left`, {label: words.ruleLeft, none: '', choices: names})}
            ${choiceAt<string>(drafting, `${path}.rules[${at}].is`, {
              label: condition.is,
              none: '',
              choices: (['equal', 'below', 'at-most', 'above', 'at-least'] as const).map((value) => ({
                value,
                label: condition.operators[value],
              })),
            })}
            ${choiceAt<string>(drafting, `${path}.rules[${at}].right`, {label: words.ruleRight, none: '', choices: names})}
          </div>
          ${textAt(drafting, `${path}.rules[${at}].message`, {label: words.ruleMessage})}
        </div>`,
    )}
    <div class="buttons">
      <button
        type="button"
        @click=${() =>
          put([
            ...rules,
            {
              id: freeIdIn(rules, 'rule'),
              left: names[0]?.value ?? '',
              is: 'at-most',
              right: names[1]?.value ?? '',
              message: {},
            },
          ])}
      >
        ${words.addRule}
      </button>
    </div>
  </fieldset>`
}

/** Groups of which no more than so many responses are wanted. */
function quotasForm(drafting: Drafting, path: string) {
  const {editor, terms, reader} = drafting
  const {survey: words} = terms
  const quotas = (editor.at(`${path}.quotas`) ?? []) as Item[]
  const put = (next: Json[]) => editor.put(`${path}.quotas`, next.length > 0 ? next : undefined)
  return html`<fieldset class="list">
    <legend>${words.quotas}</legend>
    <p class="hint">${words.quotasHint}</p>
    ${quotas.map(
      (_, at) =>
        html`<div class="item">
          ${itemButtons(terms, {
            name: reader.speaker.say(words.quota, {n: at + 1}),
            at,
            count: quotas.length,
            move: (by) => put(moved(quotas, at, by)),
            remove: () => put(quotas.toSpliced(at, 1)),
          })}
          ${conditionField(drafting, `${path}.quotas[${at}].if`, {label: words.quotaIf, before: path})}
          ${lineAt(drafting, `${path}.quotas[${at}].most`, {label: words.quotaMost, type: 'number'})}
          ${textAt(drafting, `${path}.quotas[${at}].message`, {label: words.quotaMessage, rows: 2})}
        </div>`,
    )}
    <div class="buttons">
      <button
        type="button"
        @click=${() => put([...quotas, {id: freeIdIn(quotas, 'quota'), most: 100, message: {}}])}
      >
        ${words.addQuota}
      </button>
    </div>
  </fieldset>`
}
