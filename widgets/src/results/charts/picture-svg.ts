/** A picture as SVG: text stays text, so that it can be read aloud, searched and set in another typeface. */
import type {Picture, Shape} from './picture.ts'

export interface Writing {
  isRtl: boolean
  language: string
  fontFamily: string
  /** What the picture is, and what it says: for those who do not see it. */
  title: string
  description: string
}

const NAMESPACE = 'http://www.w3.org/2000/svg'

/** @returns the text of a file. */
export function writeSvg({width, height, shapes}: Picture, writing: Writing): string {
  const svg = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    direction: writing.isRtl ? 'rtl' : 'ltr',
    'font-family': writing.fontFamily,
    'xml:lang': writing.language,
  })
  const hatch = element('pattern', {id: 'hatch', width: 7, height: 7, patternUnits: 'userSpaceOnUse'})
  hatch.append(element('path', {d: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6', stroke: 'black', 'stroke-opacity': 0.35}))
  const definitions = element('defs', {})
  definitions.append(hatch)
  svg.append(
    element('title', {}, writing.title),
    element('desc', {}, writing.description),
    definitions,
    element('rect', {width, height, fill: 'white'}),
    ...shapes.flatMap((shape) => drawn(shape, width, writing.isRtl)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

function drawn(shape: Shape, width: number, isRtl: boolean): SVGElement[] {
  const mirrored = (x: number, own = 0) => round(isRtl ? width - x - own : x)
  switch (shape.is) {
    case 'bar': {
      const box = {
        x: mirrored(shape.x, shape.width),
        y: round(shape.y),
        width: round(shape.width),
        height: round(shape.height),
      }
      const bar = element('rect', {...box, fill: shape.paint.fill})
      return shape.paint.isHatched ? [bar, element('rect', {...box, fill: 'url(#hatch)'})] : [bar]
    }
    case 'words':
      return [
        element(
          'text',
          {
            x: mirrored(shape.x),
            y: round(shape.y),
            'font-size': shape.size,
            'text-anchor': shape.at,
            fill: shape.fill,
            ...(shape.isBold ? {'font-weight': 700} : {}),
          },
          shape.words,
        ),
      ]
    case 'line':
      return [
        element('rect', {
          x: mirrored(shape.x, 1),
          y: shape.y,
          width: 1,
          height: shape.height,
          fill: shape.fill,
        }),
      ]
  }
}

const round = (value: number) => Math.round(value * 100) / 100

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  words = '',
): SVGElement {
  const made = document.createElementNS(NAMESPACE, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  made.textContent = words
  return made
}
