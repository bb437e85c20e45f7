/** The map of a collection: fetched when it is shown. */
import type {IdeasMapTerms} from '@saha/i18n/ideas-map/terms'
import {html} from 'lit/html.js'
import type {Shower} from '../../kit/asides.ts'
import {adopt} from '../../kit/css.ts'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import {loadingBox} from '../../kit/notices.ts'
import {askAgain, mapOf} from '../../map/known-maps.ts'
import {mapStyles} from '../../map/map.styles.ts'
import type {IdeasView, MapShown} from '../view.ts'
import {markedShown} from './draw-map.ts'
import {besideStyles} from './beside.styles.ts'
import {ideasMapStyles} from './ideas-map.styles.ts'
import {leafletStyles} from './leaflet.styles.ts'
import {Marked} from './marked.ts'
import {Scene} from './scene.ts'

const collections = new WeakMap<DrawnElement, Marked>()
const scenes = new WeakMap<DrawnElement, Scene>()

/** Shows it in one language. */
export function ideasMapIn(words: IdeasMapTerms): Shower<MapShown> {
  return (_, __, {view, isBeside}) => {
    adopt(view.host.renderRoot, [mapStyles, leafletStyles, ideasMapStyles, besideStyles])
    return mapShown(words, view, isBeside)
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
