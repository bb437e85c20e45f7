/** Conditions and jumps as sentences: on paper, citizens find their own way. */
import type {Condition, Jump, Page} from '@saha/contract'
import {isAnswerable} from '@saha/domain'
import {html, type Markup} from '../markup.ts'
import {conditionWords} from './condition-words.ts'
import type {PaperForm} from './form.ts'

/** Above a question that only some are asked. */
export function onlyIf(form: PaperForm, condition: Condition | undefined): Markup | '' {
  return sentence(form, condition, form.terms.paper.paths.onlyIf)
}

/** Above a page that only some are asked. */
export function partOnlyIf(form: PaperForm, condition: Condition | undefined): Markup | '' {
  return sentence(form, condition, form.terms.paper.paths.partOnlyIf)
}

function sentence(
  form: PaperForm,
  condition: Condition | undefined,
  words: PaperForm['terms']['paper']['paths']['onlyIf'],
): Markup | '' {
  if (!condition) return ''
  return html`<p class="path">${form.reader.say.say(words, {condition: conditionWords(form, condition)})}</p>`
}

/** Below a page: where to go on. */
export function goOn(form: PaperForm, {next = []}: Page): Markup | '' {
  if (next.length === 0) return ''
  return html`<div class="path">${next.map((jump) => html`<p>${jumpWords(form, jump)}</p>`)}</div>`
}

function jumpWords(form: PaperForm, jump: Jump): Markup {
  const {say, words} = form.reader
  const {paths} = form.terms.paper
  const condition = jump.if && conditionWords(form, jump.if)
  if ('end' in jump)
    return html`${condition ? say.say(paths.doneIf, {condition}) : paths.done} ${words(jump.end)}`
  const question = firstNumberOf(form, jump.to)
  if (question === undefined) return html`${condition ? say.say(paths.toEndIf, {condition}) : paths.toEnd}`
  return html`${condition ? say.say(paths.goOnIf, {condition, question}) : say.say(paths.goOn, {question})}`
}

/** Number of the first question from a page on; `undefined` when only words to read follow. */
function firstNumberOf({activity, numberOf}: PaperForm, page: string): number | undefined {
  const {pages} = activity.survey
  const from = pages.findIndex(({id}) => id === page)
  const first = pages
    .slice(from)
    .flatMap(({questions}) => questions)
    .find(isAnswerable)
  return first && numberOf(first.id)
}
