/**
 * Keeps words readable on whatever colours a webmaster chooses: black or white on the accent, and the accent itself
 * as a colour of lines and words only where it stands out from the surface. Fetched only by pages with colours of
 * their own.
 */
import {contrast, luminanceOf, readableWords, wordsOn, type Rgb} from '@saha/domain/colour/contrast'

/** @param root shows the accent as the colour of its outline, and the surface as its ground. */
export function adaptTo(root: HTMLElement): void {
  const {outlineColor, backgroundColor} = getComputedStyle(root)
  const accent = luminance(outlineColor)
  const isFaint = contrast(accent, luminance(backgroundColor)) < readableWords
  root.style.setProperty('--_on-accent', wordsOn(accent))
  root.style.setProperty('--_strong', isFaint ? 'var(--_ink)' : 'var(--_accent)')
}

/** Relative luminance of a computed colour. */
export const luminance = (colour: string): number => luminanceOf(channelsOf(colour))

/** Red, green and blue, each from 0 to 1, of a computed colour: `rgb(…)`, or `color(srgb …)`. */
export function channelsOf(colour: string): Rgb {
  const most = colour.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(
    (part) => Number(part) / most,
  )
  return [red, green, blue]
}
