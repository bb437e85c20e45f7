import {ConsoleEmbed} from './embed-page.ts'
import {ConsoleEmbedLive} from './live.ts'
import {ConsoleEmbedPinned} from './pinned.ts'
import {ConsolePageCheck} from './page-check.ts'
import {ConsolePlacement} from './placement.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-embed-live', ConsoleEmbedLive)
  customElements.define('console-embed-pinned', ConsoleEmbedPinned)
  customElements.define('console-page-check', ConsolePageCheck)
  customElements.define('console-placement', ConsolePlacement)
  customElements.define('console-embed', ConsoleEmbed)
}
