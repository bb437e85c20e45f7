import {ConsoleStart} from './start-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-start', ConsoleStart)
}
