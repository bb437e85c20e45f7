/** For tests: what axe finds, and what it passes over. */
import type axe from 'axe-core'

export {wordsThatAreHardToRead} from './hard-to-read.ts'

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

/** What axe finds, one line each. @param passedOver rules that say nothing about what is looked at. */
export async function violations(element: HTMLElement, passedOver: readonly string[]): Promise<string[]> {
  const rules = Object.fromEntries(passedOver.map((rule) => [rule, {enabled: false}]))
  const found = await window.axe.run(element, {rules})
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}
