import type {Page} from 'playwright-core'

/** A map as somebody sees it draw, and drags it. Milliseconds. */
export interface DrawnMap {
  /** From the arrival of the last of what it needs until its marks have been painted. */
  drawing: number
  /** From the press, or the visit, until then. */
  shown: number
  /** Frames a second while it is dragged, and the longest that one of them took. */
  frames: number
  longest: number
}

/** Steps of a drag, and milliseconds between two of them. */
const STEPS = 90
const PAUSE = 16

/** Runs in the page: notes when a map shows its marks, from now on. */
export function noteMap(): void {
  const start = performance.now()
  const isThere = () =>
    document.documentElement.dataset['drawn'] !== undefined ||
    document.querySelector('saha-ideas')?.shadowRoot?.querySelector('.pin')
  const look = () => {
    if (!isThere()) return void requestAnimationFrame(look)
    // The canvas of Leaflet draws in a frame of its own; a message posted in a frame arrives once it is painted.
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel()
      port1.addEventListener('message', () => {
        const painted = performance.now()
        const arrivals = performance
          .getEntriesByType('resource')
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
          .filter((end) => end < painted)
        document.documentElement.dataset['painted'] = `${painted - start} ${painted - Math.max(...arrivals)}`
      })
      port1.start()
      port2.postMessage(undefined)
    })
  }
  requestAnimationFrame(look)
}

/** Waits for the map, then drags it in a circle as a hand does. @param middle of the map, in pixels. */
export async function dragMap(page: Page, middle: {x: number; y: number}): Promise<DrawnMap> {
  await page.waitForFunction(() => 'painted' in document.documentElement.dataset, undefined, {
    timeout: 60_000,
  })
  const noted = await page.evaluate(() => document.documentElement.dataset['painted'] ?? '')
  const [shown = Number.NaN, drawing = Number.NaN] = noted.split(' ').map(Number)
  await page.waitForTimeout(1_000)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.evaluate(countFrames)
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * 4 * Math.PI
    await page.mouse.move(middle.x + 120 * Math.sin(angle), middle.y + 80 * (1 - Math.cos(angle)))
    await page.waitForTimeout(PAUSE)
  }
  const gaps = await page.evaluate(() => (window as unknown as {gaps: number[]}).gaps.slice(1))
  await page.mouse.up()
  return {
    drawing,
    shown,
    frames: (1_000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0),
    longest: Math.max(...gaps),
  }
}

function countFrames(): void {
  const gaps: number[] = []
  ;(window as unknown as {gaps: number[]}).gaps = gaps
  let before = performance.now()
  const count = (now: number) => {
    gaps.push(now - before)
    before = now
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
}
