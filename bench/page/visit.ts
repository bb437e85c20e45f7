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
function watch({words, control}: Sought): void {
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
  const treeWithWords = (tree: Document | ShadowRoot): Document | ShadowRoot | undefined => {
    const nodes = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const {shadowRoot} = node as Element
      const found = shadowRoot && treeWithWords(shadowRoot)
      if (found) return found
      const around = node.nodeValue?.includes(words) && node.parentElement
      if (around && around.localName !== 'script' && isSeen(around)) return tree
    }
    return undefined
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
    const tree = treeWithWords(document)
    if (tree && !isShown) noteOncePainted('shown')
    isShown ||= !!tree
    if (tree && isPressable(tree)) noteOncePainted('usable')
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
