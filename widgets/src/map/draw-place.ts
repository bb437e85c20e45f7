/** One place on the municipality's map, to be looked at. Fetched with the first one that somebody opens. */
import type {Geometry, MunicipalMap} from '@saha/contract'
import {boundsOf, districtAt, middleOf} from '@saha/domain/map/surface'
import {wordsIn} from '@saha/domain/text/words-in'
import type {Sentence} from '@saha/i18n/message'
import {adopt, css} from '../kit/css.ts'
import type {DrawnElement} from '../kit/drawn-element.ts'
import type {AnyReader} from '../kit/reader.ts'
import {Frame} from './frame.ts'
import {drawLand} from './land.ts'
import {mapStyles} from './map.styles.ts'
import {shape} from './shapes.ts'

export {mapOf} from './known-maps.ts'

/** What is said of a place on the map. */
export interface PlaceWords {
  /** Of the map, for those who do not see it. */
  inDistrict: Sentence<'district'>
  drawn: string
  /** The map did not arrive. */
  unavailable: string
}

/** Radius of a point, in units of the drawing. */
const RADIUS = 16

const placeStyles = css`
  .map {
    max-block-size: 24rem;
  }
  .spot {
    fill: var(--_strong);
    fill-opacity: 0.35;
    stroke: var(--_strong);
    stroke-width: 4px;
  }
  path.spot.line {
    fill: none;
  }
`

/** Brings the looks of a place. */
export const dress = ({renderRoot}: DrawnElement): void => adopt(renderRoot, [mapStyles, placeStyles])

export function drawPlace(
  terms: PlaceWords,
  reader: AnyReader,
  map: MunicipalMap,
  geometry: Geometry,
): SVGSVGElement {
  const frame = new Frame(boundsOf(map.boundary))
  const land = drawLand(frame, map, ({text}) => wordsIn(text, reader.language, reader.fallbacks))
  const district = districtAt(map, middleOf(geometry))
  const svg = shape(
    'svg',
    {
      class: 'map',
      role: 'img',
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      'aria-label': district
        ? reader.say.say(terms.inDistrict, {district: reader.plain(district.text)})
        : terms.drawn,
    },
    land.ground,
    spotOf(frame, geometry),
    land.names,
  )
  new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0
    if (width > 0)
      land.fitNames(Math.min(width / frame.width, (entry?.contentRect.height ?? 0) / frame.height))
  }).observe(svg)
  return svg
}

function spotOf(frame: Frame, geometry: Geometry): SVGElement {
  if (geometry.type === 'Point') {
    const [cx, cy] = frame.spotOf(geometry.coordinates)
    return shape('circle', {class: 'spot', cx, cy, r: RADIUS})
  }
  return geometry.type === 'LineString'
    ? shape('path', {class: 'spot line', d: frame.lineOf(geometry.coordinates)})
    : shape('path', {class: 'spot', d: frame.pathOf(geometry)})
}
