/** What the shape of a map cannot say: rings that are closed, on the ground, and the right way round. */
import type {MunicipalMap, Surface} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {boundsAround, boundsOf, partsOf} from '../map/surface.ts'
import {crossingEdge} from '../map/rings.ts'
import {checkUnique, type DefinitionFinding} from './finding.ts'

type Pair = readonly [number, number]

const order = 'a longitude from -180 to 180, then a latitude from -90 to 90'
const swapped = 'longitude first, then latitude: they seem to be swapped'

/**
 * Checks a municipality's map.
 *
 * @param path of the map in its file.
 * @returns for each ring the first thing that is wrong with it.
 */
export function checkMap(map: MunicipalMap, path: string): DefinitionFinding[] {
  const {boundary, districts = []} = map
  const surfaces = [
    {surface: boundary, at: `${path}.boundary`},
    ...districts.map(({shape}, at) => ({surface: shape, at: `${path}.districts[${at}].shape`})),
  ]
  const positions = surfaces.flatMap(({surface}) => partsOf(surface).flat(2)).length
  if (positions > limits.mapPositions)
    return [{path, expected: `at most ${limits.mapPositions} positions in all: simplify its lines`}]
  const findings = [
    ...checkUnique(
      districts.map(({id}, at) => ({id, path: `${path}.districts[${at}]`})),
      'the map',
    ),
    ...surfaces.flatMap(({surface, at}) => checkSurface(surface, at)),
  ]
  if (findings.length > 0) return findings
  return surfaces.slice(1).flatMap(({surface, at}) => checkNear(boundsOf(surface), boundary, at))
}

/** Whether a rectangle lies where the boundary is, at least in part. */
export function checkNear(
  {west, south, east, north}: {west: number; south: number; east: number; north: number},
  boundary: Surface,
  path: string,
): DefinitionFinding[] {
  const around = boundsOf(boundary)
  const meets = ([x0, y0, x1, y1]: readonly [number, number, number, number]) =>
    x0 <= around.east && x1 >= around.west && y0 <= around.north && y1 >= around.south
  if (meets([west, south, east, north])) return []
  const isSwapped = meets([south, west, north, east])
  return [{path, expected: isSwapped ? swapped : 'a part of the map: the boundary lies elsewhere'}]
}

function checkSurface(surface: Surface, path: string): DefinitionFinding[] {
  const isOne = surface.type === 'Polygon'
  return partsOf(surface).flatMap((rings, part) =>
    rings.flatMap((ring, at) => checkRing(ring, `${path}.coordinates${isOne ? '' : `[${part}]`}[${at}]`)),
  )
}

function checkRing(ring: readonly Pair[], path: string): DefinitionFinding[] {
  const stray = ring.findIndex((position) => !isOnEarth(position))
  if (stray !== -1) {
    const isSwapped = ring.every(([x, y]) => isOnEarth([y, x]))
    return [{path: `${path}[${stray}]`, expected: isSwapped ? swapped : order}]
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    return [{path, expected: 'the first position again at the end: the ring is not closed'}]
  const {west, south, east, north} = boundsAround(ring)
  const finest = 10 ** -limits.placeDecimals
  if (east - west < finest || north - south < finest)
    return [{path, expected: 'a ring that encloses something'}]
  const edge = crossingEdge(ring)
  if (edge === undefined) return []
  return [{path: `${path}[${edge}]`, expected: 'an edge from here that crosses no other of the same ring'}]
}

function isOnEarth([longitude, latitude]: Pair): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}
