/**
 * Keeps words readable on whatever colour a webmaster chooses: black or white on the accent, and the accent itself
 * as a colour of lines and words only where it stands out from the surface.
 */
import type {LitElement, ReactiveController} from 'lit'

const READABLE = 4.5

export class Accent implements ReactiveController {
  private readonly host: LitElement
  private root: HTMLElement | undefined

  constructor(host: LitElement) {
    this.host = host
    host.addController(this)
  }

  hostUpdated(): void {
    const root = this.host.renderRoot.querySelector<HTMLElement>('.root')
    if (!root || root === this.root) return
    this.root = root
    // Its colours have a transition of a millisecond, so that a change of theme is heard of.
    root.addEventListener('transitionend', ({target}) => target === root && this.adapt(root))
    this.adapt(root)
  }

  private adapt(root: HTMLElement): void {
    const {outlineColor, backgroundColor} = getComputedStyle(root)
    const accent = luminance(outlineColor)
    root.dataset.onAccent = contrast(accent, 1) >= READABLE ? 'white' : 'black'
    root.toggleAttribute('data-accent-reads', contrast(accent, luminance(backgroundColor)) >= READABLE)
  }
}

/** Relative luminance (WCAG 2.2) of a computed colour: `rgb(…)`, or `color(srgb …)`. */
export function luminance(colour: string): number {
  const most = colour.startsWith('rgb') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+(?:e-?\d+)?/g)].map(([part]) => {
    const share = Number(part) / most
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
