/** Statements are agreed to or not: fetched where a thread has opinions. */
import type {Comment} from '@saha/contract'
import type {OpinionsTerms} from '@saha/i18n/opinions/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import {nameOf} from '../draw-comment.ts'
import type {Reading} from '../reading.ts'
import {opinionsStyles} from './opinions.styles.ts'

export interface OpinionsShown {
  reading: Reading
  /** Absent: what is said above all statements. */
  comment?: Comment
}

/** Shows it in one language. */
export const opinionsIn =
  (terms: OpinionsTerms): Shower<OpinionsShown> =>
  (_, __, {reading, comment}) => {
    adopt(reading.host.renderRoot, [opinionsStyles])
    if (!reading.isOpen) return nothing
    return comment ? stances(terms, reading, comment) : how(terms)
  }

const how = ({how: what, kept}: OpinionsTerms) =>
  html`<div class="how">
    <p>${what}</p>
    <p class="muted">${kept}</p>
  </div>`

/** Three buttons; what is pressed is what this browser has voted. */
function stances(terms: OpinionsTerms, reading: Reading, comment: Comment): unknown {
  const {reader, writing, wish} = reading
  const own = writing?.voteOn(reading, comment)
  const button = (value: 1 | -1 | 'pass', words: string) =>
    html`<button
      type="button"
      aria-pressed=${own === value}
      @click=${() => wish({is: 'vote', comment, value})}
    >
      ${words}
    </button>`
  return html`<div
    class="stances"
    role="group"
    aria-label=${reader.say.say(terms.yours, {name: nameOf(reading, comment)})}
  >
    ${button(1, terms.agree)} ${button(-1, terms.disagree)} ${button('pass', terms.pass)}
  </div>`
}
