import {percentIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, Weighting} from '@saha/contract'
import type {ResultsTakingPartTerms} from '@saha/i18n/results-taking-part/terms'
import {html, nothing} from 'lit/html.js'
import {askedIn, labelOf} from '../labels.ts'
import type {ResultsView} from '../view.ts'

/** Answers before and after weighting, side by side, and what weighting cost. */
export function weightedAnswers(
  {weighted: terms}: ResultsTakingPartTerms,
  view: ResultsView,
  {people, effective, designEffect, bounds, trimmed, questions}: Weighting & {is: 'weighted'},
  asked: ReadonlyMap<string, AnswerableQuestion>,
) {
  const {reader} = view
  const {say} = reader
  const percent = (value: number) => percentIn(say.locale, value / 100)
  const how = [
    say.say(terms.effective, {people, effective, effect: designEffect}),
    say.say(terms.bounds, bounds),
    ...(trimmed ? [say.count(terms.trimmed, trimmed)] : []),
  ]
  return html`<h4>${terms.title}</h4>
    <p>${terms.what}</p>
    <p class="note">${how.join(' ')}</p>
    ${questions.map(({question: id, rounding, cells}) => {
      const question = asked.get(id)
      if (!question) return nothing
      return html`<table part="table">
          <caption>
            <b>${reader.words(askedIn(view, question))}</b>
          </caption>
          <thead>
            <tr>
              <th scope="col">${view.terms.results.columns.answer}</th>
              <th scope="col">${terms.columns.raw}</th>
              <th scope="col">${terms.columns.weighted}</th>
            </tr>
          </thead>
          <tbody>
            ${cells.map(
              ({cell, raw, weighted}) =>
                html`<tr>
                  <th scope="row">${labelOf(view, question, cell).words}</th>
                  <td><b>${percent(raw)}</b></td>
                  <td>${percent(weighted)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${rounding > 1 ? html`<p class="note">${say.say(terms.rounded, {n: rounding})}</p>` : nothing}`
    })}`
}
