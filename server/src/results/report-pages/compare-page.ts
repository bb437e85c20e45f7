/** Two rounds of a survey side by side: what changed, and what chance could have done. */
import type {ReportedResults} from '@saha/domain'
import {compareRounds, type ComparedCell, type ComparedQuestion} from '@saha/domain/results/compare-rounds'
import {percentIn} from '@saha/i18n/amounts'
import type {SurveyRecord} from '../../activities/activities.queries.ts'
import {languageLinks} from '../../embed/language-links.ts'
import {html, type Markup} from '../../embed/markup.ts'
import {lookStyles} from '../../embed/page-look.ts'
import type {PageReader} from '../../embed/page-reader.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../../embed/page.ts'
import {cellName} from '../cell-names.ts'

/** One of the two. */
export interface Round {
  record: SurveyRecord
  results: ReportedResults
}

const styles = [
  typefacesFrom('../../..'),
  ...['answer-page.css', '../results/report-pages/report.css'].map(readStyles),
]

export function comparePage(earlier: Round, later: Round, reader: PageReader): HostedPage {
  const {words, say, terms, plain} = reader
  const {compare} = terms.report
  const {municipality, title} = later.record.shown
  const {questions, apart} = compareRounds(earlier.results, later.results)
  const pageTitle = say.say(compare.title, {title: plain(title)})
  return {
    reader,
    title: pageTitle,
    styles: [...styles, ...lookStyles(reader)],
    body: html`<header>
        <p>${words(municipality.name)}</p>
        ${languageLinks(reader, municipality.languages)}
      </header>
      <main>
        <h1>${pageTitle}</h1>
        <dl class="about">
          ${round(reader, compare.earlier, earlier)} ${round(reader, compare.later, later)}
        </dl>
        <p>${compare.how}</p>
        ${questions.map((one) => compared(reader, later, one))}
        ${
          apart.length === 0
            ? ''
            : html`<h2>${compare.apart}</h2>
                <ul>
                  ${apart.map(
                    ({question, why}) =>
                      html`<li>${words(question.text)} <small>${compare.why[why]}</small></li>`,
                  )}
                </ul>`
        }
      </main>`,
  }
}

function round({words, say, terms}: PageReader, head: string, {record, results}: Round): Markup {
  const {report} = terms
  const {number, at, people, step} = results.snapshot
  return html`<div>
    <dt>${head}</dt>
    <dd>
      ${words(record.shown.title)} · ${say.count(step > 1 ? report.peopleAtLeast : report.people, people)} ·
      ${say.say(report.snapshot, {number, moment: say.moment(at)})}
    </dd>
  </div>`
}

function compared(reader: PageReader, {results}: Round, {question, cells}: ComparedQuestion): Markup {
  const {compare, columns, withheld} = reader.terms.report
  const {map} = results.survey
  const name = (cell: string) => {
    const {own, text} = cellName(reader, question, cell, map)
    const row = question.type === 'matrix' ? cell.split('/')[0] : undefined
    const rowText = question.type === 'matrix' ? question.rows.find(({id}) => id === row)?.text : undefined
    const place = question.type === 'ranking' ? cell.split('@')[1] : undefined
    return html`${rowText ? html`${reader.words(rowText)}: ` : ''}${own}${text ? reader.words(text) : ''}${
      place ? html` · ${reader.say.number(Number(place))}` : ''
    }`
  }
  return html`<section class="question">
    <h2>${reader.words(question.text)}</h2>
    <table class="rounds">
      <thead>
        <tr>
          <th scope="col">${columns.answer}</th>
          <th scope="col" class="number">${compare.earlier}</th>
          <th scope="col" class="number">${compare.later}</th>
          <th scope="col" class="number">${compare.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${cells.map(
          (one) =>
            html`<tr>
              <th scope="row">${name(one.cell)}</th>
              <td class="number">
                ${one.earlier ? percentIn(reader.say.locale, one.earlier.share) : withheld}
              </td>
              <td class="number">${one.later ? percentIn(reader.say.locale, one.later.share) : withheld}</td>
              <td class="number">${differenceWords(reader, one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/** "+12 points (5 to 19)"; below it whether chance could have done it. */
function differenceWords({say, terms}: PageReader, {difference}: ComparedCell): Markup | '' {
  if (!difference) return ''
  const {compare} = terms.report
  const points = (share: number) =>
    new Intl.NumberFormat(say.locale, {maximumFractionDigits: 0, signDisplay: 'exceptZero'}).format(
      share * 100,
    )
  const {lower, upper} = difference.interval
  return html`<bdi>${points(difference.by)}</bdi>
    <small><bdi>${points(lower)}</bdi> … <bdi>${points(upper)}</bdi></small>
    <small>${difference.mayBeChance ? compare.chance : compare.change}</small>`
}
