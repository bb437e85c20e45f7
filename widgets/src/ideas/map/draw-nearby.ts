import type {IdeaCard} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import {languageIn} from '../draw-card.ts'
import {leaving, openHere} from './draw-chosen.ts'
import type {Scene} from './scene.ts'

/** Each mark as an entry of a list: those of the part of the map that is shown, or of one place on it. */
export function nearbyShown(scene: Scene): unknown {
  const {marked, words} = scene
  const {nearby, place, view} = marked
  const count = (place ?? marked.inView).length
  if (marked.plane.marks.length === 0) return nothing
  return html`<section aria-labelledby="map-list" @keydown=${place ? leaving(scene) : nothing}>
    <h3 id="map-list" tabindex="-1">
      ${place ? words.listOfPlace : words.list} <span>(${view.reader.say.number(count)})</span>
    </h3>
    ${place ? html`<button type="button" @click=${scene.goBack}>${words.backToPart}</button>` : nothing}
    <ul role="list" class="nearby" aria-busy=${scene.isResting || nearby?.state === 'reading'}>
      ${nearby?.cards.map((card) => entryShown(scene, card))}
    </ul>
    ${
      nearby?.hasMore && nearby.state !== 'reading'
        ? html`<button type="button" @click=${() => marked.readMore()}>
            ${nearby.state === 'failed' ? view.terms.common.retry : view.terms.ideas.more}
          </button>`
        : nothing
    }
    <p role="status">${nearby?.state === 'failed' ? view.terms.common.unreachable.text : nothing}</p>
  </section>`
}

function entryShown(scene: Scene, {idea, title = '', status, supports}: IdeaCard) {
  const {marked, signs} = scene
  const {reader, terms, activity, linkTo} = marked.view
  const known = activity.statuses.find(({id}) => id === status)
  return html`<li data-idea=${idea}>
    ${known ? signs[known.stage].cloneNode(true) : nothing}
    <div>
      <a
        href=${linkTo(idea)}
        dir="auto"
        lang=${languageIn(marked.view, title)}
        @click=${openHere(scene, idea)}
        >${title}</a
      >
      <small>
        <span>${reader.say.say(terms.ideas.number, {number: idea})}</span>
        ${known ? html`<span>${reader.words(known.text)}</span>` : nothing}
        ${activity.ideas.supports ? html`<span>${reader.say.count(terms.ideas.supports, supports)}</span>` : nothing}
      </small>
    </div>
  </li>`
}
