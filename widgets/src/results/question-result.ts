/** Inside of the figure of one question: heading, table or grid with bars, what the figures rest on. */
import type {AnswerableQuestion, QuestionResult} from '@saha/contract'
import {mayChooseSeveral, shareBase} from '@saha/domain/statistics/share-base'
import {sharesInWords} from '@saha/i18n/results/in-short'
import {html, nothing} from 'lit/html.js'
import {basis} from './basis.ts'
import {breakdownFolds} from './breakdown-folds.ts'
import {figuresTable} from './figures-table.ts'
import {inShort} from './in-short.ts'
import {askedIn, labelOf} from './labels.ts'
import {countedWords} from './people.ts'
import {isRarer} from './rarer.ts'
import {rowsOf} from './rows.ts'
import type {ResultsView, ResultsWords} from './view.ts'

export function questionResult(view: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const {reader, terms, host, look, parts} = view
  const {id} = question
  const isCounted = result.cells.length > 0
  const figures = () => questionFigures(view, question, result)
  return html`<h3 id="result-${id}">${reader.words(askedIn(view, question))}</h3>
    <p class="answered">
      ${
        result.people === null
          ? terms.results.answeredWithheld
          : countedWords(view, whoAnswered(terms, question), result.people)
      }
      ${' '}${inShort(view, question, result)}
    </p>
    ${isCounted && look !== 'table' ? parts.charts.render({view, question, result}) : nothing}
    ${isCounted && look === 'chart' ? host.fold(`table-${id}`, terms.results.asTable, figures) : figures()}
    ${isWritten(question) ? foundIn(view, id) : nothing}
    <figcaption>
      ${isCounted ? html`<p>${notes(view, question, result)}</p>` : nothing} ${basis(view, result)}
    </figcaption>
    ${breakdownFolds(view, question)}`
}

/** What was found in the answers, once that is published. */
function foundIn({findings, host, parts}: ResultsView, id: string): unknown {
  const found = findings?.find(({question}) => question === id)
  return found ? parts.findings.render({is: 'question', host, found}, () => nothing) : nothing
}

function questionFigures(view: ResultsView, question: AnswerableQuestion, result: QuestionResult) {
  const {reader, terms, parts} = view
  if (isRarer(question)) return parts.kinds.render({view, question, result})
  const rows = rowsOf(view, question, result)
  if (rows.length > 0) return figuresTable(view, question, rows, result)
  return [
    question.type === 'consent' ? nothing : html`<p class="muted">${whyNoFigures(terms, question)}</p>`,
    result.unasked
      ? html`<p class="muted">${terms.results.unasked}: ${reader.say.number(result.unasked)}</p>`
      : nothing,
  ]
}

function whoAnswered({results}: ResultsWords, {type}: AnswerableQuestion) {
  return type === 'consent' ? results.agreed : results.answered
}

function whyNoFigures({results}: ResultsWords, {type}: AnswerableQuestion): string {
  if (type === 'contact') return results.contactsApart
  return isWritten({type}) ? results.writtenAnswers : results.notPublished
}

function isWritten({type}: Pick<AnswerableQuestion, 'type'>): boolean {
  return type === 'short-text' || type === 'long-text'
}

/** How percentages are made, and why something is withheld. */
function notes(view: ResultsView, question: AnswerableQuestion, result: QuestionResult): string {
  const {reader, terms, activity} = view
  const {outside, withDeclined} = shareBase(question, result, activity.survey)
  const isSeveral = mayChooseSeveral(question)
  const isSomeWithheld = result.cells.some(({count, mean}) => count === null || mean === null)
  const options = [...outside].map(
    (id) => labelOf(view, question, question.type === 'matrix' ? `/${id}` : id).plain,
  )
  return [
    ...(question.type === 'shares'
      ? []
      : sharesInWords(reader.say, terms.results, {isSeveral, withDeclined, outside: options})),
    ...(isSomeWithheld ? [reader.say.count(terms.results.whyWithheld, activity.smallestGroup)] : []),
  ].join(' ')
}
