import {ConsoleTextFindings} from './text-findings.ts'
import {ConsoleTextReading} from './text-reading.ts'
import {ConsoleTextTags} from './text-tags.ts'
import {ConsoleTexts} from './texts-page.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-text-reading', ConsoleTextReading)
  customElements.define('console-text-tags', ConsoleTextTags)
  customElements.define('console-text-findings', ConsoleTextFindings)
  customElements.define('console-texts', ConsoleTexts)
}
