/** How answers differ between groups of people. */
import type {AnswerableQuestion, BreakdownResult} from '@saha/contract'
import {percentIn} from '@saha/i18n/amounts'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, type Markup} from '../../embed/markup.ts'
import {askedIn, countWords, joinedCellWords, type ReportView} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** Groups in rows, answers in columns. Empty when a question of it is not there any more. */
export function drawBreakdown(view: ReportView, reported: ReportedSurvey, result: BreakdownResult): Markup {
  const {reader} = view
  const {report} = reader.terms
  const questions = new Map(answerableQuestions(reported.survey).map((one) => [one.id, one]))
  const asked = questions.get(result.question)
  const by = result.by.map((id) => questions.get(id)).filter((one) => one !== undefined)
  const {answers, groups, notShown} = result
  if (!asked || by.length < result.by.length) return html``
  const plain = (question: AnswerableQuestion) => reader.plain(askedIn(reported, question))
  const title = reader.say.say(report.parted, {question: plain(asked), by: by.map(plain).join(' · ')})
  const {resultsBreakdowns: words} = reader.terms
  if (notShown)
    return html`<section class="question">
      <h4>${title}</h4>
      <p class="note">${words.notShown[notShown === 'too-few' ? 'tooFew' : 'coarser']}</p>
    </section>`
  const isJoined = [...answers, ...groups.flatMap((group) => group.cells)].some((cells) => cells.length > 1)
  return html`<section class="question">
    <h4>${title}</h4>
    <div class="wide" tabindex="0" role="region" aria-label="${title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${report.missing.group}</th>
            ${answers.map(
              (cells) =>
                html`<th scope="col" class="number">${joinedCellWords(view, reported, asked, cells)}</th>`,
            )}
            <th scope="col" class="number">${report.columns.people}</th>
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            (group) =>
              html`<tr>
                <th scope="row">
                  ${by.map(
                    (question, at) =>
                      html`${at > 0 ? ' · ' : ''}${joinedCellWords(view, reported, question, group.cells[at] ?? [])}`,
                  )}
                </th>
                ${answers.map((_, at) => {
                  const count = group.counts[at] ?? null
                  if (count === null && group.over90?.includes(at))
                    return html`<td class="number"><bdi>&gt; ${percentIn(reader.say.locale, 0.9)}</bdi></td>`
                  return html`<td class="number">${countWords(view, count, reported.snapshot.step)}</td>`
                })}
                <td class="number">${countWords(view, group.people, reported.snapshot.step)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${isJoined ? html`<p class="note">${words.whyJoined}</p>` : ''}
  </section>`
}
