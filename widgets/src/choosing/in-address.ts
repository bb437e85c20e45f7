/** What is chosen of a list stands in the address of the page: a view of it can be shared, and is there again after coming back. */

/** How a list is called in the address: `saha-ideas`, and `saha-ideas-2` for the second one of a page. */
export function nameInAddress(element: Element): string {
  const at = [...document.querySelectorAll(element.localName)].indexOf(element)
  return element.localName + (at > 0 ? `-${at + 1}` : '')
}

/** What the address asks for; a link to a view has it. Somebody may have written anything there: the server refuses. */
export const chosenInAddress = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(new URLSearchParams(location.search).get(name) ?? ''))

/** Puts what is chosen in the address, in the place of what stands there. */
export function writeInAddress(name: string, chosen: URLSearchParams): void {
  const address = new URL(location.href)
  if (chosen.size > 0) address.searchParams.set(name, chosen.toString())
  else address.searchParams.delete(name)
  // Frames without an address of their own have nothing to share.
  if (address.href !== location.href && address.protocol.startsWith('http'))
    history.replaceState(history.state, '', address)
}
