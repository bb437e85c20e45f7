import {ConsoleAccount} from './account-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-account', ConsoleAccount)
}
