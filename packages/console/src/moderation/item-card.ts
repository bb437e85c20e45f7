/** One contribution with all that somebody needs in order to decide about it. */
import type {OpenAnswer, QueueItem, ReportReason} from '@saha/contract'
import type {ModerationTerms} from '@saha/i18n/console-moderation/terms'
import {html, nothing} from 'lit'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'
import {photoAddress} from './photo-address.ts'

export interface Showing {
  reader: Reader
  terms: ModerationTerms
  place: Place
  /** Address of a colleague who looks at it too. */
  heldBy: string | undefined
  /** Shows one of its photos at large, by its place. */
  lookAtPhoto: (at: number) => void
}

/** The element takes the focus when the item comes up. */
export function itemCard(showing: Showing, item: QueueItem) {
  const {reader, terms, place} = showing
  const {kind, answers, title, text, further = [], photos, parent, appeal} = item
  return html`<article class="card item-card" aria-labelledby="item-title" tabindex="-1">
    <header>
      <h2 id="item-title">
        ${terms.kinds[kind]}
        ${answers ? nothing : html`<span class="muted">· <bdi>${author(showing, item)}</bdi></span>`}
      </h2>
      <p class="muted">
        <bdi>${reader.show(item.activityTitle, place.languages)}</bdi>
        ${item.since ? html`· ${since(showing, item.since, answers !== undefined)}` : nothing}
      </p>
    </header>
    ${colleagues(showing, item)} ${why(showing, item)}
    ${
      parent
        ? html`<blockquote class="parent">
            <p class="muted">
              ${reader.speaker.say(terms.answersTo, {
                name: parent.official ? reader.plain(parent.official, place.languages) : parent.name,
              })}
            </p>
            <p dir="auto">${parent.text}</p>
          </blockquote>`
        : nothing
    }
    ${title === undefined ? nothing : html`<h3 dir="auto">${title}</h3>`}
    ${answers ? openAnswers(showing, answers) : html`<p class="words" dir="auto">${text}</p>`}
    ${
      further.length > 0
        ? html`<ul class="further">
            ${further.map((one) => html`<li dir="auto">${one}</li>`)}
          </ul>`
        : nothing
    }
    ${
      photos.length > 0
        ? html`<div class="photos">
            ${photos.map(
              (photo, at) =>
                html`<button
                  type="button"
                  aria-label=${reader.speaker.say(terms.photos.enlarge, {n: at + 1})}
                  @click=${() => showing.lookAtPhoto(at)}
                >
                  <img
                    src=${photoAddress(place.municipality, item.activity, photo)}
                    alt=${reader.speaker.say(terms.photo, {n: at + 1})}
                    loading="lazy"
                  />
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${
      appeal === undefined
        ? nothing
        : html`<div class="notice">
            <h3>${terms.appeal}</h3>
            <p dir="auto">${appeal}</p>
          </div>`
    }
    ${history(showing, item)}
  </article>`
}

function author({reader, terms, place}: Showing, {official, name}: QueueItem) {
  return official ? reader.show(official, place.languages) : name || terms.anonymous
}

/** Since when it waits. @param isDay no finer time is known. */
function since({reader: {speaker}, terms}: Showing, moment: string, isDay: boolean) {
  return isDay
    ? speaker.say(terms.answers.since, {day: speaker.day(moment.slice(0, 10))})
    : speaker.say(terms.since, {moment: speaker.moment(moment)})
}

/** Each answer below the words of its question. */
function openAnswers({reader, terms, place}: Showing, answers: readonly OpenAnswer[]) {
  return html`<dl class="open-answers">
    ${answers.map(
      ({asked, words}) =>
        html`<div>
          <dt>${reader.show(asked, place.languages)}</dt>
          ${
            words === undefined
              ? html`<dd class="muted">${terms.answers.photos}</dd>`
              : html`<dd class="words" dir="auto">${words}</dd>`
          }
        </div>`,
    )}
  </dl>`
}

/** Who looks at it too, and what somebody asks about it. */
function colleagues({reader, terms, heldBy}: Showing, {question}: QueueItem) {
  const {speaker} = reader
  return html`${heldBy === undefined ? nothing : html`<p class="notice">${speaker.say(terms.held.by, {name: heldBy})}</p>`}
  ${
    question
      ? html`<div class="notice question">
          <h3>
            ${question.isOwn ? terms.youAsk : speaker.say(terms.asks, {name: question.by ?? terms.gone})}
          </h3>
          <p dir="auto">${question.text}</p>
        </div>`
      : nothing
  }`
}

/** Why it is here, in words: the reasons, the signs of spam, the reports of readers. */
function why({reader, terms}: Showing, {waits, signals, reports, reportTexts}: QueueItem) {
  const counted = Object.entries(reports) as [ReportReason, number][]
  return html`<ul class="why">
    ${waits.map((reason) => html`<li>${terms.waits[reason]}</li>`)}
    ${signals.map((code) => (terms.signals[code] ? html`<li class="muted">${terms.signals[code]}</li>` : nothing))}
    ${counted.map(
      ([reason, n]) =>
        html`<li>${reader.speaker.count(terms.reports, n)}: ${terms.reportReasons[reason]}</li>`,
    )}
    ${reportTexts.map((text) => html`<li><q dir="auto">${text}</q></li>`)}
  </ul>`
}

/** What was done to it before. */
function history({reader, terms}: Showing, {acts}: QueueItem) {
  if (acts.length === 0) return nothing
  return html`<details
    class="history"
    ?open=${acts.some(({action}) => action === 'note' || action === 'ask')}
  >
    <summary>${reader.speaker.count(terms.acts, acts.length)}</summary>
    <ol>
      ${acts.map(
        ({action, reason, text, day, by}) =>
          html`<li>
            <span class="muted">${reader.speaker.day(day)} · <bdi>${by ?? terms.gone}</bdi></span>
            ${terms.actions[action]}${reason ? html`: ${terms.reasons[reason]}` : nothing}
            ${text ? html`<p dir="auto">${text}</p>` : nothing}
          </li>`,
      )}
    </ol>
  </details>`
}
