/**
 * Where "leave now" leads: what the page says, else what the municipality says, else the start page of this site; an
 * empty page where the site has none. Only ever a web page: never a script.
 *
 * @param ofPage value of the attribute `leave-to`.
 * @param ofActivity as the definition has it.
 * @param from address of the page that is left.
 */
export function wayOut(
  ofPage: string | null,
  ofActivity: string | undefined,
  from: string = location.href,
): string {
  return webPage(ofPage, from) ?? webPage(ofActivity, from) ?? webPage('/', from) ?? 'about:blank'
}

function webPage(address: string | null | undefined, from: string): string | undefined {
  try {
    const {protocol, href} = new URL(address ?? '', from)
    return address && /^https?:$/.test(protocol) ? href : undefined
  } catch {
    // Not an address, or nothing to resolve it against: the next choice is taken.
    return undefined
  }
}
