/** What maps say, and the map of each survey. */
import type {District, MunicipalMap, Position} from '@saha/contract'
import {districtAt, isIn, middleOf} from '@saha/domain/map/surface'
import {wordsIn} from '@saha/domain/text/words-in'
import type {MapTerms} from '@saha/i18n/map/terms'
import {serverAddress} from '../../kit/server-address.ts'
import {mapOf, type KnownMap} from '../../map/known-maps.ts'
import type {Name} from '../../map/land.ts'
import {FetchedWords} from '../beyond/fetched-words.ts'
import type {FormView} from '../view.ts'
import {geometryOf, type Drawing} from './drawing.ts'
import {asked} from './place-words.ts'

export const mapWords = new FetchedWords<MapTerms>({
  ar: () => import('./map.ar.ts'),
  en: () => import('./map.en.ts'),
  fr: () => import('./map.fr.ts'),
})

/** Where the map of a survey is fetched. */
export function whereabouts(view: FormView) {
  const {municipality, id} = view.activity
  return {
    server: asked(view).host.getAttribute('server') || serverAddress(),
    address: {municipality: municipality.id, activity: id},
  }
}

/** The map of a survey as far as it is known; the element is drawn again when it arrives. */
export function mapFor(view: FormView): KnownMap {
  const {server, address} = whereabouts(view)
  return mapOf(server, address, () => asked(view).host.requestUpdate())
}

/** A district in the reader's words. */
export function nameOf({reader}: FormView, {text}: District): Name {
  return wordsIn(text, reader.language, reader.fallbacks)
}

/** Where some positions are: their districts, or whether they are in the municipality at all. */
export function whereWords(view: FormView, map: MunicipalMap, positions: readonly Position[]): string {
  const {somewhere} = mapWords.for(view.reader)
  const districts = new Set(positions.flatMap((position) => districtAt(map, position) ?? []))
  if (districts.size === 0) return isOutside(map, positions) ? somewhere.outside : somewhere.inside
  const list = new Intl.ListFormat(view.reader.say.locale)
  return list.format([...districts].map((district) => nameOf(view, district).words))
}

/** Whether nothing of it lies in the municipality. */
export const isOutside = ({boundary}: MunicipalMap, positions: readonly Position[]): boolean =>
  !positions.some((position) => isIn(boundary, position))

/** What is drawn, in words: "A line: Old Town and Al-Souq". */
export function drawingWords(view: FormView, map: MunicipalMap, drawing: Drawing): string {
  const {shape, points} = drawing
  const {marked} = mapWords.for(view.reader)
  const {say} = view.reader
  const needed = {point: 1, line: 2, area: 3}[shape]
  if (points.length < needed) return say.count(marked.begun, points.length)
  const geometry = geometryOf(drawing)
  // Its middle is where it is counted, and may lie in a district that no corner lies in.
  const middle = geometry ? [middleOf(geometry)] : []
  return say.say(marked[shape], {where: whereWords(view, map, [...middle, ...points])})
}
