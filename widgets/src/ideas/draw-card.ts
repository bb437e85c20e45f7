import type {IdeaCard, IdeaStatus} from '@saha/contract'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import type {Reading} from './reading.ts'
import type {IdeasView} from './view.ts'

/** An idea of a list: enough to know it by, and to support it. */
export function cardShown(reading: Reading, card: IdeaCard): unknown {
  const {reader, terms, server, linkTo, writing} = reading
  const {idea, title = '', excerpt = '', photo} = card
  const address = linkTo(idea)
  return html`<article id="idea-${idea}" tabindex="-1" aria-labelledby="title-${idea}">
    <div class="words">
      <div class="buttons">
        <small>${numberOf(reading, idea)}</small>
        ${statusShown(reading, card)} ${writing?.mark(reading, idea)}
      </div>
      <h3 id="title-${idea}">
        <a href=${address} data-open=${idea} dir="auto" lang=${languageIn(reading, title)}>${title}</a>
      </h3>
      <p><bdi lang=${languageIn(reading, excerpt)}>${excerpt}</bdi></p>
      ${factsShown(reading, card)}
    </div>
    ${
      photo
        ? html`<img
            loading="lazy"
            width="4"
            height="3"
            src=${photoAt(server, photo.photo)}
            alt=${photo.alt}
            lang=${languageIn(reading, photo.alt)}
          />`
        : nothing
    }
    <div class="buttons actions">
      ${supportShown(reading, card)}
      ${
        card.comments > 0
          ? html`<a href=${address} data-open=${idea}
              >${reader.say.count(terms.ideas.comments, card.comments)}</a
            >`
          : nothing
      }
      ${card.answered ? html`<b>${terms.ideas.answered}</b>` : nothing}
    </div>
    ${reading.supporting?.note(reading, idea)}
  </article>`
}

/** "Idea 17". */
export const numberOf = ({reader, terms}: IdeasView, idea: number): string =>
  reader.say.say(terms.ideas.number, {number: idea})

export const photoAt = (server: string, photo: string): string =>
  `${server.replace(/\/$/, '')}/v1/photos/${photo}.jpg`

/** So that it is read aloud by a voice that knows it. */
export const languageIn = ({reader: {spoken, fallbacks}}: IdeasView, text: string) =>
  languageByScript(text, spoken, fallbacks) ?? nothing

export const statusOf = ({activity}: IdeasView, id: string): IdeaStatus | undefined =>
  activity.statuses.find((status) => status.id === id)

/** What is being done with it: in words, and by a sign of its own for each stage. */
export function statusShown(view: IdeasView, card: Pick<IdeaCard, 'status'>) {
  const status = statusOf(view, card.status)
  return status && html`<b class="status" data-stage=${status.stage}>${view.reader.words(status.text)}</b>`
}

/** Where it belongs, and how it stands to others. */
function factsShown({reader, activity, collection, beyond}: Reading, card: IdeaCard) {
  const {category, district, group, tags, duplicateOf, together} = card
  const chosen = [
    activity.ideas.categories?.find(({id}) => id === category)?.text,
    activity.districts?.find(({id}) => id === district)?.text,
    collection.groups.find(({id}) => id === group)?.title,
  ]
  return html`<ul role="list" class="buttons facts">
      ${chosen.map((text) => text && html`<li>${reader.words(text)}</li>`)}
      ${tags.map((tag) => html`<li><bdi>#${tag}</bdi></li>`)}
    </ul>
    ${duplicateOf || (together && activity.ideas.supports) ? beyond({is: 'kin', card}, () => nothing) : nothing}`
}

/** The button, or the count where nobody can support it; and how far it is from the goal. */
export function supportShown(reading: Reading, card: IdeaCard) {
  const {reader, terms, activity, isOpen, supporting} = reading
  const {supports: settings} = activity.ideas
  const {idea, supports, title = '', duplicateOf} = card
  if (!settings) return nothing
  const {threshold} = settings
  const stage = statusOf(reading, card.status)?.stage
  const isOver = !isOpen || duplicateOf || stage === 'done' || stage === 'declined'
  const number = supports > 0 ? ` ${reader.say.number(supports)}` : ''
  return html`${
    isOver
      ? html`<span>${reader.say.count(terms.ideas.supports, supports)}</span>`
      : html`<button
          type="button"
          aria-pressed=${Boolean(supporting?.isSupported(reading, idea))}
          aria-label="${terms.ideas.support}${number}: ${title}"
          data-do="support"
        >
          ${terms.ideas.support}${number && html`<b>${number}</b>`}
        </button>`
  }${
    threshold
      ? html`<span class="buttons goal"
          ><progress
            aria-label=${reader.say.count(terms.ideas.supports, supports)}
            max=${threshold}
            value=${supports}
          ></progress>
          ${reader.say.say(terms.ideas.goal, {supports, goal: threshold})}</span
        >`
      : nothing
  }`
}
