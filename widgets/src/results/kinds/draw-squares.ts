/** The squares of a map in which enough people marked something: the darker, the more. Fetched with the first map. */
import type {Bounds, MunicipalMap, SquareCount, Surface} from '@saha/contract'
import {boundsOfSquare} from '@saha/domain/map/squares'
import {isIn} from '@saha/domain/map/surface'
import {wordsIn} from '@saha/domain/text/words-in'
import type {Styles} from '../../kit/css.ts'
import {Frame} from '../../map/frame.ts'
import {mapOf} from '../../map/known-maps.ts'
import {drawLand} from '../../map/land.ts'
import {mapStyles} from '../../map/map.styles.ts'
import {set, shape} from '../../map/shapes.ts'
import type {Mapped} from './mapped.ts'
import {squareStyles} from './squares.styles.ts'

export const squaresStyles: readonly Styles[] = [mapStyles, squareStyles]

/** Height of a figure in its square, in pixels. */
const HEIGHT = 13
/** Positions along each side of a square that are tried for its figure. */
const SAMPLES = 8

const watched = new WeakMap<SVGSVGElement, ResizeObserver>()

/** Draws the map as soon as it is there. @param tell called when it is. */
export function drawSquares(
  svg: SVGSVGElement,
  {view, question, result, unavailable}: Mapped,
  tell: () => void,
): void {
  const {activity, reader, server} = view
  const map = mapOf(server, {municipality: activity.municipality.id, activity: activity.id}, tell)
  const place = svg.parentElement
  place?.classList.toggle('missing', map === 'missing')
  if (map === 'missing') svg.setAttribute('aria-label', unavailable)
  if (typeof map !== 'object' || !question.bounds) return
  const frame = new Frame(question.bounds)
  const land = drawLand(frame, map, ({text}) => wordsIn(text, reader.language, reader.fallbacks))
  const squares = result.squares ?? []
  const most = Math.max(...squares.map(({count}) => count))
  const bounds = question.bounds
  const boxes = squares.map((square) => {
    const {west, south, east, north} = boundsOfSquare(bounds, square)
    const [[x, y], [right, bottom]] = [frame.spotOf([west, north]), frame.spotOf([east, south])]
    return {square, x, y, width: right - x, height: bottom - y}
  })
  const rects = boxes.map(({square, ...box}) =>
    shape('rect', {
      class: 'square',
      ...box,
      'fill-opacity': (0.25 + (0.6 * square.count) / most).toFixed(2),
      ...(square.district ? {'clip-path': `url(#${clipName(question.id, square.district)})`} : {}),
    }),
  )
  const figures = squares.map((square) => {
    const [x, y] = frame.spotOf(middleOfPart(boundsOfSquare(bounds, square), shapeOf(map, square)))
    return shape('text', {class: 'name figure', x, y, 'aria-hidden': 'true'}, reader.say.number(square.count))
  })
  const counts = shape('g', {}, ...figures)
  svg.replaceChildren(
    shape('defs', {}, ...clips(question.id, frame, map, squares)),
    land.ground,
    shape('g', {}, ...rects),
    land.names,
    counts,
  )
  set(svg, {viewBox: `0 0 ${frame.width} ${frame.height}`})
  watched.get(svg)?.disconnect()
  const watch = new ResizeObserver(() => {
    const {width, height} = svg.getBoundingClientRect()
    const unit = Math.min(width / frame.width, height / frame.height)
    if (unit === 0) return
    set(counts, {'font-size': HEIGHT / unit})
    land.fitNames(unit, figures)
  })
  watch.observe(svg)
  watched.set(svg, watch)
}

/** A square that reaches across districts counts for each of them apart, and is drawn so. */
function clips(
  question: string,
  frame: Frame,
  {districts = []}: MunicipalMap,
  squares: readonly SquareCount[],
) {
  const needed = new Set(squares.map(({district}) => district))
  return districts
    .filter(({id}) => needed.has(id))
    .map((district) =>
      shape(
        'clipPath',
        {id: clipName(question, district.id)},
        shape('path', {d: frame.pathOf(district.shape)}),
      ),
    )
}

const clipName = (question: string, district: string) => `clip-${question}-${district}`

const shapeOf = ({districts}: MunicipalMap, {district}: SquareCount) =>
  districts?.find(({id}) => id === district)?.shape

/** About the middle of what is coloured of a square. */
function middleOfPart(
  {west, south, east, north}: Bounds,
  part: Surface | undefined,
): readonly [number, number] {
  const shares = Array.from({length: SAMPLES}, (_, at) => (at + 0.5) / SAMPLES)
  const all = shares.flatMap((across) =>
    shares.map((up) => [west + (east - west) * across, south + (north - south) * up] as const),
  )
  const inside = part ? all.filter((position) => isIn(part, position)) : []
  const meant = inside.length > 0 ? inside : all
  const mean = (at: 0 | 1) => meant.reduce((sum, position) => sum + position[at], 0) / meant.length
  return [mean(0), mean(1)]
}
