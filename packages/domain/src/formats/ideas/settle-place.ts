/** Where an imported idea lies: within the map of the collection, or nowhere. */
import type {Bounds, Geometry, IdeasSettings, MunicipalMap, PlaceAnswer, Position} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {isOnEarth} from '../../map/geojson/check-degrees.ts'
import type {ReadGeometry} from '../../map/geojson/read-geometry.ts'
import {checkGeometry, roundPosition} from '../../map/place.ts'
import {ideaPlace} from '../../ideas/idea-place.ts'
import {pointIn} from '../../ideas/point-in.ts'
import {foldArabic} from '../../text/fold-arabic.ts'
import {plainText} from '../../text/plain-text.ts'
import type {ForeignPlace} from './foreign-idea.ts'
import type {IdeaRemarkCode} from './idea-account.ts'

type Pair = readonly [number, number]
type PlaceSettings = NonNullable<IdeasSettings['place']>

/** Where ideas of a collection may lie. */
export interface PlaceRules {
  shapes: PlaceSettings['shapes']
  bounds: Bounds
  list: readonly {id: string; text: Readonly<Record<string, string>>}[]
}

/** @returns `undefined` where ideas have no place. */
export function placeRules({place}: IdeasSettings, map: MunicipalMap | undefined): PlaceRules | undefined {
  if (!place || !map) return undefined
  const {bounds, list} = ideaPlace(place, map)
  if (!bounds) return undefined
  return {shapes: place.shapes, bounds, list: list ?? []}
}

/** @param note told what was changed. */
export function settleForeignPlace(
  foreign: ForeignPlace,
  rules: PlaceRules | undefined,
  note: (code: IdeaRemarkCode) => void,
): PlaceAnswer | undefined {
  if (!rules) return none('places-dropped', note)
  switch (foreign.is) {
    case 'unreadable':
      return none('place-unreadable', note)
    case 'address':
      return {address: plainText(foreign.address).slice(0, limits.shortTextGraphemes)}
    case 'named': {
      const wanted = foldArabic(foreign.name).trim()
      const named = rules.list.find(
        ({id, text}) =>
          id === foreign.name || Object.values(text).some((words) => foldArabic(words) === wanted),
      )
      return named ? {listed: named.id} : none('district-unknown', note)
    }
    case 'own':
      if ('shape' in foreign.place) return shapeIn(foreign.place.shape, rules, note)
      if ('address' in foreign.place) return foreign.place
      return settleForeignPlace({is: 'named', name: foreign.place.listed}, rules, note)
    case 'geometry':
      return shapeIn(foreign.geometry, rules, note)
  }
}

function shapeIn(
  source: ReadGeometry,
  {shapes, bounds}: PlaceRules,
  note: (code: IdeaRemarkCode) => void,
): PlaceAnswer | undefined {
  const geometry = simple(source)
  if (!geometry) return none('place-unreadable', note)
  const [shape, turned] = [rounded(geometry), rounded(geometry, true)]
  const fits = (one: Geometry | undefined) => one !== undefined && isWithin(pointIn(one), bounds)
  const placed = fits(shape) ? shape : fits(turned) ? turned : undefined
  if (!placed) return none(shape || turned ? 'place-outside' : 'place-unreadable', note)
  if (placed === turned) note('place-swapped')
  if (JSON.stringify(placed) !== JSON.stringify(source)) note('place-rounded')
  if (isTaken(placed, shapes) && source.type === geometry.type && !checkGeometry(placed, bounds))
    return {shape: placed}
  note('place-as-point')
  return {shape: {type: 'Point', coordinates: roundPosition(pointIn(placed))}}
}

/** A point, line or ring of a geometry: of several parts the first one, without holes. */
function simple(geometry: ReadGeometry): {type: Geometry['type']; positions: readonly Pair[]} | undefined {
  switch (geometry.type) {
    case 'Point':
      return {type: 'Point', positions: [geometry.coordinates]}
    case 'MultiPoint':
      return first('Point', geometry.coordinates.slice(0, 1))
    case 'LineString':
      return first('LineString', geometry.coordinates)
    case 'MultiLineString':
      return first('LineString', geometry.coordinates[0])
    case 'Polygon':
      return first('Polygon', geometry.coordinates[0])
    case 'MultiPolygon':
      return first('Polygon', geometry.coordinates[0]?.[0])
    case 'GeometryCollection': {
      const [inner] = geometry.geometries
      return inner ? simple(inner) : undefined
    }
  }
}

function first(type: Geometry['type'], positions: readonly Pair[] | undefined) {
  return positions && positions.length > 0 ? {type, positions} : undefined
}

function rounded(
  {type, positions}: NonNullable<ReturnType<typeof simple>>,
  isTurned = false,
): Geometry | undefined {
  const turned = isTurned ? positions.map(([x, y]): Pair => [y, x]) : positions
  if (!turned.every(isOnEarth)) return undefined
  const all = turned.map(([x, y]): Position => roundPosition([x, y]))
  const kept = all.filter(([x, y], at) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1])
  const [start] = kept
  if (!start) return undefined
  if (type === 'Point' || kept.length < 2) return {type: 'Point', coordinates: start}
  return type === 'Polygon' ? {type, coordinates: [kept]} : {type: 'LineString', coordinates: kept}
}

const names = {Point: 'point', LineString: 'line', Polygon: 'area'} as const

function isTaken({type}: Geometry, shapes: PlaceRules['shapes']): boolean {
  return shapes.includes(names[type])
}

function isWithin([x, y]: Pair, {west, south, east, north}: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

function none(code: IdeaRemarkCode, note: (code: IdeaRemarkCode) => void): undefined {
  note(code)
  return undefined
}
