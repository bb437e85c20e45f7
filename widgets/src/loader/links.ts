/**
 * Turns `<a data-saha="survey" href="https://server/embed/irbid/park-survey">` into the element, on pages whose editors
 * let no tags of ours through. Fetched when such a link comes near the screen.
 */
import {serverAddress} from '../kit/server-address.ts'

/** A page of the server that a link may lead to. */
interface Page {
  /** Its address, as a webmaster reads it. */
  shown: string
  /** The same as a pattern: each group is an attribute of the element. */
  pattern: RegExp
}

const ofActivity: Page = {
  shown: 'embed/<municipality>/<activity>',
  pattern: /^embed\/(?<activity>[a-z0-9-]+\/[a-z0-9.-]+)$/,
}

/** What `data-saha` may say. */
const pages: Readonly<Record<string, Page>> = {
  survey: ofActivity,
  comments: ofActivity,
  count: ofActivity,
  ideas: ofActivity,
  event: ofActivity,
  results: ofActivity,
  outcomes: {
    shown: 'outcomes/<municipality> (or /<consultation> behind it)',
    pattern: /^outcomes\/(?:(?<municipality>[a-z0-9-]+)|(?<consultation>[a-z0-9-]+\/[a-z0-9-]+))$/,
  },
  consultations: {shown: 'c/<municipality>', pattern: /^c\/(?<municipality>[a-z0-9-]+)$/},
}

/** Attributes that a link may hand on, each as `data-…`. Nothing else of it reaches the element. */
const handedOn = ['lang', 'theme', 'numerals', 'view', 'question', 'breakdown', 'heading', 'leave-to']

/**
 * Puts the element in the place of a link, and the link inside it, where it stays until the element is there. A link that
 * does not lead to a page of its kind on the server of this script stays as it is, and the console says why.
 *
 * @param link with `data-saha`, which it loses: a link is looked at once.
 * @param server its address, with a slash at the end.
 */
export function turn(link: HTMLAnchorElement, server: string = serverAddress()): void {
  const kind = link.dataset.saha ?? ''
  const attributes = attributesOf(link, kind, server)
  // The page keeps no space for it any more.
  delete link.dataset.saha
  if (typeof attributes === 'string') return console.warn(`Saha: this link stays a link. ${attributes}`, link)
  const element = document.createElement(kind === 'count' ? 'saha-comments' : `saha-${kind}`)
  for (const [name, value] of attributes) element.setAttribute(name, value)
  link.replaceWith(element)
  element.append(link)
}

/** What the element gets, or a sentence for the webmaster. */
function attributesOf(link: HTMLAnchorElement, kind: string, server: string): [string, string][] | string {
  const page = Object.hasOwn(pages, kind) ? pages[kind] : undefined
  if (!page) return `data-saha must be one of: ${Object.keys(pages).join(', ')}.`
  // As browsers read it, without white space that hides a scheme. Links in drawings have an object there.
  const [address = '', query = ''] = String(link.href).split(/[?#]/)
  if (!address.startsWith(server)) return `href must begin with ${server}, where the script comes from.`
  const found = page.pattern.exec(address.slice(server.length))
  if (!found) return `href must be ${server}${page.shown}.`
  const given = (name: string) =>
    link.getAttribute(`data-${name}`) ?? (name === 'lang' ? new URLSearchParams(query).get('lang') : null)
  return [
    ...Object.entries({...found.groups}),
    ...handedOn.map((name) => [name, given(name)]),
    // Whoever is sent to this place of the page still gets here.
    ['id', link.id || null],
    ['count-only', kind === 'count' ? '' : null],
  ].filter((attribute): attribute is [string, string] => typeof attribute[1] === 'string')
}
