/** A budget that was shared out, in a report: what each option was given on average. */
import type {QuestionResult, SharesQuestion} from '@saha/contract'
import {amountLabel} from '@saha/i18n/results/amount-label'
import {html, type Markup} from '../../embed/markup.ts'
import {apartRows, bar, cellWords, countWords, type ReportView} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

export function drawShares(
  view: ReportView,
  reported: ReportedSurvey,
  question: SharesQuestion,
  result: QuestionResult,
): Markup {
  const {reader} = view
  const {report, resultsKinds: words} = reader.terms
  const {currency, total} = question
  const unit = question.unit && reader.plain(question.unit)
  const isSomeWithheld = result.cells.some(({count, mean}) => count === null || mean === null)
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${report.columns.answer}</th>
          <th scope="col" class="number">${words.average}</th>
          <th scope="col" class="number">${report.columns.people}</th>
        </tr>
      </thead>
      <tbody>
        ${result.cells.map(
          ({cell, count, mean = null}) =>
            html`<tr>
              <th scope="row">
                ${cellWords(view, reported, question, cell)} ${mean === null ? '' : bar(mean / total)}
              </th>
              <td class="number">
                ${mean === null ? report.withheld : amountLabel(reader.say, {currency, unit}, mean)}
              </td>
              <td class="number">${countWords(view, count, reported.snapshot.step)}</td>
            </tr>`,
        )}
      </tbody>
      ${apartRows(view, reported, result, 3)}
    </table>
    <p class="note">
      ${words.averages}
      ${isSomeWithheld ? reader.say.count(report.whyWithheld, reported.shown.smallestGroup) : ''}
    </p>`
}
