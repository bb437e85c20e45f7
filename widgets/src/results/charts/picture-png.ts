/** A picture as dots, on a white ground. */
import {hatch} from './hatch.ts'
import type {Measure, Picture, Shape} from './picture.ts'
import type {Writing} from './picture-svg.ts'

/** Dots to a pixel, each way: sharp on paper too. */
const SCALE = 2

/** How wide words are, in the typeface of the page. */
export function measureIn(fontFamily: string): Measure {
  const ink = document.createElement('canvas').getContext('2d')
  return (words, size, isBold) => {
    if (!ink) return words.length * size * 0.6
    ink.font = fontOf(size, isBold, fontFamily)
    return ink.measureText(words).width
  }
}

export function paintPicture(
  {width, height, shapes}: Picture,
  {isRtl, fontFamily}: Pick<Writing, 'isRtl' | 'fontFamily'>,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const ink = canvas.getContext('2d')
  if (!ink) return canvas
  ink.scale(SCALE, SCALE)
  ink.fillStyle = 'white'
  ink.fillRect(0, 0, width, height)
  ink.direction = isRtl ? 'rtl' : 'ltr'
  for (const shape of shapes) draw(ink, shape, {width, isRtl, fontFamily})
  return canvas
}

function draw(
  ink: CanvasRenderingContext2D,
  shape: Shape,
  {width, isRtl, fontFamily}: {width: number; isRtl: boolean; fontFamily: string},
): void {
  const mirrored = (x: number, own = 0) => (isRtl ? width - x - own : x)
  if (shape.is === 'words') {
    ink.font = fontOf(shape.size, shape.isBold, fontFamily)
    ink.fillStyle = shape.fill
    ink.textAlign = shape.at === 'middle' ? 'center' : 'start'
    ink.fillText(shape.words, mirrored(shape.x), shape.y)
    return
  }
  const own = shape.is === 'bar' ? shape.width : 1
  if (shape.is === 'line') ink.fillStyle = shape.fill
  else ink.fillStyle = shape.paint.isHatched ? hatch(shape.paint, ink.canvas) : shape.paint.fill
  ink.fillRect(mirrored(shape.x, own), shape.y, own, shape.height)
}

const fontOf = (size: number, isBold: boolean, fontFamily: string) =>
  `${isBold ? '700 ' : ''}${size}px ${fontFamily}`
