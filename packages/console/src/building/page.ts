import {ConsoleBuilding} from './building-page.ts'
import {ConsoleNewConsultation} from './new-consultation.ts'
import {ConsolePreview} from './preview.ts'
import {ConsoleOptionPicture} from './survey/option-picture.ts'
import {ConsoleVersions} from './versions.ts'

/** Makes the page and its parts known to the browser. */
export function define(): void {
  customElements.define('console-preview', ConsolePreview)
  customElements.define('console-option-picture', ConsoleOptionPicture)
  customElements.define('console-versions', ConsoleVersions)
  customElements.define('console-new-consultation', ConsoleNewConsultation)
  customElements.define('console-building', ConsoleBuilding)
}
