/** For tests: the contrast of every word by our own reckoning, because axe passes over Arabic. */
import {contrast} from '@saha/domain/colour/contrast'
import {luminance} from '../kit/accent.ts'

/** Words whose contrast is less than WCAG 2.2 AA asks for, one line each. */
export function wordsThatAreHardToRead(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
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
