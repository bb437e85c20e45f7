/** The squares of a map in which enough people marked something: the darker, the more. Fetched with the first map. */
import type {MunicipalMap, SquareCount} from '@saha/contract'
import {boundsOfSquare} from '@saha/domain/map/squares'
import {wordsIn} from '@saha/domain/text/words-in'
import type {Styles} from '../kit/css.ts'
import {Frame} from '../map/frame.ts'
import {mapOf} from '../map/known-maps.ts'
import {drawLand} from '../map/land.ts'
import {mapStyles} from '../map/map.styles.ts'
import {set, shape} from '../map/shapes.ts'
import type {Mapped} from './mapped.ts'
import {squareStyles} from './squares.styles.ts'

export const squaresStyles: readonly Styles[] = [mapStyles, squareStyles]

/** Height of a figure in its square, in pixels. */
const HEIGHT = 13

const watched = new WeakMap<SVGSVGElement, ResizeObserver>()

/** Draws the map as soon as it is there. @param tell called when it is. */
export function drawSquares(
  svg: SVGSVGElement,
  {view, question, result, server}: Mapped,
  tell: () => void,
): void {
  const {activity, reader, terms} = view
  const map = mapOf(server, {municipality: activity.municipality.id, activity: activity.id}, tell)
  const place = svg.parentElement
  place?.classList.toggle('missing', map === 'missing')
  if (map === 'missing') svg.setAttribute('aria-label', terms.results.places.unavailable)
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
  const figures = boxes.map(({square, x, y, width, height}) =>
    shape(
      'text',
      {class: 'name figure', x: x + width / 2, y: y + height / 2, 'aria-hidden': 'true'},
      reader.say.number(square.count),
    ),
  )
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
    const unit = svg.getBoundingClientRect().width / frame.width
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
