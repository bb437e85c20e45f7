/** What all parts of a report see while it is drawn, and how they say numbers. */
import type {AnswerableQuestion, QuestionResult, Snapshot, Text} from '@saha/contract'
import {cellShare, findNumber, partsOfWords, type CellShare} from '@saha/domain'
import {mayChooseSeveral, shareBase} from '@saha/domain/statistics/share-base'
import {wilsonInterval} from '@saha/domain/statistics/wilson'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {percentIn, percentRangeIn} from '@saha/i18n/amounts'
import {sharesInWords} from '@saha/i18n/results/in-short'
import {html, type Markup} from '../../embed/markup.ts'
import type {PageReader} from '../../embed/page-reader.ts'
import {cellName, plainCellName, plainJoinedName} from '../cell-names.ts'
import type {ReportedSurvey, ReportFacts} from './facts.ts'

export interface ReportView {
  facts: ReportFacts
  reader: PageReader
  /** The way from the page to the server's first address. */
  home: string
}

/** Where a snapshot stands, with everything that it publishes. */
export function snapshotAddress({facts, home}: ReportView, activity: string, {number}: Snapshot): string {
  return `${home}/v1/snapshots/${facts.municipality.id}/${activity}/${number}`
}

/** Words of the municipality, with the numbers in them: each leads to the snapshot that it comes from. */
export function drawWords(view: ReportView, text: Text): Markup {
  const {facts, reader} = view
  const {plain} = reader
  const parts = partsOfWords(plain(text)).map((part) => {
    if (part.is === 'words') return html`${part.words}`
    const results = facts.results.get(part.number.activity)
    const found = findNumber(part.number, facts.results)
    if (!results || !found) return html`<span class="withheld">${reader.terms.report.withheld}</span>`
    const words =
      found.is === 'share'
        ? percentIn(reader.say.locale, found.share)
        : peopleWords(view, found.people, found.step)
    return html`<a href="${snapshotAddress(view, part.number.activity, results.snapshot)}"
      ><bdi>${words}</bdi></a
    >`
  })
  return html`<p class="text">${parts}</p>`
}

/** "120 people", "at least 120 people". */
export function peopleWords({reader: {say, terms}}: ReportView, people: number, step: number): string {
  return say.count(step > 1 ? terms.report.peopleAtLeast : terms.report.people, people)
}

/** A count in a table: "120", "at least 120", "fewer than 10", "withheld". */
export function countWords({reader: {say, terms}}: ReportView, count: number | null, step: number): string {
  if (count === null) return terms.report.withheld
  if (step === 1) return say.number(count)
  return count === 0 ? say.count(terms.report.fewerThan, step) : say.say(terms.report.atLeast, {n: count})
}

/** What was asked. Where each citizen read an earlier answer of their own, the figures of all have a gap. */
export function askedIn({survey}: ReportedSurvey, {text}: AnswerableQuestion): Text {
  const ids = new Set(answerableQuestions(survey).map(({id}) => id))
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      words.replaceAll(/\{([a-z\d-]+)\}/g, (braces, id: string) => (ids.has(id) ? '[…]' : braces)),
    ]),
  )
}

/** What a cell stands for, in the reader's words. */
export function cellWords(
  {reader}: ReportView,
  {survey}: ReportedSurvey,
  question: AnswerableQuestion,
  cell: string,
): Markup {
  const {own, text} = cellName(reader, question, cell, survey.map)
  return html`${own}${text ? reader.words(text) : ''}`
}

/** What cells of a table that may stand together stand for, in the reader's words. */
export function joinedCellWords(
  view: ReportView,
  reported: ReportedSurvey,
  question: AnswerableQuestion,
  cells: readonly string[],
): Markup {
  const [cell = ''] = cells
  if (cells.length < 2) return cellWords(view, reported, question, cell)
  return html`${plainJoinedName(view.reader, question, cells, reported.survey.map)}`
}

/** A bar beside its number: a drawing to screen readers. @param share 0 to 1. */
export function bar(share: number): Markup {
  return html`<svg class="bar" aria-hidden="true" width="100%" height="6">
    <rect class="ground" width="100%" height="6" rx="3" />
    <rect class="length" width="${(share * 100).toFixed(1)}%" height="6" rx="3" />
  </svg>`
}

/** Of whom a cell is which part; `undefined` when it cannot be told, also because so few are not yet told apart from none. */
export function shareOf(
  {survey, snapshot}: ReportedSurvey,
  result: QuestionResult,
  cell: string,
): CellShare | undefined {
  const share = cellShare(survey, result, cell)
  return snapshot.step > 1 && share?.count === 0 ? undefined : share
}

/** "53–69%": between which shares the truth lies with 95 % confidence, had people been drawn by lot. */
export function rangeWords({reader: {say}}: ReportView, {count, of}: CellShare): Markup {
  const {lower, upper} = wilsonInterval(count, of)
  return html`<bdi>${percentRangeIn(say.locale, lower, upper)}</bdi>`
}

/** How the percentages of a question are made, and what stands outside of them. */
export function shareNotes(
  {reader}: ReportView,
  {survey}: ReportedSurvey,
  question: AnswerableQuestion,
  result: QuestionResult,
): string[] {
  const {outside, withDeclined} = shareBase(question, result, survey)
  const isSeveral = mayChooseSeveral(question)
  const row = question.type === 'matrix' ? `${question.rows[0]?.id}/` : ''
  const names = [...outside].map((cell) => plainCellName(reader, question, row + cell, survey.map))
  return sharesInWords(reader.say, reader.terms.results, {isSeveral, withDeclined, outside: names})
}

/** Last rows of a table: those who did not answer, and why, where there are any. @param columns of the table. */
export function apartRows(
  view: ReportView,
  {snapshot}: ReportedSurvey,
  {declined, unanswered, unasked}: QuestionResult,
  columns: number,
): Markup {
  const {apart: words} = view.reader.terms.report
  const all: [string, number | null | undefined][] = [
    [words.declined, declined],
    [words.unanswered, unanswered],
    [words.unasked, unasked],
  ]
  return html`<tbody class="apart">
    ${all.flatMap(([name, count]) =>
      count === undefined || count === 0
        ? []
        : html`<tr>
            <th scope="row" colspan="${columns - 1}">${name}</th>
            <td class="number">${countWords(view, count, snapshot.step)}</td>
          </tr>`,
    )}
  </tbody>`
}
