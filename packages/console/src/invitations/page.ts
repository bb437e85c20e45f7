import {ConsoleInvitations} from './invitations-page.ts'
import {ConsoleMadeCodes} from './made-codes.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-made-codes', ConsoleMadeCodes)
  customElements.define('console-invitations', ConsoleInvitations)
}
