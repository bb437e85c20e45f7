import type {Page} from 'playwright-core'
import {slowNetwork, slowProcessor} from './browser.ts'

/** What one visit to a page costs, from the click on its address. */
export interface Visit {
  /** Milliseconds until the sought words have been painted within the screen; NaN when they never are. */
  shown: number
  /** Milliseconds until, besides, the first control beside them can be pressed; NaN when it never can. */
  usable: number
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

/** What is waited for. */
export interface Sought {
  words: string
  /** What is pressed first by whoever came for it, as a selector within the tree that holds the words. */
  control: string
  /** How many trees have to hold both, for a page with several elements. Default: one. */
  trees?: number
}

/** Visits a page with nothing in the cache, on an old phone with a slow network. */
export async function visit(page: Page, url: string, sought: Sought): Promise<Visit> {
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
  await page.addInitScript(watch, sought)
  await page.goto(url, {waitUntil: 'commit'})
  await page
    .waitForFunction(() => 'usable' in document.documentElement.dataset, undefined, {
      timeout: PATIENCE,
      polling: 250,
    })
    .catch(() => undefined)
  await page.waitForTimeout(AFTERWARDS)
  const {shown, usable, shift, blocked} = await page.evaluate(() => ({...document.documentElement.dataset}))
  return {
    shown: Number(shown ?? Number.NaN),
    usable: Number(usable ?? Number.NaN),
    shift: Number(shift ?? 0),
    blocked: Number(blocked ?? 0),
    kilobytes: bytes / 1_000,
    requests: [...requests.values()],
  }
}

/**
 * Runs in the page before anything of it. With every frame it looks for the words, in shadow trees too; once they
 * stand visibly within the screen it waits until that frame is painted, and notes the time; and the same for the control,
 * once a press in its middle would meet it.
 */
function watch({words, control, trees = 1}: Sought): void {
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

  // As little as can be: what looking costs, the page pays.
  const findTrees = (tree: Document | ShadowRoot, found: (Document | ShadowRoot)[] = []) => {
    const nodes = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node && found.length < trees; node = nodes.nextNode()) {
      const {shadowRoot} = node as Element
      if (shadowRoot) findTrees(shadowRoot, found)
      const around = node.nodeValue?.includes(words) && node.parentElement
      if (around && around.localName !== 'script' && found.at(-1) !== tree && isSeen(around)) found.push(tree)
    }
    return found
  }
  const isSeen = (element: Element) => {
    const {top, bottom, width, height} = element.getBoundingClientRect()
    const isInside = width > 0 && height > 0 && top < innerHeight && bottom > 0
    return isInside && element.checkVisibility({opacityProperty: true, visibilityProperty: true})
  }
  const isPressable = (tree: Document | ShadowRoot) => {
    const pressed = tree.querySelector<HTMLInputElement>(control)
    if (!pressed || pressed.disabled) return false
    const {left, top, width, height} = pressed.getBoundingClientRect()
    const met = tree.elementFromPoint(left + width / 2, top + height / 2)
    return pressed.contains(met) || (!!met && met.closest('label')?.control === pressed)
  }
  const noteOncePainted = (name: string) => {
    // A message that is posted while a frame is made arrives once it is painted.
    const {port1, port2} = new MessageChannel()
    port1.addEventListener('message', () => note(name, performance.now()))
    port1.start()
    port2.postMessage(undefined)
  }
  let isShown = false
  const look = () => {
    const found = findTrees(document)
    const isThere = found.length === trees
    if (isThere && !isShown) noteOncePainted('shown')
    isShown ||= isThere
    if (isThere && found.every(isPressable)) noteOncePainted('usable')
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
