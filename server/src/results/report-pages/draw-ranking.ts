/** An order of preference in a report: points over all places, who came first, and every place. */
import type {QuestionResult, RankingQuestion} from '@saha/contract'
import type {BordaScore} from '@saha/domain/statistics/borda'
import {positionsOf, rankingCell} from '@saha/domain/survey/kinds/ranking'
import {percentIn} from '@saha/i18n/amounts'
import {html, type Markup} from '../../embed/markup.ts'
import {
  apartRows,
  askedIn,
  bar,
  cellWords,
  countWords,
  rangeWords,
  shareNotes,
  shareOf,
  type ReportView,
} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** @param scores the options, the highest first. */
export function drawRanking(
  view: ReportView,
  reported: ReportedSurvey,
  question: RankingQuestion,
  result: QuestionResult,
  scores: readonly BordaScore[],
): Markup {
  const {resultsKinds: words} = view.reader.terms
  return html`${pointsTable(view, reported, question, result, scores)}
    <p class="note">${[words.whyPoints, ...shareNotes(view, reported, question, result)].join(' ')}</p>
    <h5>${words.allPlaces}</h5>
    ${placesTable(view, reported, question, result, scores)}`
}

function pointsTable(
  view: ReportView,
  reported: ReportedSurvey,
  question: RankingQuestion,
  result: QuestionResult,
  scores: readonly BordaScore[],
): Markup {
  const {reader} = view
  const {report, resultsKinds: words} = reader.terms
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${report.columns.answer}</th>
        <th scope="col" class="number">${words.points}</th>
        <th scope="col" class="number">${words.first}</th>
        <th scope="col" class="number">${report.columns.interval}</th>
        <th scope="col" class="number">${report.columns.people}</th>
      </tr>
    </thead>
    <tbody>
      ${scores.map(({option, score, first}) => {
        const cell = rankingCell(option, 1)
        const share = shareOf(reported, result, cell)
        return html`<tr>
          <th scope="row">${cellWords(view, reported, question, cell)} ${bar(score)}</th>
          <td class="number">${percentIn(reader.say.locale, score)}</td>
          <td class="number">${share ? percentIn(reader.say.locale, share.share) : ''}</td>
          <td class="number">${share ? rangeWords(view, share) : ''}</td>
          <td class="number">${countWords(view, first, reported.snapshot.step)}</td>
        </tr>`
      })}
    </tbody>
    ${apartRows(view, reported, result, 5)}
  </table>`
}

/** Options in the order of their points, places in columns. */
function placesTable(
  view: ReportView,
  reported: ReportedSurvey,
  question: RankingQuestion,
  result: QuestionResult,
  scores: readonly BordaScore[],
): Markup {
  const {reader} = view
  const {report, resultsKinds: words} = reader.terms
  const places = Array.from({length: positionsOf(question)}, (_, at) => at + 1)
  const counts = new Map(result.cells.map(({cell, count}) => [cell, count]))
  return html`<div
    class="wide"
    tabindex="0"
    role="region"
    aria-label="${reader.plain(askedIn(reported, question))}: ${words.allPlaces}"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${report.columns.answer}</th>
          ${places.map((place) => html`<th scope="col" class="number">${reader.say.say(words.place, {place})}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${scores.map(
          ({option}) =>
            html`<tr>
              <th scope="row">${cellWords(view, reported, question, rankingCell(option, 1))}</th>
              ${places.map((place) => {
                const cell = rankingCell(option, place)
                const share = shareOf(reported, result, cell)
                return html`<td class="number">
                  ${share ? percentIn(reader.say.locale, share.share) : ''}
                  <small>${countWords(view, counts.get(cell) ?? null, reported.snapshot.step)}</small>
                </td>`
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
