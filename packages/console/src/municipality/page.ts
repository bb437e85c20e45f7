import {ConsoleMunicipality} from './municipality-page.ts'

/** Makes the page known to the browser. */
export function define(): void {
  customElements.define('console-municipality', ConsoleMunicipality)
}
