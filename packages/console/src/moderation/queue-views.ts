/** What there is of the queue, to choose from, with numbers: by activity, questions, appeals, and how long things wait. */
import {waitSpans} from './wait-spans.ts'
import type {QueueCounts} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

export interface Views {
  reader: Reader
  terms: ModerationTerms
  place: Place
  counts: QueueCounts
  /** Id of the only activity that is shown; `undefined` for all. */
  activity: string | undefined
  /** See the contract's `QueueView`. */
  show: string | undefined
}

export function queueViews(views: Views) {
  const {terms, counts, activity, reader, place} = views
  const {speaker} = reader
  const spans = waitSpans.filter((span) => (counts.ages[span] ?? 0) > 0)
  return html`<nav class="views" aria-label=${terms.views.label}>
      <ul>
        ${view(views, terms.views.all, undefined)}
        ${view(views, speaker.say(terms.views.asked, {n: counts.asked}), 'asked')}
        ${view(views, speaker.say(terms.views.appeals, {n: counts.appeals}), 'appeals')}
      </ul>
      ${
        counts.activities.length > 1 || activity !== undefined
          ? html`<ul>
              ${link(views, terms.views.allActivities, undefined)}
              ${counts.activities.map((one) =>
                link(
                  views,
                  html`${reader.show(one.title, place.languages)} <b>${speaker.number(one.waiting)}</b>`,
                  one.activity,
                ),
              )}
            </ul>`
          : nothing
      }
    </nav>
    ${
      spans.length > 0
        ? html`<dl class="ages" aria-label=${terms.views.ages}>
            ${spans.map(
              (span) =>
                html`<div>
                  <dt>${terms.views.spans[span]}</dt>
                  <dd>${speaker.number(counts.ages[span] ?? 0)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }`
}

function view(views: Views, words: unknown, show: string | undefined) {
  const {place, activity} = views
  return chip(words, place, activity, show, views.show === show)
}

function link(views: Views, words: unknown, activity: string | undefined) {
  return chip(words, views.place, activity, views.show, views.activity === activity)
}

function chip(
  words: unknown,
  {municipality}: Place,
  activity: string | undefined,
  show: string | undefined,
  isShown: boolean,
) {
  const address = addressOf(
    municipality,
    'moderation',
    activity === undefined ? [] : [activity],
    new URLSearchParams(show === undefined ? {} : {show}),
  )
  return html`<li>
    <a class="chip" href=${address} aria-current=${isShown ? 'true' : nothing}>${words}</a>
  </li>`
}
