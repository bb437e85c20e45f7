import type {OpinionCounts, OpinionStance} from '@saha/contract'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import {shape} from '../../map/shapes.ts'
import type {GroupsView} from './view.ts'

/** A statement in a list; `side`: what all groups say to it. */
type Listed = Pick<OpinionStance, 'statement'> & Partial<OpinionStance>

/** What is said to a statement, in the order in which it is shown. */
const stances = ['agree', 'pass', 'disagree'] as const

/** Statements with how each group voted on them. */
export function statementList(view: GroupsView, listed: readonly Listed[], none: string): unknown {
  if (listed.length === 0) return html`<p class="notice">${none}</p>`
  return html`<ol role="list" class="statements">
    ${listed.map((one) => html`<li>${statement(view, one)}</li>`)}
  </ol>`
}

function statement(view: GroupsView, {statement: id, side}: Listed): unknown {
  const {terms} = view
  return html`${quotation(view, id)} ${side ? html`<p class="verdict">${terms.consensus[side]}</p>` : nothing}
  ${votesTable(view, id)}`
}

/** The words of a statement, in the voice of their language. */
export function quotation({wordsOf, terms, reader}: GroupsView, id: string): unknown {
  const words = wordsOf(id)
  if (words === undefined) return html`<p class="muted">${terms.gone}</p>`
  const {spoken, fallbacks} = reader
  const language = languageByScript(words, spoken, fallbacks) ?? nothing
  // Line breaks of citizens are kept, so that there must be none of ours.
  return html`<blockquote dir="auto" lang=${language}>${words}</blockquote>`
}

function votesTable(view: GroupsView, id: string): unknown {
  const {reader, terms, snapshot} = view
  const column = snapshot.statements.indexOf(id)
  const label = reader.say.say(terms.table, {statement: view.wordsOf(id) ?? terms.gone})
  return html`<table class="votes" part="table" aria-label=${label}>
    <thead>
      <tr>
        <th scope="col">${terms.map.column}</th>
        ${stances.map((name) => html`<th scope="col"><span class=${`key ${name}`}></span>${terms[name]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${snapshot.groups.map(({counts, people}, at) => {
        const votes = counts[column] ?? {agree: 0, disagree: 0, pass: 0}
        return html`<tr>
          <th scope="row">${nameOf(view, at)} ${bar(votes, people)}</th>
          ${stances.map((name) => html`<td>${roundedWords(view, votes[name])}</td>`)}
        </tr>`
      })}
    </tbody>
  </table>`
}

/** What a group is called: by a letter, the largest first. @param at from 0. */
export function nameOf({reader, terms}: GroupsView, at: number): string {
  return reader.say.say(terms.group, {letter: terms.letters[at] ?? ''})
}

/** A number of people that is rounded down. */
export function roundedWords({reader: {say}, terms, snapshot: {step}}: GroupsView, count: number): string {
  return count > 0 ? say.say(terms.atLeast, {n: count}) : say.say(terms.fewerThan, {n: step})
}

/** Parts of a group as one bar: the rest has not voted on it, or is too few to be shown. The table says it in numbers. */
function bar(votes: OpinionCounts, people: number): SVGSVGElement {
  let from = 0
  const parts = stances.map((name) => {
    const width = people === 0 ? 0 : (votes[name] / people) * 100
    const part = shape('rect', {class: name, x: from, width, height: 8})
    from += width
    return part
  })
  const box = {viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true'}
  return shape('svg', {class: 'bar', ...box}, shape('rect', {class: 'none', width: 100, height: 8}), ...parts)
}
