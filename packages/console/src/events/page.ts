import {ConsoleEvents} from './events-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-events', ConsoleEvents)
}
