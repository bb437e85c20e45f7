/**
 * Keeps words readable on whatever colours a webmaster chooses: black or white on the accent, and the accent itself
 * as a colour of lines and words only where it stands out from the surface. Fetched only by pages with colours of
 * their own.
 */
import {contrast, luminanceOf, readableWords, wordsOn} from '@saha/domain/colour/contrast'

/** @param root shows the accent as the colour of its outline, and the surface as its ground. */
export function adaptTo(root: HTMLElement): void {
  const {outlineColor, backgroundColor} = getComputedStyle(root)
  const accent = luminance(outlineColor)
  root.dataset['onAccent'] = wordsOn(accent)
  root.toggleAttribute('data-faint-accent', contrast(accent, luminance(backgroundColor)) < readableWords)
}

/** Relative luminance of a computed colour: `rgb(…)`, or `color(srgb …)`. */
export function luminance(colour: string): number {
  const most = colour.startsWith('rgb') ? 255 : 1
  const channels = (colour.match(/[\d.]+(?:e-\d+)?/g) ?? []).slice(0, 3)
  return luminanceOf(channels.map((part) => Number(part) / most))
}
