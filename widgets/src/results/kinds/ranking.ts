/** Orders: points over all places, who came first, and on request every place. */
import {percentIn} from '@saha/i18n/amounts'
import type {QuestionResult, RankingQuestion} from '@saha/contract'
import {rankingScores} from '@saha/domain/results/ranking-places'
import type {BordaScore} from '@saha/domain/statistics/borda'
import type {ResultsKindsTerms} from '@saha/i18n/results-kinds/terms'
import {html, nothing} from 'lit/html.js'
import {bar, figuresTable, peopleHead, shareWords} from '../figures-table.ts'
import {labelOf} from '../labels.ts'
import {peopleWords} from '../people.ts'
import {rowsApart, rowsOf, shareShown} from '../rows.ts'
import type {ResultsView} from '../view.ts'
import {gridTable} from './grid-table.ts'
import {gridOf} from './grid.ts'

export function rankingFigures(
  terms: ResultsKindsTerms,
  view: ResultsView,
  question: RankingQuestion,
  result: QuestionResult,
) {
  const scores = rankingScores(question, result)
  if (!scores)
    return html`${figuresTable(view, question, rowsOf(view, question, result), result)}
    ${question.most === 1 ? nothing : html`<p class="note">${terms.firstChoices}</p>`}`
  return html`${pointsTable(terms, view, question, result, scores)}
    <p class="note">${terms.whyPoints}</p>
    ${view.host.fold(`places-${question.id}`, terms.allPlaces, () =>
      gridTable(view, gridOf(view, question, result, terms), question, result),
    )}`
}

function pointsTable(
  {points, first}: ResultsKindsTerms,
  view: ResultsView,
  question: RankingQuestion,
  result: QuestionResult,
  scores: readonly BordaScore[],
) {
  const {columns} = view.terms.results
  return html`<table part="table" aria-labelledby="result-${question.id}">
    <thead>
      <tr>
        <th scope="col">${columns.answer}</th>
        <th scope="col">${points}</th>
        <th scope="col">${first} <small>${columns.range}</small></th>
        <th scope="col">${peopleHead(view)}</th>
      </tr>
    </thead>
    <tbody>
      ${scores.map(({option, score, first: count}) => {
        const of = result.people
        return html`<tr>
          <th scope="row">${labelOf(view, question, option).words}${bar(score)}</th>
          <td><b>${percentIn(view.reader.say.locale, score)}</b></td>
          <td>${shareWords(view, {count, share: shareShown(view, count, of), of})}</td>
          <td>${peopleWords(view, count)}</td>
        </tr>`
      })}
    </tbody>
    <tfoot>
      ${rowsApart(view, question, result).map(
        ({words, count}) =>
          html`<tr>
            <th scope="row">${words}</th>
            <td colspan="3">${peopleWords(view, count)}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`
}
