/** What is seen of a survey: enlarged four times, under bars that stay on the screen, in both directions. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {answerThis, goOn, reachesOver} from './every-kind.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

/** A screen of 1280 × 1024 pixels, enlarged four times. */
const enlarged = {viewport: {width: 320, height: 256}}
const words = {way: 'Bus', search: 'a', more: '!', phone: '0790000000'}

describe.each(['ar', 'en'])('enlarged to 400 per cent, in %s', (lang) => {
  test('every kind of question is answered without scrolling sideways', async () => {
    const {page} = await visit(browser(), enlarged)
    const survey = page.locator('saha-survey')
    await page.goto(`${town().site}/${lang}/questions.html`)
    await survey.locator('.question').first().waitFor()
    const wide: string[] = []

    while (!(await survey.locator('[part=send]').isVisible())) {
      const ids = await answerThis(page, {...words, search: lang === 'ar' ? 'محطة' : 'station'})
      if (await reachesOver(page)) wide.push(ids.join())
      await goOn(survey)
    }

    expect(await reachesOver(page)).toBe(false)
    expect(wide).toEqual([])
  })

  test('what gets the focus is never wholly under the bar that stays on the screen', async () => {
    const {page} = await visit(browser(), enlarged)
    const survey = page.locator('saha-survey')
    await page.goto(`${town().site}/${lang}/safety.html`)
    await survey.locator('.question').first().waitFor()
    await survey.locator('.leave button').focus()
    const seen: string[] = []

    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab')
      await slideUnderBar(page)
      await page.keyboard.press('Tab')
      seen.push(await whereFocusIs(page))
    }

    expect(seen).toEqual(seen.map(() => 'seen'))
  })
})

test.each([
  ['ar', 'right'],
  ['en', 'left'],
])('the bar of progress fills from the side where reading begins: %s', async (lang, side) => {
  const {page} = await visit(browser())
  const survey = page.locator('saha-survey')
  await page.goto(`${town().site}/${lang}/questions.html`)
  await survey.locator('.question').first().waitFor()
  await answerThis(page, {...words, search: lang === 'ar' ? 'محطة' : 'station'})
  await goOn(survey)

  const picture = await survey.locator('progress').screenshot()

  expect(await darkerSide(page, picture.toString('base64'))).toBe(side)
})

/** Scrolls the control that has the focus to the top of the screen, under the bar, and steps back from it. */
async function slideUnderBar(page: Page): Promise<void> {
  await page.evaluate(() => {
    const focused = document.querySelector('saha-survey')?.shadowRoot?.activeElement
    const shown = focused?.closest('label') ?? focused
    if (shown) scrollBy(0, shown.getBoundingClientRect().top - 2)
  })
  const top = await page.evaluate(() => scrollY)
  await page.keyboard.press('Shift+Tab')
  await page.evaluate((before) => scrollTo(0, before), top)
}

/** `seen` when some part of the control that has the focus can be seen; else what it is. */
function whereFocusIs(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('saha-survey')?.shadowRoot
    const focused = root?.activeElement
    if (!root || !focused) return 'elsewhere'
    const shown = focused.closest('label') ?? focused
    const {left, top, width, height} = shown.getBoundingClientRect()
    const isSeen = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const above = root.elementFromPoint(left + width * across, top + height * down)
        return above !== null && above !== root.host && (shown.contains(above) || above.contains(shown))
      }),
    )
    return isSeen ? 'seen' : shown.outerHTML.slice(0, 120)
  })
}

/** On which side of a picture there is more ink. */
function darkerSide(page: Page, png: string): Promise<'left' | 'right'> {
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const pen = canvas.getContext('2d')
    pen?.drawImage(picture, 0, 0)
    const light = (from: number) => {
      const part = pen?.getImageData(from, 0, Math.floor(picture.width / 8), picture.height).data ?? []
      return [...part].reduce((sum, value) => sum + value, 0)
    }
    return light(0) < light(Math.floor((picture.width * 7) / 8)) ? 'left' : 'right'
  }, png)
}
