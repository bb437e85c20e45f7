import {
  contrast,
  linear,
  luminanceOf,
  readHex,
  visibleEdges,
  wordsOn,
  writeHex,
  type Rgb,
} from './contrast.ts'

/** Grounds on which elements stand by themselves: those of a light page and of a dark one. */
export const usualGrounds = {light: '#ffffff', dark: '#151b1a'} as const

/** The colours of the grounds on which an element may stand. @param theme default: any. */
export function groundsFor(theme?: keyof typeof usualGrounds): string[] {
  return theme === undefined ? Object.values(usualGrounds) : [usualGrounds[theme]]
}

/** How an accent can be seen. */
export interface AccentCheck {
  /** Contrast ratio with each ground, in the order given: edges need 3. */
  edges: number[]
  /** In which colour words stand on it. */
  on: 'black' | 'white'
  /** Contrast ratio of these words with it, never below 4.5. */
  words: number
  /** Edges can be seen on every ground. */
  passes: boolean
}

/**
 * @param hex such as `#0a6558`.
 * @param grounds written the same way.
 * @returns `undefined` when one of them is no colour.
 */
export function checkAccent(hex: string, grounds: readonly string[]): AccentCheck | undefined {
  const [colour, ...behind] = [hex, ...grounds].map(readHex)
  if (!colour || behind.some((ground) => !ground)) return undefined
  const luminance = luminanceOf(colour)
  const edges = behind.map((ground) => contrast(luminance, luminanceOf(ground ?? [])))
  const on = wordsOn(luminance)
  return {
    edges,
    on,
    words: contrast(luminance, on === 'white' ? 1 : 0),
    passes: edges.every((ratio) => ratio >= visibleEdges),
  }
}

/** Steps in which lightness is tried. */
const steps = 1000

/**
 * The colour of the same hue that can be seen on every ground and looks most like the one that was chosen: the smallest
 * distance in OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/). Colour is taken away only where a screen
 * cannot show it at another lightness.
 *
 * @returns the colour itself when it passes; `undefined` when it is no colour, or when none passes.
 */
export function nearestAccent(hex: string, grounds: readonly string[]): string | undefined {
  const chosen = readHex(hex)
  if (!chosen) return undefined
  if (checkAccent(hex, grounds)?.passes) return writeHex(chosen)
  const [lightness, a, b] = toOklab(chosen)
  let nearest: {hex: string; distance: number} | undefined
  for (let step = 0; step <= steps; step++) {
    const [candidate, distance] = shownAt(step / steps, {lightness, a, b})
    if (nearest && distance >= nearest.distance) continue
    const written = writeHex(candidate)
    if (checkAccent(written, grounds)?.passes) nearest = {hex: written, distance}
  }
  return nearest?.hex
}

/** The colour of the same hue at another lightness, with as much colour as can be shown, and how far it is. */
function shownAt(at: number, {lightness, a, b}: {lightness: number; a: number; b: number}): [Rgb, number] {
  let [least, most] = [0, 1]
  // Halving twelve times is finer than the steps of a screen.
  for (let turn = 0; turn < 12 && !isShown(fromOklab([at, a, b])); turn++) {
    const share = (least + most) / 2
    if (isShown(fromOklab([at, a * share, b * share]))) least = share
    else most = share
  }
  const share = isShown(fromOklab([at, a, b])) ? 1 : least
  const colour = fromOklab([at, a * share, b * share])
  const lost = Math.hypot(a, b) * (1 - share)
  return [
    colour.map((channel) => Math.min(Math.max(channel, 0), 1)) as unknown as Rgb,
    Math.hypot(at - lightness, lost),
  ]
}

function isShown(colour: Rgb): boolean {
  return colour.every((channel) => channel >= -0.0001 && channel <= 1.0001)
}

type Oklab = readonly [lightness: number, a: number, b: number]

function toOklab(colour: Rgb): Oklab {
  const [red = 0, green = 0, blue = 0] = colour.map(linear)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** An amount of light as a channel of sRGB: undoes `linear`. */
function gamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}
