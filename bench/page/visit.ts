import type {Page} from 'playwright-core'
import {slowNetwork, slowProcessor} from './browser.ts'

/** What one visit to a page costs, from the click on its address. */
export interface Visit {
  /** Milliseconds until the sought words have been painted within the screen; NaN when they never are. */
  shown: number
  /** How far the page jumped, as Chromium's cumulative layout shift. */
  shift: number
  /** Milliseconds beyond the first 50 of every task that held the page up. */
  blocked: number
  /** Kilobytes that crossed the wire, heads included. */
  kilobytes: number
  requests: Asked[]
}

/** One request, in milliseconds since the visit began. */
export interface Asked {
  url: string
  from: number
  to: number
}

/** Milliseconds in which words have to appear. */
const PATIENCE = 30_000
/** Milliseconds for which a page is watched once they have: what comes late may still move it. */
const AFTERWARDS = 2_000

/** Visits a page with nothing in the cache, on an old phone with a slow network. @param words that are waited for. */
export async function visit(page: Page, url: string, words: string): Promise<Visit> {
  const network = await slowNetwork(page)
  const requests = new Map<string, Asked>()
  let [bytes, start] = [0, 0]
  network.on('Network.requestWillBeSent', ({requestId, request, timestamp}) => {
    start ||= timestamp
    if (!request.url.startsWith('data:'))
      requests.set(requestId, {url: request.url, from: (timestamp - start) * 1_000, to: Number.NaN})
  })
  network.on('Network.loadingFinished', ({requestId, timestamp, encodedDataLength}) => {
    const asked = requests.get(requestId)
    if (asked) asked.to = (timestamp - start) * 1_000
    bytes += encodedDataLength
  })
  await slowProcessor(page)
  await page.addInitScript(watch, words)
  await page.goto(url, {waitUntil: 'commit'})
  await page
    .waitForFunction(() => 'shown' in document.documentElement.dataset, undefined, {
      timeout: PATIENCE,
      polling: 250,
    })
    .catch(() => undefined)
  await page.waitForTimeout(AFTERWARDS)
  const {shown, shift, blocked} = await page.evaluate(() => ({...document.documentElement.dataset}))
  return {
    shown: Number(shown ?? Number.NaN),
    shift: Number(shift ?? 0),
    blocked: Number(blocked ?? 0),
    kilobytes: bytes / 1_000,
    requests: [...requests.values()],
  }
}

/**
 * Runs in the page before anything of it. With every frame it looks for the words, in shadow trees too; once they
 * stand visibly within the screen it waits until that frame is painted, and notes the time.
 */
function watch(words: string): void {
  const note = (name: string, value: number) => {
    document.documentElement.dataset[name] = String(value)
  }
  let [shift, blocked] = [0, 0]
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
      if (!entry.hadRecentInput) note('shift', (shift += entry.value))
  }).observe({type: 'layout-shift', buffered: true})
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) note('blocked', (blocked += Math.max(0, duration - 50)))
  }).observe({type: 'longtask', buffered: true})

  const places = (tree: Document | ShadowRoot): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      ...(element.shadowRoot ? places(element.shadowRoot) : []),
      ...([...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes(words))
        ? [element]
        : []),
    ])
  const isSeen = (element: Element) => {
    const {top, bottom, width, height} = element.getBoundingClientRect()
    const isInside = width > 0 && height > 0 && top < innerHeight && bottom > 0
    return isInside && element.checkVisibility({opacityProperty: true, visibilityProperty: true})
  }
  const look = () => {
    const seen = places(document).some((element) => element.localName !== 'script' && isSeen(element))
    if (!seen) return void requestAnimationFrame(look)
    // A message that is posted while a frame is made arrives once it is painted.
    const {port1, port2} = new MessageChannel()
    port1.addEventListener('message', () => note('shown', performance.now()))
    port1.start()
    port2.postMessage(undefined)
  }
  requestAnimationFrame(look)
}
