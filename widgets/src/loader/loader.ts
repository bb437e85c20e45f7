/**
 * `<script type="module" src="https://server/saha.js"></script>`: finds saha-* tags, now and later, and brings the
 * code of an element when its tag comes near the screen, with its language, all at once.
 */
import {nearestLanguage} from '../kit/nearest-language.ts'
import {spokenLanguage} from '@saha/i18n/languages'

/** Files of each element, seen from this script: its code with all it imports, and the terms by language. */
export interface Parts {
  code: readonly string[]
  /** The code as one file, for pages with no other element. */
  alone: string
  terms: Readonly<Record<string, readonly string[]>>
}

/** Filled in by the build. */
declare const SAHA_PARTS: Readonly<Record<string, Parts>>

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
  const parts = elements[isCount ? localName + '-count' : localName]
  if (!parts) return
  if (!isCount) readAhead(element, parts.alone)
  only ??= document.querySelector(`:is(${selector}):not(${localName})`) ? '' : localName
  const code = only === localName ? [parts.alone] : parts.code
  const language = nearestLanguage(element)
  const files = [...code, ...(parts.terms[spokenLanguage(language)] ?? [])]
  // What does not arrive is tried again; until then the tag shows what the page put inside.
  Promise.all(files.map((file) => import(/* @vite-ignore */ file))).catch(() =>
    setTimeout(() => bring(element), PAUSE),
  )
  // The first number that a page writes takes a phone a tenth of a second: it has that while the code is on its way.
  setTimeout(() => new Intl.NumberFormat(language).format(1))
}

/** Asks for the activity beside the code, not after it: the element then finds the reply in the browser's cache. */
function readAhead(element: Element, file: string): void {
  const activity = element.getAttribute('activity')
  if (!activity || element.hasAttribute('server')) return
  const address = new URL(`../../v1/activities/${activity}`, new URL(file, import.meta.url))
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
