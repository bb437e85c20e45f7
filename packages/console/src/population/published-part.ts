/** What is published of the figures: who is missing, in words beside numbers. */
import type {RepresentationGroup, RepresentationMargin, Weighting} from '@saha/contract'
import {describeMargin, type DescribedGroup} from '@saha/domain/representation/describe-margin'
import {html, nothing, type TemplateResult} from 'lit'
import {cellWords, questionWords, type Drawing} from './population-words.ts'

export function publishedPart(drawing: Drawing): TemplateResult {
  const {terms, desk} = drawing
  const {published} = terms
  return html`<section class="card published" aria-labelledby="published-title">
    <h2 id="published-title">${published.title}</h2>
    ${
      desk.representation
        ? html`${desk.representation.margins.map((margin) => publishedMargin(drawing, margin))}
          ${weightingLine(drawing, desk.representation.weighting)}`
        : html`<p>${published.none}</p>`
    }
  </section>`
}

function publishedMargin(drawing: Drawing, margin: RepresentationMargin): TemplateResult {
  const {terms} = drawing
  const title = questionWords(drawing, margin.question)
  const described = describeMargin(margin)
  return html`<div class="table" tabindex="0" role="region" aria-label="${terms.published.took}: ${title}">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${terms.published.group}</th>
          <th scope="col" class="number">${terms.published.live}</th>
          <th scope="col" class="number">${terms.published.took}</th>
        </tr>
      </thead>
      <tbody>
        ${margin.groups.map((group, at) => groupRow(drawing, margin.question, group, described[at]))}
      </tbody>
    </table>
  </div>`
}

function groupRow(
  drawing: Drawing,
  question: string,
  group: RepresentationGroup,
  described: DescribedGroup | undefined,
): TemplateResult {
  const {terms, reader, place, desk} = drawing
  const {number, say} = reader.speaker
  const {published} = terms
  const name = group.name
    ? reader.plain(group.name, place.languages)
    : reader.list(group.cells.map((cell) => cellWords(drawing, question, cell)))
  const isRounded = desk.step > 1 && group.participants === 0
  const took =
    group.participants === null
      ? published.withheld
      : isRounded
        ? say(published.fewer, {step: desk.step})
        : number(group.participants)
  const share = (value: number) => percent(reader.speaker.locale, value)
  return html`<tr class=${described?.standing ?? nothing}>
    <th scope="row">
      ${name}
      ${described?.standing ? html`<small class="standing">${published.standing[described.standing]}</small>` : nothing}
      ${
        !described || described.participantShare === null
          ? nothing
          : html`<small
              >${say(published.shares, {
                population: share(described.populationShare),
                participants: share(described.participantShare),
              })}</small
            >`
      }
    </th>
    <td class="number">${number(group.population)}</td>
    <td class="number">${took}</td>
  </tr>`
}

function weightingLine({terms, reader}: Drawing, weighting: Weighting | undefined): unknown {
  if (!weighting) return nothing
  if (weighting.is === 'refused') return html`<p class="notice">${terms.published.refused[weighting.why]}</p>`
  const {people, effective} = weighting
  return html`<p class="notice">${reader.speaker.say(terms.published.weighted, {people, effective})}</p>`
}

function percent(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 0}).format(share)
}
