/** One question: heading, table or grid with bars, what the figures rest on. */
import {percentIn, periodIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {gridOf, gridTable, type Grid} from './grid.ts'
import {amountLabel, askedIn} from './labels.ts'
import {peopleApart, peopleWords} from './people.ts'
import {placesMap, squaresTable} from './places.ts'
import {averageOf, endsOf, rowsOf, ticksOf, type Row} from './rows.ts'
import type {ResultsView, ResultsWords} from './view.ts'

/** @param isCharted a canvas stands before the table; the table stays. A grid has bars in its cells instead. */
export function questionResult(
  view: ResultsView,
  question: AnswerableQuestion,
  result: QuestionResult,
  isCharted: boolean,
) {
  const {reader, terms} = view
  const id = `result-${question.id}`
  const rows = rowsOf(view, question, result)
  const grid = gridOf(view, question, result)
  return html`<figure class="result">
    <h3 id=${id}>${reader.words(askedIn(view, question))}</h3>
    <p class="answered">
      ${
        result.people === null
          ? terms.results.answeredWithheld
          : reader.say.count(whoAnswered(terms, question), result.people)
      }
      ${' '}${summary(view, question, result)}
    </p>
    ${
      isCharted && !grid && rows.length > 0
        ? html`<div class="chart" part="chart">
            <canvas
              role="img"
              aria-label=${reader.say.say(terms.results.chart, {question: reader.plain(askedIn(view, question))})}
              data-question=${question.id}
            ></canvas>
          </div>`
        : nothing
    }
    ${placesMap(view, question, result)} ${figures(view, question, result, rows, grid)}
    ${squaresTable(view, question, result)}
    <figcaption>
      ${result.cells.length > 0 ? notes(view, question, result, grid) : nothing} ${basis(view, result)}
    </figcaption>
  </figure>`
}

function figures(
  view: ResultsView,
  question: AnswerableQuestion,
  result: QuestionResult,
  rows: readonly Row[],
  grid: Grid | undefined,
) {
  const id = `result-${question.id}`
  if (grid) return gridTable(view, id, grid, result)
  if (rows.length > 0) return table(view, id, question, rows, result)
  const {reader, terms} = view
  return [
    question.type === 'consent' ? nothing : html`<p class="muted">${whyNoFigures(terms, question)}</p>`,
    result.unasked
      ? html`<p class="muted">${terms.results.unasked}: ${reader.say.number(result.unasked)}</p>`
      : nothing,
  ]
}

function whoAnswered({results}: ResultsWords, {type}: AnswerableQuestion) {
  if (type === 'contact') return results.reachable
  return type === 'consent' ? results.agreed : results.answered
}

function whyNoFigures({results}: ResultsWords, {type}: AnswerableQuestion): string {
  if (type === 'contact') return results.contactsApart
  return type === 'short-text' || type === 'long-text' ? results.writtenAnswers : results.notPublished
}

function summary({reader, terms}: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const [average, ends] = [averageOf(question, result), endsOf(question)]
  const ticks = ticksOf(question, result)
  if (average !== undefined && ends)
    return html`<strong
      >${reader.say.say(terms.results.average, {
        average: Math.round(average * 10) / 10,
        from: ends.from,
        to: ends.to,
      })}</strong
    >`
  return ticks === undefined
    ? nothing
    : html`<span class="muted">(${reader.say.count(terms.results.ticks, ticks)})</span>`
}

function table(
  view: ResultsView,
  id: string,
  question: AnswerableQuestion,
  rows: readonly Row[],
  result: QuestionResult,
) {
  const {columns, withheld} = view.terms.results
  const figure = ({share, mean}: Row) => {
    if (question.type !== 'shares') return share === null ? nothing : percentIn(view.reader.say.locale, share)
    return mean === null || mean === undefined
      ? html`<span class="withheld">${withheld}</span>`
      : amountLabel(view, question, mean)
  }
  return html`<table part="table" aria-labelledby=${id}>
    <thead>
      <tr>
        <th scope="col">${columns.answer}</th>
        <th scope="col">${question.type === 'shares' ? columns.average : columns.share}</th>
        <th scope="col">${columns.people}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${row.words}<progress
                aria-hidden="true"
                max="1"
                value=${row.share ?? 0}
                ?hidden=${row.share === null}
              ></progress>
            </th>
            <td>${figure(row)}</td>
            <td>${peopleWords(view, row.count)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      ${peopleApart(view.terms, result).map(
        ([words, count]) =>
          html`<tr>
            <th scope="row">${words}</th>
            <td></td>
            <td>${peopleWords(view, count)}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`
}

function notes(
  {reader, terms, activity}: ResultsView,
  question: AnswerableQuestion,
  {cells}: QuestionResult,
  grid: Grid | undefined,
) {
  const {sharesOfSeveral, shareOfAnswered, averages, firstChoices, whyWithheld} = terms.results
  const isSeveral = question.type === 'multiple' || (question.type === 'matrix' && question.multiple)
  const isFirstOnly = question.type === 'ranking' && question.most !== 1 && !grid
  const isSomeWithheld = cells.some(({count, mean}) => count === null || mean === null)
  const sentences = [
    ...(isFirstOnly ? [firstChoices] : []),
    question.type === 'shares' ? averages : isSeveral ? sharesOfSeveral : shareOfAnswered,
    ...(isSomeWithheld ? [reader.say.count(whyWithheld, activity.smallestGroup)] : []),
  ]
  return html`<p>${sentences.join(' ')}</p>`
}

/** Who was asked, when, in which words, and which publication this is: a picture of one chart carries it along. */
function basis({reader, terms, activity, snapshot}: ResultsView, {people}: QuestionResult) {
  const {say} = reader
  const {opens, closes} = activity.consultation
  const facts = [
    ...(people === null ? [] : [`n = ${say.number(people)}`]),
    terms.results.levelInShort[activity.level],
    say.say(terms.results.open, {period: periodIn(say.locale, opens, closes)}),
    say.say(terms.results.snapshot, {number: snapshot.number, moment: say.moment(snapshot.at)}),
    say.say(terms.common.wording, {version: activity.version}),
  ]
  return html`<ul class="basis">
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`
}
