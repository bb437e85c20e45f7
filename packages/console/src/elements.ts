import {ConsoleApp} from './app/console-app.ts'
import {ConsoleConsultations} from './consultations/consultations.ts'
import {ConsoleDownloads} from './downloads/downloads.ts'
import {ConsoleCopyText} from './kit/copy-text.ts'
import {ConsolePasswordField} from './kit/password-field.ts'
import {ConsoleChangePassword} from './password/change-password.ts'
import {ConsoleSignIn} from './sign-in/sign-in.ts'

/** Makes the console's tags known to the browser. */
export function defineElements(): void {
  customElements.define('console-password-field', ConsolePasswordField)
  customElements.define('console-copy-text', ConsoleCopyText)
  customElements.define('console-downloads', ConsoleDownloads)
  customElements.define('console-change-password', ConsoleChangePassword)
  customElements.define('console-consultations', ConsoleConsultations)
  customElements.define('console-sign-in', ConsoleSignIn)
  customElements.define('console-app', ConsoleApp)
}
