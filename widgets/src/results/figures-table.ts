/** The table of one question: answers, shares with their ranges, people. */
import {percentIn, percentRangeIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {wilsonInterval} from '@saha/domain/statistics/wilson'
import {html, nothing} from 'lit/html.js'
import {peopleWords} from './people.ts'
import {rowsApart, type Row} from './rows.ts'
import type {ResultsView} from './view.ts'

/** @param figure what stands beside each answer, where that is no share of people; and the head of its column. */
export function figuresTable(
  view: ResultsView,
  question: AnswerableQuestion,
  rows: readonly Row[],
  result: QuestionResult,
  figure?: {head: string; of: (row: Row) => unknown},
) {
  const {columns} = view.terms.results
  const row = (one: Row) =>
    html`<tr>
      <th scope="row">${one.words}${bar(one.share)}</th>
      <td>${figure ? figure.of(one) : shareWords(view, one)}</td>
      <td>${peopleWords(view, one.count)}</td>
    </tr>`
  return html`<table part="table" aria-labelledby="result-${question.id}">
    <thead>
      <tr>
        <th scope="col">${columns.answer}</th>
        <th scope="col">${figure?.head ?? html`${columns.share} <small>${columns.range}</small>`}</th>
        <th scope="col">${peopleHead(view)}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(row)}
    </tbody>
    <tfoot>
      ${rowsApart(view, question, result).map(
        (one) =>
          html`<tr>
            <th scope="row">${one.words}</th>
            <td>${shareWords(view, one)}</td>
            <td>${peopleWords(view, one.count)}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`
}

/** Head of a column of people. */
export function peopleHead({terms, snapshot}: ResultsView): string {
  const {people, peopleAtLeast} = terms.results.columns
  return snapshot.step > 1 ? peopleAtLeast : people
}

/** "61%", and beneath it "53–69%". */
export function shareWords({reader}: ResultsView, {count, share, of}: Pick<Row, 'count' | 'share' | 'of'>) {
  if (share === null || count === null || !of) return nothing
  const {lower, upper} = wilsonInterval(Math.min(count, of), of)
  const {locale} = reader.say
  return html`<b>${percentIn(locale, share)}</b>
    <small><bdi>${percentRangeIn(locale, lower, upper)}</bdi></small>`
}

/** The length of a share, for those who see it: the figure stands beside it. */
export const bar = (share: number | null) =>
  html`<progress aria-hidden="true" max="1" value=${share ?? 0} ?hidden=${share === null}></progress>`
