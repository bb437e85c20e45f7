import type {OutcomeStatus, Text} from '@saha/contract'
import {html, type Markup} from '../markup.ts'
import type {Drawing} from './drawing.ts'

/** A decision that rests on an idea. */
export interface Decided {
  outcome: string
  /** Id of the consultation that it is about: mostly that of the idea. */
  consultation: string
  title: Text
  day: string
  status: OutcomeStatus
}

/** What was decided because of an idea, with the way to each decision. */
export function decidedOn({reader, activity}: Drawing, decided: readonly Decided[]): Markup | '' {
  if (decided.length === 0) return ''
  const {terms, say, words, language} = reader
  const {outcomes} = terms
  const home = `../../outcomes/${activity.municipality.id}`
  return html`<section class="answers" aria-labelledby="decided">
    <h2 id="decided">${outcomes.title}</h2>
    <ul role="list">
      ${decided.map(
        ({outcome, consultation, title, day, status}) =>
          html`<li>
            <a href="${home}/${consultation}?lang=${language}#outcome-${outcome}">${words(title)}</a>
            <small>${outcomes.statuses[status]} · ${say.say(outcomes.decidedOn, {day: say.day(day)})}</small>
          </li>`,
      )}
    </ul>
  </section>`
}
