import {ConsoleColleagues} from './colleagues-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-colleagues', ConsoleColleagues)
}
