import type {Page} from 'playwright-core'

/**
 * From here on a page notes, for each event of some kind, the milliseconds from its making until what it changed has
 * been painted: the first task after the frame that followed it, the wait for that frame included.
 *
 * @returns what was noted since it was asked last.
 */
export async function notePaints(page: Page, event: 'click' | 'keydown'): Promise<() => Promise<number[]>> {
  await page.evaluate((type) => {
    const noted: number[] = []
    const whenPainted = (tell: () => void) =>
      requestAnimationFrame(() => {
        // A message that is posted while a frame is made arrives once it is painted.
        const {port1, port2} = new MessageChannel()
        port1.addEventListener('message', tell)
        port1.start()
        port2.postMessage(undefined)
      })
    const note = ({timeStamp}: Event) => whenPainted(() => noted.push(performance.now() - timeStamp))
    document.addEventListener(type, note, true)
    Object.assign(window, {[`sahaBench-${type}`]: noted})
  }, event)
  return () =>
    page.evaluate((type) => {
      const noted = (window as unknown as Record<string, number[]>)[`sahaBench-${type}`] ?? []
      return noted.splice(0)
    }, event)
}
