import {ConsoleReconciliation} from './reconciliation-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-reconciliation', ConsoleReconciliation)
}
