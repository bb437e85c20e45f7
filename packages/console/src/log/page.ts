import {ConsoleLog} from './log-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-log', ConsoleLog)
}
