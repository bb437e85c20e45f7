import type {AnswerableActivity, Unanswered} from '@saha/contract'
import {html, nothing} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {addressOf} from '../kit/address.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {nameOf} from '../searching/find-contributions.ts'
import type {AnswersWords} from './answers-words.ts'

/** What draws the page needs everywhere. */
export interface Showing {
  reader: Reader
  terms: AnswersWords
  place: Place
}

/** What waits, as links to it. */
export function unansweredList(
  {reader, terms, place}: Showing,
  unanswered: readonly Unanswered[],
  activities: readonly AnswerableActivity[],
) {
  const {speaker} = reader
  return html`<ol class="entries unanswered">
    ${repeat(unanswered, nameOf, (one) => {
      const title = activities.find(({id}) => id === one.activity)?.title
      return html`<li class="card">
        <p class="muted">
          ${terms.kinds[one.kind]} · ${title ? reader.plain(title, place.languages) : one.activity}
        </p>
        <h2>
          <a href=${addressOfItem(place, one)}><bdi>${one.words}</bdi></a>
        </h2>
        <p class="facts muted">
          <span>${speaker.say(terms.since, {moment: speaker.day(one.hour)})}</span>
          <bdi>${one.name || terms.anonymous}</bdi>
          <span>${speaker.count(terms.supports, one.supports)}</span>
          ${one.comments > 0 ? html`<span>${speaker.count(terms.comments, one.comments)}</span>` : nothing}
        </p>
      </li>`
    })}
  </ol>`
}

/** Where one of them is answered. */
export function addressOfItem({municipality}: Place, one: Unanswered): string {
  return addressOf(municipality, 'answers', [
    one.activity,
    one.kind === 'idea' ? String(one.idea) : one.comment,
  ])
}
