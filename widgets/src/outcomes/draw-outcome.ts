import type {Outcome, ShownBasis} from '@saha/contract'
import {countBasis} from '@saha/domain/outcomes/count-basis'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import type {OutcomesView} from './view.ts'

/** Contributions that are named from the start; the rest once its reader asks. */
const named = 3

/** One decision: what people said on the one side, what was decided on the other, and why. */
export function outcomeShown(view: OutcomesView, outcome: Outcome): unknown {
  const {reader, terms, page} = view
  const {outcomes: words} = terms
  const {title, decided, reasons, status, day, office, link, consultation} = outcome
  const id = idOf(outcome)
  return html`<article aria-labelledby=${id}>
    <p class="buttons head">
      <b class="status" data-status=${status}>${words.statuses[status]}</b>
      <time datetime=${day}>${reader.say.day(day)}</time>
      ${page.consultation ? nothing : html`<span>${reader.words(consultation.title)}</span>`}
    </p>
    <h3 id=${id} tabindex="-1">${reader.words(title)}</h3>
    <div class="pair">
      ${saidShown(view, outcome)}
      <div class="did">
        <h4>${words.did}</h4>
        <p class="text">${reader.words(decided)}</p>
        <h4>${words.why}</h4>
        <p class="text">${reader.words(reasons)}</p>
        <p class="buttons signed">
          <span>${reader.words(office)}</span>
          ${link ? html`<a href=${link} rel="noopener">${words.decision}</a>` : nothing}
        </p>
      </div>
    </div>
  </article>`
}

/** Of its heading. */
export const idOf = ({outcome}: Outcome): string => `outcome-${outcome}`

/** What it rests on, in numbers and as links; nothing where it rests on none of it. */
function saidShown(view: OutcomesView, outcome: Outcome): unknown {
  const {reader, terms, fold} = view
  const {outcomes: words} = terms
  const {rests, gone} = outcome
  if (rests.length + gone === 0) return nothing
  const counts = countBasis(rests)
  const {count} = reader.say
  const told = (['ideas', 'comments', 'supports', 'answers'] as const).filter((name) => counts[name] > 0)
  const links = (some: readonly ShownBasis[]) =>
    html`<ul role="list">
      ${some.map((one) => html`<li>${basisShown(view, one)}</li>`)}
    </ul>`
  return html`<div class="said">
    <h4>${words.said}</h4>
    <p class="buttons counts">${told.map((name) => html`<b>${count(words[name], counts[name])}</b>`)}</p>
    ${links(rests.slice(0, named))}
    ${rests.length > named ? fold(`all-${outcome.outcome}`, count(words.all, rests.length), () => links(rests.slice(named))) : nothing}
    ${gone > 0 ? html`<p class="muted">${count(words.gone, gone)}</p>` : nothing}
  </div>`
}

function basisShown({reader, terms, server, page}: OutcomesView, one: ShownBasis): unknown {
  const {outcomes: words} = terms
  const {say} = reader
  const at = `${server}/embed/${page.municipality.id}/${one.activity}?lang=${reader.language}`
  switch (one.kind) {
    case 'idea': {
      const address = `${at}&idea=${one.idea}#saha-idea-${one.idea}`
      return html`<a href=${address}>${say.say(words.idea, {n: one.idea, title: one.title})}</a>`
    }
    case 'comment': {
      const address = `${at}&comment=${one.comment}#saha-comment-${one.comment}`
      return html`<q
          dir="auto"
          lang=${languageByScript(one.words, reader.spoken, reader.fallbacks) ?? nothing}
          ><a href=${address}>${one.words}</a></q
        >
        <small><bdi>${one.name}</bdi></small>`
    }
    case 'results': {
      const told = say.say(words.resultsOf, {n: one.people, day: say.day(one.at)})
      return html`<a href=${at}>${say.say(words.results, {title: reader.plain(one.title)})}</a>
        <small>${told}</small>`
    }
  }
}
