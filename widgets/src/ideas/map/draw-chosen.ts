/** What somebody has chosen on the map: an idea, or a spot of the ground. */
import type {Idea} from '@saha/contract'
import {isIn} from '@saha/domain/map/surface'
import {roundPosition} from '@saha/domain/map/place'
import {html, nothing} from 'lit/html.js'
import {languageIn} from '../draw-card.ts'
import type {Card, Spot} from './marked.ts'
import type {Scene} from './scene.ts'

/** Closes with Escape, as dialogs do. */
export const leaving =
  ({goBack}: Scene) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    goBack()
  }

export function cardShown(scene: Scene, {idea, whole}: Card) {
  const {words, marked} = scene
  const {reader, terms, find} = marked.view
  const number = reader.say.say(terms.ideas.number, {number: idea})
  const title = (typeof whole === 'object' ? whole.title : undefined) ?? find(idea)?.title
  return html`<section
    class="card"
    id="map-card"
    tabindex="-1"
    data-idea=${idea}
    aria-label=${title ? `${number}: ${title}` : number}
    @keydown=${leaving(scene)}
  >
    <small>${number}</small>
    ${title ? html`<h3 dir="auto" lang=${languageIn(marked.view, title)}>${title}</h3>` : nothing}
    <div role="status">
      ${
        whole === 'reading'
          ? html`<p>${terms.common.loading}</p>`
          : whole === 'failed'
            ? html`<p>${words.ideaMissing}</p>`
            : whole.gone
              ? html`<p>${words.gone}</p>`
              : factsIn(scene, whole)
      }
    </div>
    <div class="buttons">
      ${
        typeof whole === 'object' && whole.gone
          ? nothing
          : html`<a class="open" href=${marked.view.linkTo(idea)} @click=${openHere(scene, idea)}
              >${words.open}</a
            >`
      }
      <button type="button" @click=${scene.goBack}>${words.close}</button>
    </div>
  </section>`
}

function factsIn({marked}: Scene, {text = '', status, supports}: Idea) {
  const {reader, terms, activity} = marked.view
  const known = activity.statuses.find(({id}) => id === status)
  return html`<p class="start" dir="auto" lang=${languageIn(marked.view, text)}>${text}</p>
    <p class="facts">
      ${known ? html`<b>${reader.words(known.text)}</b>` : nothing}
      ${activity.ideas.supports ? html`<span>${reader.say.count(terms.ideas.supports, supports)}</span>` : nothing}
    </p>`
}

/** A press opens it here; with a key that asks for another window, the browser does what it always does. */
export const openHere =
  ({marked}: Scene, idea: number) =>
  (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return
    event.preventDefault()
    marked.view.openIdea(idea)
  }

/** The district in which somebody pressed, and what can be done with it. */
export function spotShown(scene: Scene, {position, district}: Spot) {
  const {words, marked, map} = scene
  const {reader, filters, choose, activity, isOpen, grant} = marked.view
  const isOnly = district !== undefined && filters.district === district.id
  const canWrite = isOpen && (activity.ideas.place?.shapes.includes('point') ?? false)
  const where = district
    ? reader.words(district.text)
    : isIn(map.boundary, position)
      ? words.ground.inside
      : words.ground.outside
  return html`<section
    class="card"
    id="map-spot"
    tabindex="-1"
    aria-labelledby="map-spot-name"
    @keydown=${leaving(scene)}
  >
    <h3 id="map-spot-name">${where}</h3>
    <div class="buttons">
      ${
        district && !isOnly
          ? html`<button type="button" @click=${() => choose({district: district.id})}>
              ${words.ground.only}
            </button>`
          : nothing
      }
      ${
        filters.district
          ? html`<button type="button" @click=${() => choose({district: undefined})}>
              ${words.ground.all}
            </button>`
          : nothing
      }
      ${
        canWrite
          ? html`<button
              type="button"
              @click=${() =>
                grant({is: 'write', place: {shape: {type: 'Point', coordinates: roundPosition(position)}}})}
            >
              ${words.ground.write}
            </button>`
          : nothing
      }
      <button type="button" @click=${scene.goBack}>${words.close}</button>
    </div>
  </section>`
}
