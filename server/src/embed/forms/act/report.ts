/** Tells moderators of something, without scripts. The report can be taken back for as long as its reply is open. */
import {Reported, type Report, type ReportReason} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {RouteName, RouteParams} from '@saha/contract/routes'
import {html, type Markup} from '../../markup.ts'
import {
  hidden,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  radioField,
  textField,
  type FormProblem,
} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {keyOf, own, typedIn, type Visit} from '../visit.ts'

/** What is reported. */
export interface Reportable {
  route: RouteName & ('report' | 'reportIdea')
  params: RouteParams
  about: 'comment' | 'idea'
  /** As its author wrote it. */
  shown: Markup
  /** Where it stands. */
  address: string
}

const reasons = ['spam', 'insult', 'personal-data', 'off-topic', 'unlawful', 'other'] as const

/** The page that the buttons of a report lead to; `undefined` when another one was pressed. */
export async function answerReport(visit: Visit, what: Reportable): Promise<FormPage | undefined> {
  const {pressed, reader} = visit
  if (pressed === 'report') return reportPage(visit, what, [])
  if (pressed === 'report-back') return send(visit, what, {token: keyOf(visit), reason: null})
  if (pressed !== 'report-send') return undefined
  const reason = reasons.find((one) => one === typedIn(visit, 'reason'))
  const problems = problemsOf(visit, reason)
  if (!reason || problems.length > 0) return reportPage(visit, what, problems)
  const text = typedIn(visit, 'text').trim()
  const sent = await send(visit, what, {token: keyOf(visit), reason, ...(text && {text})})
  return (
    sent ?? reportPage(visit, what, [{field: '', words: reader.terms.reporting.about[what.about].refused}])
  )
}

function problemsOf(visit: Visit, reason: ReportReason | undefined): FormProblem[] {
  const {choose, explain, long} = visit.reader.terms.reporting
  const text = typedIn(visit, 'text')
  if (!reason) return [{field: 'reason', words: choose}]
  if (reason === 'other' && text.trim() === '') return [{field: 'text', words: explain}]
  return text.length > limits.reportText ? [{field: 'text', words: long}] : []
}

function reportPage(visit: Visit, what: Reportable, problems: readonly FormProblem[]): FormPage {
  const {reporting, handingOver} = visit.reader.terms
  const {title, text} = reporting.about[what.about]
  return {
    title,
    hasForm: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${title}</h1>
      ${problemList(handingOver.problems.title, problems)} ${what.shown}
      <p>${text}</p>
      ${plainForm(
        visit,
        html`${hidden(own.key, keyOf(visit))}
          ${radioField({
            name: 'reason',
            label: reporting.why,
            value: typedIn(visit, 'reason'),
            choices: reasons.map((reason) => ({value: reason, words: reporting.reasons[reason]})),
            problem: problemAt(problems, 'reason'),
          })}
          ${textField({
            name: 'text',
            label: reporting.optional,
            value: typedIn(visit, 'text'),
            problem: problemAt(problems, 'text'),
          })}
          <p class="buttons">${pressButton('report-send', reporting.send)}</p>`,
      )}
      <p><a href="${what.address}">${reporting.cancel}</a></p>`,
  }
}

/** @returns `undefined` when it was not accepted. */
async function send(visit: Visit, what: Reportable, body: Report): Promise<FormPage | undefined> {
  const {reporting, forms} = visit.reader.terms
  const sent = await visit.call(visit.c, what.route, {params: what.params, shape: Reported, body})
  if (sent.is === 'refused') return undefined
  const title = sent.reply.reported ? reporting.done : reporting.undone
  const undo = html`<p>${reporting.doneText}</p>
    ${plainForm(
      visit,
      html`${hidden(own.key, body.token)}
        <p class="buttons">${pressButton('report-back', reporting.undo, 'quiet')}</p>`,
    )}`
  return {
    title,
    hasForm: true,
    body: html`<h1>${title}</h1>
      ${sent.reply.reported ? undo : ''}
      <p><a href="${what.address}">${forms.vote.back}</a></p>`,
  }
}
