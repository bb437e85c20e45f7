/** One question of a report: what was asked, what was answered, and how sure that is. */
import type {AnswerableQuestion, CellCount, QuestionResult} from '@saha/contract'
import {inShort} from '@saha/domain/results/in-short'
import {rankingScores} from '@saha/domain/results/ranking-places'
import {percentIn} from '@saha/i18n/amounts'
import {bandsInWords, countedInWords, stepsInWords} from '@saha/i18n/results/in-short'
import {html, type Markup} from '../../embed/markup.ts'
import {drawFindings} from './draw-findings.ts'
import {drawRanking} from './draw-ranking.ts'
import {drawShares} from './draw-shares.ts'
import {
  apartRows,
  askedIn,
  bar,
  cellWords,
  countWords,
  drawWords,
  peopleWords,
  rangeWords,
  shareNotes,
  shareOf,
  type ReportView,
} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** @param result its figures. */
export function drawQuestion(
  view: ReportView,
  reported: ReportedSurvey,
  question: AnswerableQuestion,
  result: QuestionResult,
): Markup {
  const {reader, facts} = view
  const {step} = reported.snapshot
  const comment = facts.words.comments.find(
    (one) => one.activity === reported.shown.id && one.question === question.id,
  )
  const short = shortWords(view, reported, question, result)
  return html`<section class="question">
    <h4>${reader.words(askedIn(reported, question))}</h4>
    <p class="people">
      ${
        result.people === null
          ? reader.terms.report.withheld
          : result.people === 0 && step > 1
            ? reader.say.count(reader.terms.report.fewerThan, step)
            : peopleWords(view, result.people, step)
      }
    </p>
    ${short ? html`<p class="people">${short}</p>` : ''} ${figures(view, reported, question, result)}
    ${comment ? html`<div class="own">${drawWords(view, comment.words)}</div>` : ''}
  </section>`
}

/** What it comes to, beside the people who answered. */
function shortWords(
  {reader: {say, terms}}: ReportView,
  {snapshot}: ReportedSurvey,
  question: AnswerableQuestion,
  result: QuestionResult,
): string {
  const found = inShort(question, result)
  if (!found) return ''
  if (found.is === 'bands') return bandsInWords(say, terms.results, found)
  if (found.is === 'ticks')
    return countedInWords(say, terms.results, terms.results.ticks, found.ticks, snapshot.step)
  const {average, others} = stepsInWords(say, terms.results, found)
  return `${average}. ${others}`
}

function figures(
  view: ReportView,
  reported: ReportedSurvey,
  question: AnswerableQuestion,
  result: QuestionResult,
): Markup {
  const {report} = view.reader.terms
  if (result.cells.length === 0) {
    const isWritten = question.type === 'short-text' || question.type === 'long-text'
    const found = reported.findings.get(question.id)
    if (question.type === 'consent') return html``
    if (found) return drawFindings(view, found)
    return html`<p class="note">${isWritten ? report.writtenAnswers : report.otherAnswers}</p>`
  }
  if (question.type === 'matrix')
    return html`${question.rows.map(
      ({id, text}) =>
        html`<h5>${view.reader.words(text)}</h5>
          ${table(
            view,
            reported,
            question,
            result,
            result.cells.filter(({cell}) => cell.startsWith(`${id}/`)),
          )}`,
    )}`
  if (question.type === 'shares') return drawShares(view, reported, question, result)
  if (question.type !== 'ranking') return table(view, reported, question, result, result.cells)
  const scores = rankingScores(question, result)
  if (scores) return drawRanking(view, reported, question, result, scores)
  const firsts = result.cells.filter(({cell}) => cell.endsWith('@1'))
  return table(view, reported, question, result, firsts)
}

function table(
  view: ReportView,
  reported: ReportedSurvey,
  question: AnswerableQuestion,
  result: QuestionResult,
  cells: readonly CellCount[],
): Markup {
  const {report} = view.reader.terms
  const {step} = reported.snapshot
  const notes = [
    ...(question.type === 'ranking' && question.most !== 1
      ? [view.reader.terms.resultsKinds.firstChoices]
      : []),
    ...shareNotes(view, reported, question, result),
    ...(cells.some(({count}) => count === null)
      ? [view.reader.say.count(report.whyWithheld, reported.shown.smallestGroup)]
      : []),
  ]
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${report.columns.answer}</th>
          <th scope="col" class="number">${report.columns.share}</th>
          <th scope="col" class="number">${report.columns.interval}</th>
          <th scope="col" class="number">${report.columns.people}</th>
        </tr>
      </thead>
      <tbody>
        ${cells.map(({cell, count}) => {
          const share = shareOf(reported, result, cell)
          return html`<tr>
            <th scope="row">${cellWords(view, reported, question, cell)} ${share ? bar(share.share) : ''}</th>
            <td class="number">${share ? percentIn(view.reader.say.locale, share.share) : ''}</td>
            <td class="number">${share ? rangeWords(view, share) : ''}</td>
            <td class="number">${countWords(view, count, step)}</td>
          </tr>`
        })}
      </tbody>
      ${apartRows(view, reported, result, 4)}
    </table>
    <p class="note">${notes.join(' ')}</p>`
}
