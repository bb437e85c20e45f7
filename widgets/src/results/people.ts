/** Numbers of people in words: exact, rounded down, or withheld. */
import type {Counted} from '@saha/i18n/message'
import {countedInWords} from '@saha/i18n/results/in-short'
import {html} from 'lit/html.js'
import {isFewer} from './rows.ts'
import type {ResultsView} from './view.ts'

/** A count in a column whose head says whether it is rounded down. */
export function peopleWords(view: ResultsView, count: number | null) {
  const {reader, terms, snapshot} = view
  if (count === null) return html`<span class="withheld">${terms.results.withheld}</span>`
  return isFewer(snapshot, count)
    ? html`<span class="withheld">${reader.say.say(terms.results.fewerThan, {n: snapshot.step})}</span>`
    : reader.say.number(count)
}

/** A sentence about a count: "120 people answered", "at least 120 people answered", "fewer than 10 people answered". */
export function countedWords(
  {reader, terms, snapshot}: ResultsView,
  counted: Counted<'other'>,
  count: number,
) {
  return countedInWords(reader.say, terms.results, counted, count, snapshot.step)
}
