/** The municipality as every map of it shows it: its ground, its districts, and their names where there is room. */
import type {Bounds, District, MunicipalMap, Position} from '@saha/contract'
import {boundsAround, boundsOf, isIn, middleOf, partsOf} from '@saha/domain/map/surface'
import type {Frame} from './frame.ts'
import {set, shape} from './shapes.ts'

/** A name on the map, in the reader's language. */
export interface Name {
  words: string
  language: string
}

export interface Land {
  ground: SVGGElement
  /** Above whatever is drawn on the ground. */
  names: SVGGElement
  /**
   * Makes names as large on the screen as other words are, and hides those that would stand over others.
   *
   * @param unit of the drawing, in pixels. @param others words that matter more.
   */
  fitNames: (unit: number, others?: readonly SVGTextElement[]) => void
}

/** Height of a name on the screen, in pixels. */
const HEIGHT = 13

/** @param nameOf a district in the reader's words. */
export function drawLand(
  frame: Frame,
  {boundary, districts = []}: MunicipalMap,
  nameOf: (district: District) => Name,
): Land {
  const ground = shape(
    'g',
    {},
    shape('path', {class: 'land', d: frame.pathOf(boundary)}),
    ...districts.map((district) => shape('path', {class: 'district', d: frame.pathOf(district.shape)})),
    shape('path', {class: 'border', d: frame.pathOf(boundary)}),
  )
  const labels = districts
    .map((district) => ({district, size: sizeOf(boundsOf(district.shape))}))
    .sort((a, b) => b.size - a.size)
    .map(({district}) => {
      const {words, language} = nameOf(district)
      const [x, y] = frame.spotOf(placeForName(district))
      return shape('text', {class: 'name', x, y, lang: language, 'aria-hidden': 'true'}, words)
    })
  const names = shape('g', {}, ...labels)
  return {
    ground,
    names,
    fitNames: (unit, others = []) => {
      set(names, {'font-size': HEIGHT / unit})
      const taken = others.map((other) => other.getBBox())
      for (const label of labels) {
        label.removeAttribute('visibility')
        const box = label.getBBox()
        if (taken.some((other) => overlap(box, other))) set(label, {visibility: 'hidden'})
        else taken.push(box)
      }
    },
  }
}

/** The centre of the largest part; where that lies beside it, the middle of a line across it. */
function placeForName({shape: surface}: District): Position {
  const outlines = partsOf(surface).flatMap(([outline]) => (outline ? [outline] : []))
  const [largest = []] = outlines.toSorted((a, b) => sizeOf(boundsAround(b)) - sizeOf(boundsAround(a)))
  const coordinates = largest.map(([longitude, latitude]): Position => [longitude, latitude])
  const centre = middleOf({type: 'Polygon', coordinates: [coordinates]})
  if (isIn(surface, centre)) return centre
  const [, latitude] = centre
  const {west, east} = boundsOf(surface)
  const across = Array.from({length: 50}, (_, at): Position => [
    west + ((east - west) * (at + 0.5)) / 50,
    latitude,
  ])
  const inside = across.filter((position) => isIn(surface, position))
  return inside[Math.floor(inside.length / 2)] ?? centre
}

const sizeOf = ({west, south, east, north}: Bounds) => (east - west) * (north - south)

const overlap = (a: DOMRect, b: DOMRect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
