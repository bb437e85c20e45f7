import {percentIn, percentRangeIn} from '@saha/i18n/amounts'
import type {AnswerableQuestion, RepresentationMargin} from '@saha/contract'
import {describeMargin, type DescribedGroup} from '@saha/domain/representation/describe-margin'
import type {ResultsTakingPartTerms} from '@saha/i18n/results-taking-part/terms'
import type {Interval} from '@saha/domain/statistics/wilson'
import {html, nothing} from 'lit/html.js'
import {askedIn, labelOf} from '../labels.ts'
import {peopleWords} from '../people.ts'
import type {ResultsView} from '../view.ts'

/** Small rates need a decimal: of a town, few people answer. */
const SMALL = 0.1

/** The groups of one question: their part of the residents and of those who took part, with ranges. */
export function marginTable(
  {columns, standing, source}: ResultsTakingPartTerms,
  view: ResultsView,
  margin: RepresentationMargin,
  question: AnswerableQuestion,
) {
  const {reader, terms} = view
  const {locale} = reader.say
  const title = reader.words(askedIn(view, question))
  const share = (value: number | null, range: Interval | null) =>
    value === null
      ? html`<span class="withheld">${terms.results.withheld}</span>`
      : html`<b>${rateIn(locale, value)}</b> ${
            range
              ? html`<small><bdi>${percentRangeIn(locale, range.lower, range.upper)}</bdi></small>`
              : nothing
          }`
  const row = (described: DescribedGroup, at: number) => {
    const group = margin.groups[at]
    if (!group) return nothing
    const {populationShare, participantShare, shareInterval, rate, standing: is} = described
    const name = group.name
      ? reader.words(group.name)
      : new Intl.ListFormat(locale).format(group.cells.map((cell) => labelOf(view, question, cell).plain))
    return html`<tr>
      <th scope="row">
        ${name}${is ? html`<br /><small class="standing-${is}">${standing[is]}</small>` : nothing}
      </th>
      <td>
        <b>${percentIn(locale, populationShare)}</b>
        <span class="count">${reader.say.number(group.population)}</span>
      </td>
      <td>
        ${share(participantShare, shareInterval)}
        <span class="count">${peopleWords(view, group.participants)}</span>
      </td>
      <td>${rate === null ? nothing : rateIn(locale, rate)}</td>
    </tr>`
  }
  const caption = `margin-${margin.question}`
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby=${caption}>
      <table class="grid" part="table">
        <caption id=${caption}>
          <b>${title}</b>
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.group}</th>
            <th scope="col">${columns.residents}</th>
            <th scope="col">${columns.participants}</th>
            <th scope="col">${columns.rate}</th>
          </tr>
        </thead>
        <tbody>
          ${describeMargin(margin).map(row)}
        </tbody>
      </table>
    </div>
    <p class="note">
      ${reader.say.say(source, {source: reader.plain(margin.source), year: String(margin.year)})}
    </p>`
}

function rateIn(locale: string, rate: number): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: rate > 0 && rate < SMALL ? 1 : 0,
  }).format(rate)
}
