/** Says that the session has ended: the console asks to sign in again, and keeps the page with what stands in it. */
export function endSession(from: EventTarget): void {
  from.dispatchEvent(new Event('signed-out', {bubbles: true, composed: true}))
}
