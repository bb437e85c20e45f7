import {ConsoleRetention} from './retention-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-retention', ConsoleRetention)
}
