/** Whoever leaves something behind that would be lost for good is asked before: by a link, by going back, by signing out. */

let question: (() => Promise<boolean>) | undefined
let isAsking = false

/**
 * From now on somebody is asked before they leave, until they do or `leaveFreely` is called. When the window closes, the
 * browser asks in its own words.
 *
 * @param ask whether they may leave.
 */
export function askBeforeLeaving(ask: () => Promise<boolean>): void {
  question = ask
  addEventListener('beforeunload', warn)
  // Before the console follows the address.
  addEventListener('hashchange', hold, true)
}

/** There is nothing left to lose. */
export function leaveFreely(): void {
  question = undefined
  removeEventListener('beforeunload', warn)
  removeEventListener('hashchange', hold, true)
}

/** Asks where that was wished for. @returns whether nothing holds them. */
export async function mayLeave(): Promise<boolean> {
  if (!question) return true
  if (isAsking) return false
  isAsking = true
  const isFree = await question()
  isAsking = false
  if (isFree) leaveFreely()
  return isFree
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

/** Takes the step back, and makes it again once it may be. */
function hold(event: HashChangeEvent): void {
  event.stopImmediatePropagation()
  const wanted = new URL(event.newURL).hash
  history.replaceState(history.state, '', event.oldURL)
  void mayLeave().then((isFree) => {
    if (isFree) location.hash = wanted
  })
}
