import type {QuestionResult} from '@saha/contract'
import {html} from 'lit/html.js'
import type {ResultsView, ResultsWords} from './view.ts'

/** A count in words, or that it is withheld. */
export function peopleWords({reader, terms}: ResultsView, count: number | null) {
  return count === null
    ? html`<span class="withheld">${terms.results.withheld}</span>`
    : reader.say.number(count)
}

/** Everybody who gave no answer, and why: groups of nobody are left out. */
export function peopleApart({results}: ResultsWords, result: QuestionResult): [string, number | null][] {
  const groups: [string, number | null | undefined][] = [
    [results.declined, result.declined],
    [results.unanswered, result.unanswered],
    [results.unasked, result.unasked],
  ]
  return groups.filter((group): group is [string, number | null] => group[1] !== undefined && group[1] !== 0)
}
