/** One question: heading, table with bars, what the figures rest on. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {averageOf, rowsOf, ticksOf, type Row} from './rows.ts'
import type {ResultsView} from './view.ts'

/** @param isCharted a canvas stands before the table; the table stays. */
export function questionResult(
  view: ResultsView,
  question: AnswerableQuestion,
  result: QuestionResult,
  isCharted: boolean,
) {
  const {reader, terms} = view
  const id = `result-${question.id}`
  const rows = rowsOf(view, question, result)
  const hasTable = rows.length > 0
  return html`<figure class="result">
    <h3 id=${id}>${reader.words(question.text)}</h3>
    <p class="answered">
      ${result.people === null ? terms.results.answeredWithheld : reader.say.count(terms.results.answered, result.people)}
      ${summary(view, question, result)}
    </p>
    ${
      isCharted && hasTable
        ? html`<div class="chart" part="chart">
            <canvas
              role="img"
              aria-label=${reader.say.say(terms.results.chart, {question: reader.plain(question.text)})}
              data-question=${question.id}
            ></canvas>
          </div>`
        : nothing
    }
    ${hasTable ? table(view, id, rows, result) : html`<p class="muted">${terms.results.writtenAnswers}</p>`}
    <figcaption>${hasTable ? notes(view, question, rows) : nothing} ${basis(view, result)}</figcaption>
  </figure>`
}

function summary({reader, terms}: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const average = averageOf(question, result)
  const ticks = ticksOf(question, result)
  if (average !== undefined && question.type === 'scale')
    return html`<strong
      >${reader.say.say(terms.results.average, {
        average: Math.round(average * 10) / 10,
        from: question.from,
        to: question.to,
      })}</strong
    >`
  return ticks === undefined
    ? nothing
    : html`<span class="muted">(${reader.say.count(terms.results.ticks, ticks)})</span>`
}

function table(
  {reader, terms}: ResultsView,
  id: string,
  rows: readonly Row[],
  {declined, unanswered}: QuestionResult,
) {
  const {columns, withheld} = terms.results
  const people = (count: number | null) =>
    count === null ? html`<span class="withheld">${withheld}</span>` : reader.say.number(count)
  const apart = (words: string, count: number | null) =>
    count === 0
      ? nothing
      : html`<tr>
          <th scope="row">${words}</th>
          <td></td>
          <td>${people(count)}</td>
        </tr>`
  return html`<table part="table" aria-labelledby=${id}>
    <thead>
      <tr>
        <th scope="col">${columns.answer}</th>
        <th scope="col">${columns.share}</th>
        <th scope="col">${columns.people}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({words, count, share}) =>
          html`<tr>
            <th scope="row">
              ${words}<progress
                aria-hidden="true"
                max="1"
                value=${share ?? 0}
                ?hidden=${share === null}
              ></progress>
            </th>
            <td>${share === null ? nothing : reader.say.percent(share)}</td>
            <td>${people(count)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      ${apart(terms.results.declined, declined)} ${apart(terms.results.unanswered, unanswered)}
    </tfoot>
  </table>`
}

function notes({reader, terms, activity}: ResultsView, question: AnswerableQuestion, rows: readonly Row[]) {
  const {sharesOfSeveral, shareOfAnswered, whyWithheld} = terms.results
  const isSomeWithheld = rows.some(({count}) => count === null)
  return html`<p>
    ${question.type === 'multiple' ? sharesOfSeveral : shareOfAnswered}
    ${isSomeWithheld ? reader.say.count(whyWithheld, activity.smallestGroup) : nothing}
  </p>`
}

/** Who was asked, when, in which words, and which publication this is: a picture of one chart carries it along. */
function basis({reader, terms, activity, snapshot}: ResultsView, {people}: QuestionResult) {
  const {say} = reader
  const {opens, closes} = activity.consultation
  const facts = [
    ...(people === null ? [] : [`n = ${say.number(people)}`]),
    terms.results.levelInShort[activity.level],
    say.say(terms.results.open, {period: say.period(opens, closes)}),
    say.say(terms.results.snapshot, {number: snapshot.number, moment: say.moment(snapshot.at)}),
    say.say(terms.common.wording, {version: activity.version}),
  ]
  return html`<ul class="basis">
    ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`
}
