/**
 * `<script type="module" src="https://server/saha.js"></script>`: finds saha-* tags, now and later, and brings the
 * code of an element when its tag comes near the screen, with its language, all at once.
 */
import {nearestLanguage} from '../kit/nearest-language.ts'
import {spokenLanguage} from '@saha/i18n/languages'

/**
 * Files of an element, with spaces between them, each without its folder and its ending: its code with all it imports; the
 * code as one file, for pages with no other element; and the terms, with `*` in the place of the language. The loader is on
 * every page: this is as short as it can be.
 */
export type Parts = readonly [code: string, alone: string, terms: string]

/** Filled in by the build: by name of the element. */
declare const SAHA_PARTS: Readonly<Record<string, Parts>>
/** Folder of the files, seen from this script. */
declare const SAHA_FOLDER: string
/** Where the server stands, seen from this script. */
declare const SAHA_SERVER: string
/** The file that turns links into elements. */
declare const SAHA_LINKS: string

const elements = SAHA_PARTS

/** Milliseconds until what did not arrive is fetched again. */
const PAUSE = 20_000

/** A second script of ours, of this or another version, leaves the page to the first. */
const MARK = Symbol.for('saha')

/** Tags; and, for editors that let none of ours through, links that are to become elements. */
const selector = Object.keys(elements) + ',a[data-saha]'

/** Tags and links whose code has been asked for. */
const brought = new WeakSet<Element>()

const nearby = new IntersectionObserver(
  (sights) =>
    sights.forEach(({isIntersecting, target}) => {
      if (isIntersecting && !brought.has(target)) bring(target)
    }),
  // How far from the screen a tag may be when its code is fetched: anywhere, where the address leads to a place within one.
  {rootMargin: location.hash.match('saha-') ? '1e6px' : '800px'},
)

/** The one kind of element that was on the page when the first came near; empty when there were several. */
let only: string | undefined

function bring(element: Element): void {
  brought.add(element)
  // What does not arrive is tried again; until then the page shows what stands there.
  bringFor(element).catch(() => setTimeout(bring, PAUSE, element))
}

async function bringFor(element: Element): Promise<void> {
  const {localName} = element
  if (localName === 'a') return (await bringFiles(SAHA_LINKS))[0].turn(element)
  // A number alone has a small file of its own.
  const isCount = element.hasAttribute('count-only')
  const name = isCount ? localName + '-count' : localName
  const parts = elements[name]
  if (!parts) return
  const [code, alone, terms] = parts
  const language = nearestLanguage(element)
  if (only === undefined) {
    only = document.querySelector(`:is(${selector}):not(${localName})`) ? '' : localName
    // The first number or day that a page writes takes a phone a tenth of a second: it has that while the code is on its way,
    // in three parts, so that the page can be used between them.
    setTimeout(() => 'ا'.localeCompare('ب', language))
    setTimeout(() => (0).toLocaleString(language))
    setTimeout(() => new Date().toLocaleString(language))
  }
  const isAlone = only === localName
  if (!isCount) readAhead(element)
  await bringFiles(`${isAlone ? alone : code} ${terms.replaceAll('*', spokenLanguage(language))}`)
}

/** Asks for the activity beside the code, not after it: the element then finds the reply in the browser's cache. */
function readAhead(element: Element): void {
  const activity = element.getAttribute('activity')
  if (!activity || element.hasAttribute('server')) return
  // What does not arrive the element asks for again, and says so.
  fetch(new URL(`${SAHA_SERVER}v1/activities/${activity}`, import.meta.url), {
    credentials: 'omit',
    // Browsers let requests for one address wait for each other: what hangs here would keep every further try from arriving.
    signal: AbortSignal.timeout?.(PAUSE),
  }).catch(() => undefined)
}

const bringFiles = (names: string) =>
  Promise.all(
    names
      .trim()
      .split(' ')
      .map((name) => import(/* @vite-ignore */ SAHA_FOLDER + name + '.js')),
  )

/** Finds what stands below a place of the page. What is known already stays known once. */
function look(within: Node): void {
  ;(within as ParentNode & Node).querySelectorAll(selector).forEach((element) => nearby.observe(element))
}

const watcher = new MutationObserver((changes) => new Set(changes.map(({target}) => target)).forEach(look))

// Keeps the space of an element until it comes, so that the page does not jump: what follows begins below the screen.
const waiting = new CSSStyleSheet()
waiting.replaceSync(
  `:is(${selector}):not(:defined:not(a),[count-only],[data-saha=count]){display:block;min-block-size:var(--saha-min-block-size,min(100svh,100rem))}`,
)

function findIn(tree: Document | ShadowRoot): void {
  tree.adoptedStyleSheets.push(waiting)
  watcher.observe(tree, {childList: true, subtree: true})
  look(tree)
}

const marked = window as unknown as Record<symbol, typeof findIn>

/**
 * Finds tags in a tree that is closed to the script, now and later: the shadow root of another component, which calls this once.
 */
export const find = (marked[MARK] ??= (findIn(document), findIn))
