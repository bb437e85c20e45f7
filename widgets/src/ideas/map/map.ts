/** The map of a collection, and the place of one idea. Fetched with the first of it. */
import type {Idea} from '@saha/contract'
import type {IdeasMapTerms} from '@saha/i18n/ideas-map/terms'
import {html, nothing} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {loadingBox} from '../../kit/notices.ts'
import {askAgain, mapOf} from '../../map/known-maps.ts'
import {mapStyles} from '../../map/map.styles.ts'
import {placeOnMap} from '../../map/place-on-map.ts'
import type {IdeasView, MapShown} from '../view.ts'
import {markedShown} from './draw-map.ts'
import {ideasMapStyles} from './ideas-map.styles.ts'
import {leafletStyles} from './leaflet.styles.ts'
import {Marked} from './marked.ts'
import {Scene} from './scene.ts'

const collections = new WeakMap<DrawnElement, Marked>()
const scenes = new WeakMap<DrawnElement, Scene>()
const dressed = new WeakSet<DrawnElement>()
/** Ideas whose place somebody wants to see on the map. */
const opened = new WeakMap<DrawnElement, Set<number>>()

/** Shows it in one language. */
export function ideasMapIn(words: IdeasMapTerms): Shower<MapShown> {
  return (_, __, {view, part}) => {
    if (!dressed.has(view.host)) adopt(view.host.renderRoot, [mapStyles, leafletStyles, ideasMapStyles])
    dressed.add(view.host)
    return part.is === 'place' ? placeShown(words, view, part.idea) : mapShown(words, view, part.isBeside)
  }
}

function mapShown(words: IdeasMapTerms, view: IdeasView, isBeside: boolean): unknown {
  const {host, server, address, terms} = view
  const marked = collections.get(host) ?? new Marked(view, () => host.requestUpdate())
  collections.set(host, marked)
  // Asked for at the same time as the map.
  marked.follow(view)
  const map = mapOf(server, address, () => host.requestUpdate())
  if (map === 'fetching') return loadingBox(terms.common)
  if (map === 'missing') {
    const again = () => {
      askAgain(server, address)
      host.requestUpdate()
    }
    return html`<div class="notice problem">
      <p role="alert">${words.mapMissing}</p>
      <button type="button" @click=${again}>${terms.common.retry}</button>
    </div>`
  }
  let scene = scenes.get(host)
  if (scene?.map !== map || scene.words !== words || scene.language !== view.reader.language) {
    scene?.remove()
    scene = new Scene(view, words, map, marked)
    scenes.set(host, scene)
  }
  scene.follow(view)
  return markedShown(scene, isBeside)
}

/** Where an idea lies: in words, and on the map when somebody asks. */
function placeShown(words: IdeasMapTerms, view: IdeasView, {idea, place}: Idea): unknown {
  if (!place) return nothing
  const {reader, activity, host} = view
  const line = (where: unknown) => html`<p class="where">${words.place.title}: ${where}</p>`
  if ('address' in place) return line(html`<bdi>${place.address}</bdi>`)
  if ('listed' in place) {
    const listed = [...(activity.ideas.place?.list ?? []), ...(activity.districts ?? [])]
    const found = listed.find(({id}) => id === place.listed)
    return found ? line(reader.words(found.text)) : nothing
  }
  const open = opened.get(host) ?? new Set()
  opened.set(host, open)
  const toggle = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) open.add(idea)
    else open.delete(idea)
    host.requestUpdate()
  }
  return html`<details ?open=${open.has(idea)} @toggle=${toggle}>
    <summary>${words.place.show}</summary>
    ${open.has(idea) ? placeOnMap(view, words.place, place.shape) : nothing}
  </details>`
}
