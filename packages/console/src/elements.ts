import {ConsoleApp} from './app/console-app.ts'
import {ConsoleCopyText} from './kit/copy-text.ts'
import {ConsolePasswordField} from './kit/password-field.ts'
import {ConsoleChangePassword} from './password/change-password.ts'
import {ConsoleSignIn} from './sign-in/sign-in.ts'

/** Makes the tags known that every page of the console needs. A page makes its own known when it is loaded. */
export function defineElements(): void {
  customElements.define('console-password-field', ConsolePasswordField)
  customElements.define('console-copy-text', ConsoleCopyText)
  customElements.define('console-change-password', ConsoleChangePassword)
  customElements.define('console-sign-in', ConsoleSignIn)
  customElements.define('console-app', ConsoleApp)
}
