/**
 * Keeps words readable on whatever colour a webmaster chooses: black or white on the accent, and the accent itself
 * as a colour of lines and words only where it stands out from the surface.
 */
import type {Companion, DrawnElement} from './drawn-element.ts'

const READABLE = 4.5

export class Accent implements Companion {
  private readonly host: DrawnElement
  private root: HTMLElement | null = null

  constructor(host: DrawnElement) {
    this.host = host
    host.addController(this)
  }

  hostUpdated(): void {
    if (this.root) return
    this.root = this.host.renderRoot.querySelector('.root')
    // Its colours have a transition of a millisecond, so that a change of theme is heard of.
    this.root?.addEventListener('transitionend', () => this.adapt())
    this.adapt()
  }

  private adapt(): void {
    if (!this.root) return
    const {outlineColor, backgroundColor} = getComputedStyle(this.root)
    const accent = luminance(outlineColor)
    this.root.toggleAttribute('data-black-on-accent', contrast(accent, 1) < READABLE)
    this.root.toggleAttribute('data-accent-reads', contrast(accent, luminance(backgroundColor)) >= READABLE)
  }
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
