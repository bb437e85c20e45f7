import {ConsoleModeration} from './moderation-page.ts'
import {ConsoleRedactForm} from './redact-form.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-redact-form', ConsoleRedactForm)
  customElements.define('console-moderation', ConsoleModeration)
}
