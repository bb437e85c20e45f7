/**
 * Opens something with its receipt code: what became of it, taking it back, a second look. The code is typed into a form and
 * travels in forms: it stands in no address.
 */
import {
  Appealed,
  ReceiptStatus,
  ResponseWithdrawn,
  type Problem,
  type ReceiptStatus as Status,
} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ActivityRecord} from '../../../activities/activities.queries.ts'
import type {AnyRefusalCode} from '../../../refusal.ts'
import {html} from '../../markup.ts'
import {
  hidden,
  lineField,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  textField,
  type FormProblem,
} from '../fields.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import type {PlainForm} from '../plain-form.ts'
import {own, typedIn, type Visit} from '../visit.ts'
import {holding} from './holding.ts'
import {changeLabel, changePage} from './changing.ts'
import {answersGiven} from './own-answers.ts'
import {registrationWords} from './own-registration.ts'
import {withdrawalWords} from './withdrawal.ts'
import {appealOf, canWithdraw, statusWords, titleFor} from './status.ts'

/** @param find any activity, by its address. */
export function receiptForm(find: PlainForm<ActivityRecord>['find']): PlainForm<ActivityRecord> {
  return {path: 'receipt', find, answer: open}
}

async function open(visit: Visit): Promise<FormPage> {
  const {forms} = visit.reader.terms
  const code = typedIn(visit, own.receipt).trim()
  if (visit.typed.size === 0) return codePage(visit, [])
  if (code === '') return codePage(visit, [{field: own.receipt, words: forms.receipt.empty}])
  const read = await visit.call(visit.c, 'readReceipt', {shape: ReceiptStatus, headers: holding(code)})
  if (read.is === 'refused')
    return (
      sayGone(visit, read.problem) ??
      codePage(visit, [{field: own.receipt, words: unopened(visit, read.problem)}])
    )
  switch (visit.pressed) {
    case 'withdraw':
      return surePage(visit, read.reply, code)
    case 'withdraw-yes':
      return withdraw(visit, read.reply, code)
    case 'appeal':
      return appeal(visit, read.reply, code)
    case 'open':
      return statusPage(visit, read.reply, code, [])
    default:
      return (await changePage(visit, read.reply, code)) ?? statusPage(visit, read.reply, code, [])
  }
}

/** For a code whose contribution is there no more; `undefined` for all others. */
function sayGone({reader}: Visit, {code}: Problem<AnyRefusalCode>): FormPage | undefined {
  const {own: words, forms} = reader.terms
  const {done, doneText} = forms.receipt.withdraw
  if (code === 'withdrawn') return sayPage(done, doneText)
  return code === 'taken-out' ? sayPage(words.takenOut.title, words.takenOut.text) : undefined
}

function unopened({reader}: Visit, {code}: Problem<AnyRefusalCode>): string {
  const {receipt, tooMuch} = reader.terms.forms
  return code === 'too-many' || code === 'busy' ? tooMuch[code] : receipt.unknown
}

function codePage(visit: Visit, problems: readonly FormProblem[]): FormPage {
  const {forms, survey, ownContribution} = visit.reader.terms
  const {title, help} = forms.receipt
  return {
    title,
    hasForm: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${title}</h1>
      ${problemList(survey.problems.title, problems)}
      ${plainForm(
        visit,
        html`${lineField({
            name: own.receipt,
            label: ownContribution.code.label,
            help,
            value: typedIn(visit, own.receipt),
            problem: problemAt(problems, own.receipt),
          })}
          <p class="buttons">${pressButton('open', ownContribution.code.open)}</p>`,
      )}`,
  }
}

function statusPage(visit: Visit, status: Status, code: string, problems: readonly FormProblem[]): FormPage {
  const {reader} = visit
  const {survey, forms, ownContribution} = reader.terms
  const label = changeLabel(visit, status)
  const title = titleFor(reader.terms, status)
  const appealing = appealOf(status)?.canAppeal ? ownContribution.appeal : undefined
  return {
    title,
    hasForm: true,
    holdsSecret: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${title}</h1>
      ${problemList(survey.problems.title, problems)} ${statusWords(visit, status)}
      ${status.kind === 'response' ? answersGiven(visit, status) : ''}
      ${status.kind === 'registration' ? registrationWords(visit, status) : ''}
      ${plainForm(
        visit,
        html`${hidden(own.receipt, code)}
          ${
            appealing
              ? html`${textField({
                    name: 'appeal',
                    label: appealing.label,
                    help: appealing.text,
                    value: typedIn(visit, 'appeal'),
                    problem: problemAt(problems, 'appeal'),
                  })}
                  <p class="buttons">${pressButton('appeal', appealing.send)}</p>`
              : ''
          }
          <p class="buttons">
            ${label ? pressButton('change', label, 'quiet') : ''}
            ${canWithdraw(status) ? pressButton('withdraw', withdrawalWords(reader.terms, status).go, 'quiet') : ''}
          </p>`,
      )}
      <p><a href="?lang=${reader.language}">${forms.openLater}</a></p>`,
  }
}

function surePage(visit: Visit, status: Status, code: string): FormPage {
  const {terms} = visit.reader
  const {go, sure, yes, no} = withdrawalWords(terms, status)
  return {
    title: go,
    hasForm: true,
    holdsSecret: true,
    body: html`<h1>${titleFor(terms, status)}</h1>
      <p>${sure}</p>
      ${plainForm(
        visit,
        html`${hidden(own.receipt, code)}
          <p class="buttons">${pressButton('withdraw-yes', yes)} ${pressButton('open', no, 'quiet')}</p>`,
      )}`,
  }
}

async function withdraw(visit: Visit, status: Status, code: string): Promise<FormPage> {
  const {terms} = visit.reader
  const gone = await visit.call(visit.c, 'withdrawResponse', {
    shape: ResponseWithdrawn,
    headers: holding(code),
  })
  if (gone.is === 'refused')
    return statusPage(visit, status, code, [{field: '', words: terms.ownContribution.refused}])
  const {done, doneText} = withdrawalWords(terms, status)
  return sayPage(done, doneText)
}

async function appeal(visit: Visit, status: Status, code: string): Promise<FormPage> {
  const {appeal: words, refused} = visit.reader.terms.ownContribution
  const text = typedIn(visit, 'appeal').trim()
  if (text === '') return statusPage(visit, status, code, [{field: 'appeal', words: words.empty}])
  const asked = await visit.call(visit.c, 'appeal', {
    shape: Appealed,
    headers: holding(code),
    body: {text: text.slice(0, limits.appealText)},
  })
  if (asked.is === 'refused') return statusPage(visit, status, code, [{field: 'appeal', words: refused}])
  return sayPage(words.go, words.waiting)
}
