/** What the figures of a question rest on. */
import {periodIn} from '@saha/i18n/amounts'
import type {QuestionResult} from '@saha/contract'
import {html} from 'lit/html.js'
import type {ResultsView} from './view.ts'

/** Who was asked, when, in which words, and which publication this is: a picture of one chart carries it along. */
export function basis(view: ResultsView, {people}: QuestionResult) {
  return html`<ul class="basis">
    ${basisOf(view, people).map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
  </ul>`
}

/** The same as a list of plain words. @param people who answered; `null` when withheld. */
export function basisOf({reader, terms, activity, snapshot}: ResultsView, people: number | null): string[] {
  const {say} = reader
  const {opens, closes} = activity.consultation
  return [
    ...(people === null ? [] : [`n ${snapshot.step > 1 ? '≥' : '='} ${say.number(people)}`]),
    terms.results.levelInShort[activity.level],
    say.say(terms.results.open, {period: periodIn(say, opens, closes)}),
    say.say(terms.results.snapshot, {number: snapshot.number, moment: say.moment(snapshot.at)}),
    say.say(terms.common.wording, {version: activity.version}),
  ]
}
