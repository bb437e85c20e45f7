/** For tests: what axe finds, and the contrast of every word, because axe passes over Arabic. */
import type axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

await new Promise((resolve, reject) => {
  const script = document.createElement('script')
  script.src = '/node_modules/axe-core/axe.min.js'
  script.addEventListener('load', resolve)
  script.addEventListener('error', reject)
  document.head.append(script)
})

/** Everything that is wrong with the page as it stands, one line each. */
export async function barriers(): Promise<string[]> {
  const {violations} = await window.axe.run(document.body, {
    rules: {
      // The test page is a fragment without the head of the real one.
      'document-title': {enabled: false},
      region: {enabled: false},
    },
  })
  const found = violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
  return [...found, ...wordsThatAreHardToRead()]
}

function wordsThatAreHardToRead(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const words = walker.currentNode.textContent?.trim() ?? ''
    if (!element || words === '' || !element.checkVisibility() || element.closest('.unseen')) continue
    const style = getComputedStyle(element)
    const ratio = contrast(luminance(style.color), luminance(groundOf(element)))
    const size = Number.parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    if (ratio < (isLarge ? 3 : 4.5)) found.push(`contrast ${ratio.toFixed(2)}: ${words}`)
  }
  return found
}

/** Colour behind an element: of the nearest one that has any. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {backgroundColor} = getComputedStyle(at)
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
  }
  return 'rgb(255, 255, 255)'
}

/** Relative luminance (WCAG 2.2) of a colour as `rgb(…)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
