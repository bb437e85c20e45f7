import {ConsoleServer} from './server-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-server', ConsoleServer)
}
