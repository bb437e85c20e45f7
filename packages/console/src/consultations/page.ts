import {ConsoleDownloads} from '../downloads/downloads.ts'
import {ConsoleExports} from '../downloads/exports.ts'
import {ConsoleConsultations} from './consultations.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-downloads', ConsoleDownloads)
  customElements.define('console-exports', ConsoleExports)
  customElements.define('console-consultations', ConsoleConsultations)
}
