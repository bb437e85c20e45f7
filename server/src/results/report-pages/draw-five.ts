/** A council's five questions: what did they say, how many, who is missing, how sure, what was left out. */
import type {AnswerableQuestion, QuestionResult, ScaleQuestion} from '@saha/contract'
import type {CellShare} from '@saha/domain'
import {extremesOf} from '@saha/domain/statistics/extremes'
import {wilsonInterval} from '@saha/domain/statistics/wilson'
import {rangeOf} from '@saha/domain/survey/kinds/numbers'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {percentIn, periodIn} from '@saha/i18n/amounts'
import {html, type Markup} from '../../embed/markup.ts'
import {drawAccount} from './draw-account.ts'
import {drawMargin} from './draw-margin.ts'
import {
  askedIn,
  cellWords,
  countWords,
  drawWords,
  peopleWords,
  rangeWords,
  shareOf,
  type ReportView,
} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** Of all surveys together, so that everything stands on one sheet. */
export function drawFive(view: ReportView): Markup {
  const {five} = view.reader.terms.report
  const {words, surveys} = view.facts
  return html`<div class="five">
    <section>
      <h2>${five.said}</h2>
      ${said(view)}
    </section>
    <div class="four">
      <section>
        <h2>${five.many}</h2>
        ${surveys.map((survey) => howMany(view, survey))} ${rounded(view)}
      </section>
      <section>
        <h2>${five.missing}</h2>
        ${missing(view)} ${words.missing ? drawWords(view, words.missing) : ''}
      </section>
      <section>
        <h2>${five.sure}</h2>
        ${howSure(view)}
      </section>
      <section>
        <h2>${five.leftOut}</h2>
        ${drawAccount(view)} ${words.leftOut ? drawWords(view, words.leftOut) : ''}
      </section>
    </div>
  </div>`
}

/** The name of a survey, where there are several. */
function nameOf({reader, facts}: ReportView, {shown}: ReportedSurvey): Markup | '' {
  return facts.surveys.length > 1 ? html`<h3>${reader.words(shown.title)}</h3>` : ''
}

interface Most {
  question: AnswerableQuestion
  cell: string
  share: CellShare
  /** Further answers with as many people. */
  more: number
}

/** What most people said to every question, as far as it is published. */
function said(view: ReportView): Markup {
  const {columns} = view.reader.terms.report
  const rows = view.facts.surveys.map((reported) =>
    answerableQuestions(reported.survey).map((question) => {
      const most = mostSaid(reported, question)
      return most ? saidRow(view, reported, most) : ''
    }),
  )
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${columns.question}</th>
        <th scope="col">${columns.answer}</th>
        <th scope="col" class="number">${columns.share}</th>
        <th scope="col" class="number">${columns.interval}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function saidRow(view: ReportView, reported: ReportedSurvey, {question, cell, share, more}: Most): Markup {
  const {reader} = view
  return html`<tr>
    <th scope="row">${reader.words(askedIn(reported, question))}</th>
    <td>
      ${cellWords(view, reported, question, cell)}
      ${question.type === 'ranking' ? html`<small>${reader.terms.resultsKinds.first}</small>` : ''}
      ${question.type === 'scale' ? otherEnds(view, reported, question, cell) : ''}
      ${more > 0 ? html`<small>${reader.say.count(reader.terms.report.andMore, more)}</small>` : ''}
    </td>
    <td class="number">${percentIn(reader.say.locale, share.share)}</td>
    <td class="number">${rangeWords(view, share)}</td>
  </tr>`
}

/** What the ends of a scale stand for: a number between them says nothing by itself. @param cell needs no second telling. */
function otherEnds(
  view: ReportView,
  reported: ReportedSurvey,
  question: ScaleQuestion,
  cell: string,
): Markup {
  const {min, max} = rangeOf(question)
  const ends = [min, max].map(String).filter((end) => end !== cell)
  return html`${ends.map((end) => html`<small>${cellWords(view, reported, question, end)}</small>`)}`
}

// A matrix asks as many questions as it has rows: these stand further below.
function mostSaid(reported: ReportedSurvey, question: AnswerableQuestion): Most | undefined {
  const result = reported.snapshot.questions.find((one) => one.question === question.id)
  if (!result || question.type === 'matrix' || question.type === 'shares') return undefined
  const rows = cellsOf(question, result).flatMap((cell) => {
    const share = shareOf(reported, result, cell)
    return share ? [{cell, share}] : []
  })
  const found = extremesOf(rows, ({share}) => share.count)
  const [first] = found?.most ?? []
  return first && {question, ...first, more: (found?.most.length ?? 1) - 1}
}

function cellsOf({type}: AnswerableQuestion, {cells}: QuestionResult): string[] {
  const names = cells.map(({cell}) => cell)
  return type === 'ranking' ? names.filter((cell) => cell.endsWith('@1')) : names
}

function howMany(view: ReportView, reported: ReportedSurvey): Markup {
  const {shown, snapshot} = reported
  const {say, terms} = view.reader
  const {report} = terms
  const {channels, step} = snapshot
  const {opens, closes} = shown.consultation
  return html`${nameOf(view, reported)}
    <p class="figure">${peopleWords(view, snapshot.people, step)}</p>
    ${
      channels
        ? html`<ul>
            ${(['web', 'assisted', 'paper'] as const).map(
              (channel) =>
                html`<li>
                  <bdi>${countWords(view, channels[channel], step)}</bdi> ${report.channels[channel]}
                </li>`,
            )}
          </ul>`
        : ''
    }
    <p>${say.say(report.period, {period: periodIn(say, opens, closes)})}</p>
    <p>${report.level[shown.level]}</p>`
}

/** Said once, whichever of the surveys are still open. */
function rounded({reader, facts}: ReportView): Markup | '' {
  const step = Math.max(1, ...facts.surveys.map(({snapshot}) => snapshot.step))
  return step > 1 ? html`<p>${reader.say.count(reader.terms.report.rounded, step)}</p>` : ''
}

function missing(view: ReportView): Markup {
  const {report} = view.reader.terms
  const known = view.facts.surveys.filter(({snapshot}) => (snapshot.representation?.margins.length ?? 0) > 0)
  if (known.length === 0) return html`<p>${report.noPopulation}</p>`
  return html`${known.map(
    (reported) =>
      html`${nameOf(view, reported)}
      ${reported.snapshot.representation?.margins.map((margin) => drawMargin(view, reported, margin))}`,
  )}`
}

// Of several surveys, the one with the fewest people has the widest interval.
function howSure({reader, facts}: ReportView): Markup {
  const {say, terms} = reader
  const {sure} = terms.report
  const people = Math.min(...facts.surveys.map(({snapshot}) => snapshot.people))
  const {lower, upper} = wilsonInterval(people / 2, people)
  const points = Math.ceil(((upper - lower) / 2) * 100)
  return html`<p>${sure.chosenThemselves}</p>
    <p>${say.say(sure.interval, {people, points})} ${sure.perGroup}</p>`
}
