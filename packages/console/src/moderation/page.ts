import {ConsoleHideForm} from './hide-form.ts'
import {ConsoleModeration} from './moderation-page.ts'
import {ConsolePhotoViewer} from './photo-viewer.ts'
import {ConsoleRedactForm} from './redact-form.ts'
import {ConsoleSavedReplies} from './saved-replies.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-hide-form', ConsoleHideForm)
  customElements.define('console-photo-viewer', ConsolePhotoViewer)
  customElements.define('console-redact-form', ConsoleRedactForm)
  customElements.define('console-saved-replies', ConsoleSavedReplies)
  customElements.define('console-moderation', ConsoleModeration)
}
