/** A thread or a collection of ideas in a report: how much was said, what unites and divides, and what was left out. */
import type {OpinionCounts, OpinionSnapshot} from '@saha/contract'
import {html, type Markup} from '../../embed/markup.ts'
import {accountTable} from './draw-account.ts'
import {drawFindings} from './draw-findings.ts'
import {countWords, type ReportView} from './drawing.ts'
import type {ReportedTalk} from './facts.ts'

export function drawTalk(view: ReportView, talk: ReportedTalk): Markup {
  const {reader, facts, home} = view
  const {shown, account, findings, opinions} = talk
  const address = `${home}/embed/${facts.municipality.id}/${shown.id}?lang=${reader.language}`
  return html`<section class="findings">
    <h2>${reader.words(shown.title)}</h2>
    <p><a href="${address}">${reader.terms.report.read[shown.kind]}</a></p>
    ${opinions ? drawOpinions(view, opinions) : ''} ${findings ? drawFindings(view, findings) : ''}
    <h3>${reader.terms.report.five.leftOut}</h3>
    ${accountTable(view, [
      {
        head: html`${reader.terms.report.columns.contributions}`,
        amountOf: ({all}) => all,
        account,
      },
    ])}
  </section>`
}

function drawOpinions(view: ReportView, {snapshot, words}: NonNullable<ReportedTalk['opinions']>): Markup {
  const {reader} = view
  const {opinionGroups: terms} = reader.terms
  const {say} = reader
  const list = (title: string, text: string, statements: readonly string[]) =>
    statements.length === 0
      ? ''
      : html`<h3>${title}</h3>
          <p class="note">${text}</p>
          ${statements.map((statement) => opinionTable(view, snapshot, statement, words.get(statement)))}`
  return html`<p class="figure">
      ${say.count(terms.people, snapshot.people)} · ${say.count(terms.groups, snapshot.groups.length)}
    </p>
    ${list(
      terms.consensus.title,
      terms.consensus.text,
      snapshot.consensus.map(({statement}) => statement),
    )}
    ${list(terms.dividing.title, terms.dividing.text, snapshot.dividing)}
    <p class="note">${say.say(terms.how.text, {n: snapshot.step})} ${terms.how.source}</p>`
}

// What was withdrawn or hidden since is shown nowhere any more, and its counts say nothing without it.
function opinionTable(
  view: ReportView,
  {statements, groups, step}: OpinionSnapshot,
  statement: string,
  text: string | undefined,
): Markup | '' {
  const {opinionGroups: terms} = view.reader.terms
  const at = statements.indexOf(statement)
  if (text === undefined) return ''
  const sides = ['agree', 'disagree', 'pass'] as const satisfies readonly (keyof OpinionCounts)[]
  return html`<div class="question">
    <blockquote dir="auto"><p class="text">${text}</p></blockquote>
    <table>
      <thead>
        <tr>
          <th scope="col">${terms.map.column}</th>
          ${sides.map((side) => html`<th scope="col" class="number">${terms[side]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          ({counts}, group) =>
            html`<tr>
              <th scope="row">${view.reader.say.say(terms.group, {letter: terms.letters[group] ?? ''})}</th>
              ${sides.map((side) => html`<td class="number">${countWords(view, counts[at]?.[side] ?? 0, step)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
