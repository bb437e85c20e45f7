import {ConsoleDoor} from './door.ts'

/** Makes the page known to the browser. */
export function define(): void {
  if (!customElements.get('console-door')) customElements.define('console-door', ConsoleDoor)
}
