import type {MunicipalMap, PlaceQuestion, Position} from '@saha/contract'
import {adopt} from '../../kit/css.ts'
import type {Companion} from '../../kit/drawn-element.ts'
import type {Host} from '../../kit/reader.ts'
import {Ground} from '../../map/ground.ts'
import {mapStyles} from '../../map/map.styles.ts'
import {placeMapStyles} from '../../map/place-map.styles.ts'
import type {FormView} from '../view.ts'
import type {Drawing} from './drawing.ts'
import {nameOf} from './map-reader.ts'

/** What the map of a question is to show, and whom a tap is told. */
export interface Shown {
  view: FormView
  question: PlaceQuestion
  map: MunicipalMap
  drawing: Drawing
  mark: (position: Position) => void
}

const companions = new WeakMap<Host, Grounds>()

/** The maps of an element; it learns of them with the first one. */
export function groundsOf(host: Host): Grounds {
  const known = companions.get(host) ?? new Grounds(host)
  companions.set(host, known)
  return known
}

/** Keeps the maps on the page as their questions have them. */
class Grounds implements Companion {
  readonly #host: Host
  readonly #drawn = new Map<Element, {ground: Ground; of: string}>()
  readonly #shown = new Map<string, Shown>()

  constructor(host: Host) {
    this.#host = host
    adopt(host.renderRoot, [mapStyles, placeMapStyles])
    host.addController(this)
  }

  /** What the map of a question would show. */
  learn(shown: Shown): void {
    this.#shown.set(shown.question.id, shown)
  }

  /** The map of a question, while it is on the page. */
  groundOf(question: string): Ground | undefined {
    return [...this.#drawn].find(([svg]) => (svg as SVGElement).dataset['question'] === question)?.[1].ground
  }

  hostUpdated(): void {
    const maps = [...this.#host.renderRoot.querySelectorAll<SVGSVGElement>('svg.ground')]
    for (const [svg, {ground}] of this.#drawn)
      if (!maps.includes(svg as SVGSVGElement)) this.#forget(svg, ground)
    for (const svg of maps) {
      const shown = this.#shown.get(svg.dataset['question'] ?? '')
      if (shown) this.#groundIn(svg, shown).show(shown.drawing)
    }
  }

  hostDisconnected(): void {
    for (const [svg, {ground}] of this.#drawn) this.#forget(svg, ground)
  }

  /** Drawn anew for another question, and for a reader of another language. */
  #groundIn(svg: SVGSVGElement, {view, question, map}: Shown): Ground {
    const of = `${question.id} ${view.reader.language}`
    const before = this.#drawn.get(svg)
    if (before?.of === of) return before.ground
    if (before) this.#forget(svg, before.ground)
    const {bounds = {west: -180, south: -85, east: 180, north: 85}} = question
    const ground = new Ground(svg, {
      map,
      bounds,
      nameOf: (district) => nameOf(view, district),
      mark: (position) => this.#shown.get(question.id)?.mark(position),
    })
    this.#drawn.set(svg, {ground, of})
    return ground
  }

  #forget(svg: Element, ground: Ground): void {
    ground.remove()
    this.#drawn.delete(svg)
  }
}
