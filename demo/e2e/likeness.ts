/** Whether an element looks on a page as it does where nothing is in its way, counted in pixels. */
import pixelmatch from 'pixelmatch'
import type {Browser, Locator} from 'playwright-core'
import {PNG} from 'pngjs'
import {visit} from './visitor.ts'

/** Share of pixels that may differ. */
export const mostDiffering = 0.02

/** Pixels from one side to the other, on every page. */
const width = 640

/** What an element takes from its page because the docs say so. */
interface Wanted {
  family: string
  size: string
  scheme: string
}

/**
 * How much an element on a page differs from the same one on the plain page, at the same width and place of the screen,
 * with the same typeface, size of letters and colour scheme around it.
 *
 * @param element on a page of a host.
 * @param plain address of the plain page in the same language, which has such an element too.
 * @returns share of its pixels, from 0 to 1. What only one of them has counts as differing.
 */
export async function differenceFromPlain(
  element: Locator,
  {browser, plain}: {browser: Browser; plain: string},
): Promise<number> {
  const [name, wanted] = await element.evaluate((one): [string, Wanted] => {
    const look = getComputedStyle(one)
    return [one.localName, {family: look.fontFamily, size: look.fontSize, scheme: look.colorScheme}]
  })
  const {page} = await visit(browser)
  await page.goto(plain)
  const measure = page.locator(name)
  await measure.evaluate((one, {family, size, scheme}) => {
    Object.assign(one.style, {fontFamily: family, fontSize: size, colorScheme: scheme})
  }, wanted)
  const difference = differenceBetween(await pictureOf(element), await pictureOf(measure))
  await page.context().close()
  return difference
}

/** A picture of all that an element draws, in the corner of a screen that is high enough, once everything is there and still. */
async function pictureOf(element: Locator): Promise<Buffer> {
  const page = element.page()
  await page.setViewportSize({width: width + 60, height: 6_000})
  await element.locator('.root button').first().waitFor()
  await element.evaluate((one, wide) => {
    const place = {
      position: 'fixed',
      top: '0',
      left: '0',
      width: `${wide}px`,
      'max-width': 'none',
      margin: '0',
    }
    for (const [property, value] of Object.entries({...place, 'z-index': '2147483647', transition: 'none'}))
      one.style.setProperty(property, value, 'important')
  }, width)
  await element.locator('[aria-busy=true]').first().waitFor({state: 'detached'})
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(width + 50, 5_900)
  const height = await element.locator('.root').evaluate((root) => root.getBoundingClientRect().height)
  const clip = {x: 0, y: 0, width, height: Math.ceil(height)}
  const picture = await page.screenshot({clip, animations: 'disabled', caret: 'hide'})
  await element.evaluate((one) => one.removeAttribute('style'))
  return picture
}

/** Share of pixels in which two pictures differ, of all that either has. */
function differenceBetween(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  const height = Math.max(a.height, b.height)
  const [left, right] = [onGround(a, height, 0), onGround(b, height, 255)]
  return pixelmatch(left.data, right.data, undefined, a.width, height, {threshold: 0.1}) / (a.width * height)
}

/** The picture on a higher ground, whose shade tells it from another picture that does not reach as far. */
function onGround(picture: PNG, height: number, shade: number): PNG {
  const ground = new PNG({width: picture.width, height})
  ground.data.fill(shade)
  for (let at = 3; at < ground.data.length; at += 4) ground.data[at] = 255
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0)
  return ground
}
