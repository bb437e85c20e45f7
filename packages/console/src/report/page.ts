import {ConsoleReport} from './report-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-report', ConsoleReport)
}
