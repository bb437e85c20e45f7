/** For tests: what axe finds, and what it passes over. */
import type axe from 'axe-core'
import {outOfReadingOrder} from './going-through.ts'
import {wordsThatAreHardToRead} from './hard-to-read.ts'
import {inAnotherLanguage, misdirected, misnamed} from './names.ts'
import {outOfOrder} from './out-of-order.ts'
import {hardToHit} from './targets.ts'

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

/** What axe finds, one line each. @param rulesAside rules that say nothing about what is looked at. */
export async function violations(element: HTMLElement, rulesAside: readonly string[]): Promise<string[]> {
  const rules = Object.fromEntries(rulesAside.map((rule) => [rule, {enabled: false}]))
  const found = await window.axe.run(element, {rules})
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}

/** What axe passes over on any page, one line each: contrast of joined letters, order of digits, directions, targets. */
export function unseenByAxe(where: HTMLElement): string[] {
  return [...wordsThatAreHardToRead(where), ...outOfOrder(where), ...misdirected(where), ...hardToHit(where)]
}

/** And in an element, whose names and whose order are all its own. */
export function passedOver(element: HTMLElement): string[] {
  return [
    ...unseenByAxe(element),
    ...outOfReadingOrder(element),
    ...misnamed(element),
    ...inAnotherLanguage(element),
  ]
}
