/** Pages whose styles are hard on all that stands on them: what is pasted there works and looks as it does elsewhere. */
import {describe, expect, test} from 'vitest'
import {answerThere, languages, openHost, unlikeness} from './hosts.ts'
import {mostDiffering} from './likeness.ts'
import {useTown} from './town.ts'

const {town, browser} = useTown()

const hosts = ['tailwind', 'bootstrap', 'direction', 'unset', 'universal', 'letters', 'small-root', 'dark']
/** Some of an element comes later than the rest, on each page in its own time. */
const arriving = {timeout: 60_000, interval: 500}

const open = (path: string) => openHost(browser(), town(), path)

describe.each(hosts)('the page of %s', (host) => {
  test('lets a survey be answered and sent, and the server has it once', async () => {
    const visitor = await open(`${host}/en.html`)

    await answerThere(visitor.page, town())

    expect(visitor.complaints).toEqual([])
  })

  test.each(languages)('leaves survey and thread as they are: %s', async (_, file) => {
    const visitor = await open(`${host}/${file}`)

    await expect.poll(() => unlikeness(visitor, town()), arriving).toBeLessThan(mostDiffering)
    await expect
      .poll(() => unlikeness(visitor, town(), 'saha-comments'), arriving)
      .toBeLessThan(mostDiffering)
  })
})

describe('the comparison itself', () => {
  test('sees a style that does get in', async () => {
    const visitor = await open('plain/en.html')
    await visitor.page.addStyleTag({content: 'saha-survey { --saha-space: 1.25rem }'})

    expect(await unlikeness(visitor, town())).toBeGreaterThan(mostDiffering)
  })

  test('sees letters of another kind within the element', async () => {
    const visitor = await open('plain/en.html')
    await visitor.page.locator('saha-survey .root').evaluate((inside) => {
      inside.style.letterSpacing = '1px'
    })

    expect(await unlikeness(visitor, town())).toBeGreaterThan(mostDiffering)
  })

  test('finds nothing where nothing is', async () => {
    const visitor = await open('plain/')

    await expect.poll(() => unlikeness(visitor, town()), arriving).toBeLessThan(0.001)
  })
})

test('where a page makes its root letters small, buttons keep their size', async () => {
  const {page} = await open('small-root/en.html')
  await page.locator('saha-survey button').first().waitFor()

  const heights = await page
    .locator('saha-survey button:visible')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))

  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('what a page hides stays hidden', async () => {
  const {page} = await open('script/')
  const button = page.locator('saha-survey button').first()
  await button.waitFor()

  await page.evaluate(() => (document.body.style.visibility = 'hidden'))

  expect(await button.isVisible()).toBe(false)
})
