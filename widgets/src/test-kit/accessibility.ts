import {passedOver, violations} from './barriers.ts'
import {find} from './page.ts'

const laidOut = new CSSStyleSheet()
laidOut.replaceSync('.root * { content-visibility: visible !important }')

/** For tests: lays out what is far below the screen as well, which otherwise has neither place nor ground. @returns the end of it. */
export function layOut(element: HTMLElement): () => void {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? []
  sheets.push(laidOut)
  return () => sheets.splice(sheets.indexOf(laidOut), 1)
}

/** For tests: everything that is wrong with an element as it stands, one line each. */
export async function barriers(element: HTMLElement): Promise<string[]> {
  const end = layOut(element)
  const primers = primeAxe(find(element, '.root'))
  const found = await violations(element, ['region'])
  for (const primer of primers) primer.remove()
  found.push(...passedOver(element))
  end()
  return found
}

/** Joined Arabic letters look like an icon font to axe, whose contrast it skips, unless it met Latin in that font before. */
function primeAxe(root: HTMLElement): HTMLElement[] {
  return ['first', 'second', 'third'].map((words) => {
    const primer = document.createElement('p')
    primer.textContent = words
    root.prepend(primer)
    return primer
  })
}
