/** Places that people of a made-up town name: most around a few spots, some along a street, some from the list. */
import type {Answer, Geometry, MunicipalMap, PlaceQuestion, Position} from '@saha/contract'
import {boundsOf, isIn} from '@saha/domain'
import {checkGeometry, roundPosition} from '@saha/domain/map/place'

/** Spots that many people mean. */
const spots = 3
/** How far from its spot a place may be, as a share of the map's width. */
const spread = 0.05

/** Draws one answer after the other; nobody writes an address. `undefined` where there is neither list nor map. */
export function placesOn(
  question: PlaceQuestion,
  map: MunicipalMap | undefined,
  random: () => number,
): () => Answer | undefined {
  const {list = [], shapes, bounds} = question
  const listed = () => {
    const option = list[Math.floor(random() ** 2 * list.length)]
    return option && {listed: option.id}
  }
  if (!map || !bounds) return listed
  const {west, south, east, north} = boundsOf(map.boundary)
  const anywhere = (): Position =>
    roundPosition([west + random() * (east - west), south + random() * (north - south)])
  const inside = () => retried(anywhere, (position) => isIn(map.boundary, position))
  const centres = Array.from({length: spots}, inside)
  const reach = (east - west) * spread
  const near = ([x, y]: Position): Position =>
    roundPosition([x + (random() + random() - 1) * reach, y + (random() + random() - 1) * reach])
  const draw = (): Geometry => {
    const centre = near(centres[Math.floor(random() ** 1.5 * spots)] ?? inside())
    const lot = random()
    if (lot < 0.15 && shapes.includes('line'))
      return {type: 'LineString', coordinates: [centre, near(centre), near(centre)]}
    if (lot < 0.25 && shapes.includes('area'))
      return {type: 'Polygon', coordinates: [around(centre, reach / 3)]}
    return shapes.includes('point')
      ? {type: 'Point', coordinates: centre}
      : {type: 'LineString', coordinates: [centre, near(centre)]}
  }
  return () => {
    if (list.length > 0 && random() < 0.35) return listed()
    return {shape: retried(draw, (shape) => checkGeometry(shape, bounds) === undefined)}
  }
}

function around([x, y]: Position, reach: number): Position[] {
  const corners = [0, 1, 2, 3].map((corner): Position => {
    const angle = (corner * Math.PI) / 2 + 0.6
    return roundPosition([x + Math.cos(angle) * reach, y + Math.sin(angle) * reach])
  })
  return [...corners, corners[0] ?? [x, y]]
}

/** The first of a few drawings that will do, or else the last. */
function retried<Value>(draw: () => Value, isRight: (value: Value) => boolean): Value {
  let value = draw()
  for (let times = 0; times < 50 && !isRight(value); times += 1) value = draw()
  return value
}
