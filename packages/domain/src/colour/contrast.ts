/**
 * How well colours can be told apart, as WCAG 2.2 reckons: relative luminance
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) and contrast ratio (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */

/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Least contrast of words with what is behind them (success criterion 1.4.3). */
export const readableWords = 4.5
/** Least contrast of edges and signs with what is beside them (success criterion 1.4.11). */
export const visibleEdges = 3

/** A channel of sRGB as an amount of light, from 0 to 1. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, from 0 (black) to 1 (white). @param channels red, green and blue, each from 0 to 1. */
export function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** In which colour words stand on a ground of this luminance: white where that can be read, else black, which then can. */
export function wordsOn(luminance: number): 'black' | 'white' {
  return contrast(luminance, 1) < readableWords ? 'black' : 'white'
}

/** In which colour words stand on a colour. @param hex such as `#0a6558`; what is no colour counts as black. */
export function wordsOnColour(hex: string): 'black' | 'white' {
  return wordsOn(luminanceOf(readHex(hex) ?? [0, 0, 0]))
}

/** @param hex such as `#0a6558` or `0A6558`. @returns `undefined` for anything else. */
export function readHex(hex: string): Rgb | undefined {
  const [, red = '', green = '', blue = ''] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim()) ?? []
  if (!red) return undefined
  return [Number.parseInt(red, 16) / 255, Number.parseInt(green, 16) / 255, Number.parseInt(blue, 16) / 255]
}

/** Such as `#0a6558`. */
export function writeHex(colour: Rgb): string {
  return `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
