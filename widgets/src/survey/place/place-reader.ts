/** What is known of each reader who is asked for a place: the words of their language, and where the map is. */
import type {District, MunicipalMap, Position} from '@saha/contract'
import {districtAt, isIn} from '@saha/domain/map/surface'
import {wordsIn} from '@saha/domain/text/words-in'
import {spokenLanguage, type SpokenLanguage} from '@saha/i18n/languages'
import type {PlaceTerms} from '@saha/i18n/place/terms'
import type {DrawnElement} from '../../kit/drawn-element.ts'
import type {AnyReader} from '../../kit/reader.ts'
import {serverAddress} from '../../kit/server-address.ts'
import {askAgain, mapOf, type KnownMap} from '../../map/known-maps.ts'
import type {Name} from '../../map/land.ts'
import type {SurveyView} from '../view.ts'
import {geometryOf, type Drawing} from './drawing.ts'

const sources: Readonly<Record<SpokenLanguage, () => Promise<{words: PlaceTerms}>>> = {
  ar: () => import('./place.ar.ts'),
  en: () => import('./place.en.ts'),
  fr: () => import('./place.fr.ts'),
}

export type Host = DrawnElement & {readonly reader: AnyReader}

const hosts = new WeakMap<AnyReader, {host: Host; words: PlaceTerms}>()

/** Fetches the words of a reader's language. */
export async function learnPlaceWords(host: Host): Promise<void> {
  const {words} = await sources[spokenLanguage(host.reader.spoken)]()
  hosts.set(host.reader, {host, words})
}

/** The words and the element of a reader. They are there before anything is drawn. */
export function placeReader({reader}: Pick<SurveyView, 'reader'>): {host: Host; words: PlaceTerms} {
  const known = hosts.get(reader)
  if (!known) throw new Error('Drawn before its words arrived.')
  return known
}

/** The map of a survey as far as it is known; the element is drawn again when it arrives. */
export function mapFor(view: SurveyView, isAsked = false): KnownMap {
  const {host} = placeReader(view)
  const server = host.getAttribute('server') || serverAddress()
  const address = {municipality: view.activity.municipality.id, activity: view.activity.id}
  if (isAsked) askAgain(server, address)
  return mapOf(server, address, () => host.requestUpdate())
}

/** A district in the reader's words. */
export function nameOf({reader}: Pick<SurveyView, 'reader'>, {text}: District): Name {
  return wordsIn(text, reader.language, reader.fallbacks)
}

/** Where some positions are: their districts, or whether they are in the municipality at all. */
export function whereWords(view: SurveyView, map: MunicipalMap, positions: readonly Position[]): string {
  const {somewhere} = placeReader(view).words
  const districts = new Set(positions.flatMap((position) => districtAt(map, position) ?? []))
  if (districts.size === 0) return isOutside(map, positions) ? somewhere.outside : somewhere.inside
  const list = new Intl.ListFormat(view.reader.say.locale)
  return list.format([...districts].map((district) => nameOf(view, district).words))
}

/** Whether nothing of it lies in the municipality. */
export const isOutside = ({boundary}: MunicipalMap, positions: readonly Position[]): boolean =>
  !positions.some((position) => isIn(boundary, position))

/** What is drawn, in words: "A line: Old Town and Al-Souq". */
export function drawingWords(view: SurveyView, map: MunicipalMap | undefined, drawing: Drawing): string {
  const {words} = placeReader(view)
  const {shape, points} = drawing
  const needed = {point: 1, line: 2, area: 3}[shape]
  if (points.length < needed || !geometryOf(drawing))
    return view.reader.say.count(words.marked.begun, points.length)
  if (!map) return words.shapes[shape]
  return view.reader.say.say(words.marked[shape], {where: whereWords(view, map, points)})
}
