import type {Paint} from './palette.ts'

/** Pixels from one line to the next. */
const GAP = 7

/** A colour crossed by thin lines. */
export function hatch({fill, words}: Paint, canvas: HTMLCanvasElement): CanvasPattern | string {
  const tile = canvas.ownerDocument.createElement('canvas')
  tile.width = GAP
  tile.height = GAP
  const ink = tile.getContext('2d')
  if (!ink) return fill
  ink.fillStyle = fill
  ink.fillRect(0, 0, GAP, GAP)
  ink.strokeStyle = words
  ink.globalAlpha = 0.35
  for (const from of [-GAP, 0, GAP]) {
    ink.moveTo(from, GAP)
    ink.lineTo(from + GAP, 0)
  }
  ink.stroke()
  return ink.createPattern(tile, 'repeat') ?? fill
}
