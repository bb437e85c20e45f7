import type {Page} from 'playwright-core'

/**
 * Kilobytes that a page's JavaScript keeps once each of its elements has come to the screen and been drawn.
 *
 * @param count of elements with a shadow tree, which are all that stands in the page's main part.
 */
export async function keptInMemory(page: Page, url: string, count: number): Promise<number> {
  await page.goto(url)
  for (let at = 0; at < count; at++)
    await page.waitForFunction((place) => {
      const element = [...document.querySelectorAll('main > :not(h1, script)')][place]
      element?.scrollIntoView()
      const drawn = element?.shadowRoot
      return !!drawn?.querySelector('button, input, a') && !drawn.querySelector('.space-kept')
    }, at)
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  // What is only let go by finalizers goes with the second.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage')
  const {usedSize} = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000
}
