import {ConsoleEntryCompared} from './compared.ts'
import {ConsoleEntryDesk} from './entry-desk.ts'
import {ConsoleEntry} from './entry-page.ts'
import {ConsoleEntryWorkbook} from './entry-workbook.ts'
import {ConsoleEntryPapers} from './papers.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-entry-compared', ConsoleEntryCompared)
  customElements.define('console-entry-papers', ConsoleEntryPapers)
  customElements.define('console-entry-workbook', ConsoleEntryWorkbook)
  customElements.define('console-entry-desk', ConsoleEntryDesk)
  customElements.define('console-entry', ConsoleEntry)
}
