/**
 * Keeps words readable on whatever colours a webmaster chooses: black or white on the accent, and the accent itself
 * as a colour of lines and words only where it stands out from the surface. Fetched only by pages with colours of
 * their own.
 */

const READABLE = 4.5

/** @param root shows the accent as the colour of its outline, and the surface as its ground. */
export function adaptTo(root: HTMLElement): void {
  const {outlineColor, backgroundColor} = getComputedStyle(root)
  const accent = luminance(outlineColor)
  root.dataset['onAccent'] = contrast(accent, 1) < READABLE ? 'black' : 'white'
  root.toggleAttribute('data-faint-accent', contrast(accent, luminance(backgroundColor)) < READABLE)
}

/** Relative luminance (WCAG 2.2) of a computed colour: `rgb(…)`, or `color(srgb …)`. */
export function luminance(colour: string): number {
  const most = colour.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+(?:e-\d+)?/g) ?? []).map((part) => {
    const share = Number(part) / most
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
