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

/** Filled in by the build: by name of the element. Of the rarer ones, the file that has theirs. */
declare const SAHA_PARTS: Readonly<Record<string, Parts | string>>
/** Folder of the files, seen from this script. */
declare const SAHA_FOLDER: string
/** Where the server stands, seen from this script. */
declare const SAHA_SERVER: string

const elements = SAHA_PARTS

/** How far from the screen a tag may be when its code is fetched. */
const MARGIN = '800px'

/** Milliseconds until what did not arrive is fetched again. */
const PAUSE = 20_000

/** A second script of ours, of this or another version, leaves the page to the first. */
const MARK = Symbol.for('saha.loader')

const selector = Object.keys(elements).join()

const nearby = new IntersectionObserver(
  (sights) => {
    for (const {isIntersecting, target} of sights) if (isIntersecting) bring(target)
  },
  {rootMargin: MARGIN},
)

/** The one kind of element that was on the page when the first came near; empty when there were several. */
let only: string | undefined

function bring(element: Element): void {
  nearby.unobserve(element)
  const {localName} = element
  // A number alone has a small file of its own.
  const isCount = element.hasAttribute('count-only')
  const name = isCount ? localName + '-count' : localName
  if (!elements[name]) return
  only ??= document.querySelector(`:is(${selector}):not(${localName})`) ? '' : localName
  const language = nearestLanguage(element)
  if (!isCount) readAhead(element)
  // What does not arrive is tried again; until then the tag shows what the page put inside.
  bringParts(name, only === localName, spokenLanguage(language)).catch(() =>
    setTimeout(() => bring(element), PAUSE),
  )
  // The first number that a page writes takes a phone a tenth of a second: it has that while the code is on its way.
  setTimeout(() => new Intl.NumberFormat(language).format(1))
}

async function bringParts(name: string, isAlone: boolean, language: string): Promise<void> {
  const known = elements[name] ?? ''
  const [code, alone, terms]: Parts =
    typeof known === 'string' ? (await bringFiles(known))[0].default[name] : known
  await bringFiles(`${isAlone ? alone : code} ${terms.replaceAll('*', language)}`)
}

function bringFiles(names: string) {
  const files = names.trim().split(' ')
  return Promise.all(
    files.map((name) => SAHA_FOLDER + name + '.js').map((file) => import(/* @vite-ignore */ file)),
  )
}

/** Asks for the activity beside the code, not after it: the element then finds the reply in the browser's cache. */
function readAhead(element: Element): void {
  const activity = element.getAttribute('activity')
  if (!activity || element.hasAttribute('server')) return
  const address = new URL(`${SAHA_SERVER}v1/activities/${activity}`, import.meta.url)
  // What does not arrive the element asks for again, and says so.
  fetch(address, {credentials: 'omit'}).catch(() => undefined)
}

function look(within: Document | Element): void {
  for (const element of within.querySelectorAll(selector)) nearby.observe(element)
}

function start(): void {
  // Keeps the space of an element until it comes, so that the page does not jump: what follows begins below the screen.
  const waiting = new CSSStyleSheet()
  waiting.replaceSync(
    `:is(${selector}):not(:defined,[count-only]){display:block;min-block-size:var(--saha-min-block-size,max(26rem,100svh))}`,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, waiting]

  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches(selector)) nearby.observe(node)
        look(node)
      }
    }
  }).observe(document, {childList: true, subtree: true})
  look(document)
}

if (!(MARK in window)) {
  Object.defineProperty(window, MARK, {value: true})
  start()
}
