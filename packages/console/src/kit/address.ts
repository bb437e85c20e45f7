/** Where somebody is in the console: `#/<municipality>/<page>/…`. It stands in the address, so that a page can be kept and sent on. */

export interface ConsoleAddress {
  /** Id; `undefined` where the address names none. */
  municipality: string | undefined
  /** Name of a page; `undefined` for the first one. */
  page: string | undefined
  /** What the page itself makes of the words after its name. */
  rest: readonly string[]
  /** What stands behind `?`, such as the filters of a list. */
  wish: URLSearchParams
}

/** @param hash such as `#/irbid/moderation/park-talk?kind=idea`. Anything else is the first page. */
export function readAddress(hash = location.hash): ConsoleAddress {
  const [path = '', wish = ''] = hash.replace(/^#/, '').split('?', 2)
  const [municipality, page, ...rest] = path.split('/').slice(1).filter(Boolean).map(decoded)
  return {municipality, page, rest, wish: new URLSearchParams(wish)}
}

/** The address of a page, for links. */
export function addressOf(
  municipality: string,
  page: string,
  rest: readonly string[] = [],
  wish = new URLSearchParams(),
): string {
  const path = [municipality, page, ...rest].map(encodeURIComponent).join('/')
  return `#/${path}${wish.size > 0 ? `?${wish}` : ''}`
}

/** Goes to a page, as a link would. */
export function goTo(address: string): void {
  location.hash = address
}

/** Says in the address what a page shows now, without a step in the browser's history. */
export function noteAddress(address: string): void {
  history.replaceState(history.state, '', address)
}

/** A word of an address; one that was broken on the way stays as it is, and leads nowhere. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
