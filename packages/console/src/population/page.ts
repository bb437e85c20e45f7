import {ConsolePopulation} from './population-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-population', ConsolePopulation)
}
