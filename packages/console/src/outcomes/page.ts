import {ConsoleSearch} from '../searching/search.ts'
import {ConsoleOutcomeForm} from './outcome-form.ts'
import {ConsoleOutcomes} from './outcomes-page.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  if (!customElements.get('console-search')) customElements.define('console-search', ConsoleSearch)
  customElements.define('console-outcome-form', ConsoleOutcomeForm)
  customElements.define('console-outcomes', ConsoleOutcomes)
}
