/** What an outcome rests on: what is chosen, and looking for more. */
import type {Basis, OutcomeContent, OutcomeList, ShownBasis} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {html, nothing} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import type {Found} from '../searching/find-contributions.ts'
import type {PickedEvent} from '../searching/search.ts'
import type {OutcomesPageWords} from './outcomes-words.ts'

export interface BasisFacts {
  reader: Reader
  terms: OutcomesPageWords
  place: Place
  list: OutcomeList
  content: OutcomeContent
  /** What is known of what it rests on; what is absent is gone. */
  known: ReadonlyMap<string, ShownBasis>
  add: (basis: Basis, shown: ShownBasis) => void
  remove: (basis: Basis) => void
}

/** Names one thing that an outcome rests on. */
export function keyOf(one: Basis | ShownBasis): string {
  if (one.kind === 'results') return `results ${one.activity} ${one.snapshot}`
  return `${one.activity}/${one.kind === 'idea' ? one.idea : one.comment}`
}

export function basisList(facts: BasisFacts) {
  const {reader, terms, place, list, content, known, add} = facts
  const {basis} = terms
  const {say, count} = reader.speaker
  const shown = content.rests.filter((one) => known.has(keyOf(one)))
  const gone = content.rests.length - shown.length
  const isFull = content.rests.length >= limits.outcomeBasis
  const taken = new Set(content.rests.map(keyOf))
  return html`<section class="card basis" aria-labelledby="basis-title">
    <h2 id="basis-title" tabindex="-1">${basis.title}</h2>
    <p class="hint">${basis.hint}</p>
    ${content.rests.length === 0 ? html`<p class="muted">${basis.none}</p>` : nothing}
    <ol class="chosen">
      ${repeat(shown, keyOf, (one) => chosenLine(facts, one))}
    </ol>
    ${gone > 0 ? html`<p class="muted">${count(basis.gone, gone)}</p>` : nothing}
    ${
      isFull
        ? html`<p class="notice">${say(basis.full, {n: limits.outcomeBasis})}</p>`
        : html`<h3>${basis.search}</h3>
            <console-search
              .reader=${reader}
              .terms=${terms.searching}
              .place=${place}
              .activities=${searchable(list)}
              .verb=${basis.choose}
              .taken=${taken}
              @picked=${({detail}: PickedEvent) => add(...pickedBasis(detail))}
            ></console-search>
            ${resultsToAdd(facts, taken)}`
    }
  </section>`
}

function searchable({activities}: OutcomeList) {
  return activities.filter(({kind}) => kind !== 'survey')
}

function chosenLine({reader, terms, place, known, remove}: BasisFacts, one: Basis) {
  const shown = known.get(keyOf(one))
  if (!shown) return nothing
  const {basis} = terms
  const {say, count, day} = reader.speaker
  const name =
    shown.kind === 'results'
      ? say(basis.results, {title: reader.plain(shown.title, place.languages)})
      : shown.kind === 'idea'
        ? say(basis.idea, {n: shown.idea, title: shown.title})
        : shown.words
  const facts =
    shown.kind === 'results'
      ? say(basis.resultsOf, {n: shown.people, day: day(shown.at)})
      : count(basis.supports, shown.supports)
  return html`<li>
    <span><bdi>${name}</bdi> <small>${facts}</small></span>
    <button
      type="button"
      class="link"
      aria-label=${say(basis.remove, {name: name.slice(0, 80)})}
      @click=${() => remove(one)}
    >
      ×
    </button>
  </li>`
}

/** Results that are published now and are not chosen yet. */
function resultsToAdd({reader, terms, place, list, add}: BasisFacts, taken: ReadonlySet<string>) {
  const {basis} = terms
  const open = list.activities.flatMap(({id: activity, title, results}) => {
    if (!results) return []
    const one: ShownBasis = {kind: 'results', activity, title, ...results}
    return taken.has(keyOf(one)) ? [] : [one]
  })
  if (open.length === 0) return nothing
  return html`<h3>${basis.addResults}</h3>
    <ul class="found">
      ${open.map((one) => {
        const title = reader.plain(one.title, place.languages)
        const facts = reader.speaker.say(basis.resultsOf, {n: one.people, day: reader.speaker.day(one.at)})
        const {activity, snapshot} = one
        return html`<li>
          <span>${title} <small>${facts}</small></span>
          <button
            type="button"
            aria-label="${basis.choose}: ${title}"
            @click=${() => add({kind: 'results', activity, snapshot}, one)}
          >
            ${basis.choose}
          </button>
        </li>`
      })}
    </ul>`
}

function pickedBasis(found: Found): [Basis, ShownBasis] {
  if (found.kind === 'idea') {
    const {kind, activity, idea, words: title, supports} = found
    return [
      {kind, activity, idea},
      {kind, activity, idea, title, supports},
    ]
  }
  const {kind, activity, comment, words, name, supports} = found
  return [
    {kind, activity, comment},
    {kind, activity, comment, words, name, supports},
  ]
}
