import {violations, wordsThatAreHardToRead} from './barriers.ts'
import {find} from './page.ts'

/** For tests: everything that is wrong with an element as it stands, one line each. */
export async function barriers(element: HTMLElement): Promise<string[]> {
  const root = find(element, '.root')
  const primers = primeAxe(root)
  const found = await violations(element, ['region'])
  for (const primer of primers) primer.remove()
  return [...found, ...wordsThatAreHardToRead(root)]
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
