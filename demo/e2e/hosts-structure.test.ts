/** Pages that put elements into places of all kinds: what stands there is answered, sent and received. */
import type {Readability as Reader} from '@mozilla/readability'
import {fileURLToPath} from 'node:url'
import type {Locator} from 'playwright-core'
import {extractText} from 'unpdf'
import {describe, expect, test} from 'vitest'
import {answerThere, languages, openHost} from './hosts.ts'
import {useTown} from './town.ts'

const {town, browser} = useTown()
const open = (path: string) => openHost(browser(), town(), path)

describe('an element', () => {
  test.each(['zoomed', 'form', 'label', 'editable', 'slotted', 'shadow'])(
    'is answered on the page of %s',
    async (host) => {
      const visitor = await open(`${host}/en.html`)
      const address = visitor.page.url()

      await answerThere(visitor.page, town())

      expect(visitor.complaints).toEqual([])
      expect(visitor.page.url()).toBe(address)
    },
  )

  test.each(['dialog', 'drawer', 'details'])('is answered once the %s is open', async (host) => {
    const visitor = await open(`${host}/en.html`)
    await visitor.page.locator('#open, summary').first().click()

    await answerThere(visitor.page, town())

    expect(visitor.complaints).toEqual([])
  })

  test('is answered in a panel of tabs that was closed', async () => {
    const visitor = await open('tabs/en.html')
    await visitor.page.getByRole('tab', {name: 'Take part'}).click()

    await answerThere(visitor.page, town())

    expect(visitor.complaints).toEqual([])
  })

  test('asks one question after the other in a narrow column', async () => {
    const {page} = await open('narrow/en.html')
    const survey = page.locator('saha-survey')

    await survey.getByText('Once or twice in the three months').click()
    await page.getByRole('button', {name: 'Next'}).click()

    await survey.getByText('Page 2 of 10').waitFor()
    expect(await survey.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })

  test('comes into a tree that nobody but its component sees', async () => {
    const {page} = await open('shadow/closed-en.html')
    const tools = await page.context().newCDPSession(page)

    await expect
      .poll(async () => {
        const {nodes} = await tools.send('Accessibility.getFullAXTree')
        return nodes.map(({name}) => name?.value)
      })
      .toContain('Al-Bayader Park survey')
  })

  test('stands in English beside one in Arabic, each from its own side', async () => {
    const {page} = await open('columns/en.html')
    const sides = page.locator('.columns > div')
    const direction = (side: Locator) =>
      side.locator('saha-survey .root').evaluate((root) => getComputedStyle(root).direction)

    expect(await direction(sides.first())).toBe('ltr')
    expect(await direction(sides.last())).toBe('rtl')
    await answerThere(sides.first(), town())
  })

  test('waits where its page lets nobody in, and is answered once it does', async () => {
    const {page} = await open('inert/en.html')
    await page.locator('saha-survey button').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('saha-survey')

    await page.locator('[inert]').evaluate((place) => place.removeAttribute('inert'))

    await answerThere(page, town())
  })

  test('stands on paper with what was asked and what is known of it', async () => {
    const {page} = await open('print/en.html')
    await page.locator('saha-survey button').first().waitFor()
    await page.locator('saha-results').scrollIntoViewIfNeeded()
    await page.getByText('Results appear when enough people have answered').waitFor()

    const {text} = await extractText(new Uint8Array(await page.pdf({format: 'A4'})), {mergePages: true})

    expect(text).toContain('Results appear when enough people have answered')
    expect(text).toContain('how often have you been in Al-Bayader Park')
  })
})

test.each(languages)('what a reader view keeps leads to the hosted page: %s', async (_, file) => {
  const {page} = await open(`reader/${file}`)
  await page.locator('saha-survey button').first().waitFor()
  await page.addScriptTag({path: fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'))})

  const kept = await page.evaluate(() => {
    const {Readability} = globalThis as unknown as {Readability: typeof Reader}
    return new Readability(document.cloneNode(true) as Document).parse()?.content
  })

  expect(kept).toContain(`${town().saha}/embed/ain-al-sarw/park-survey`)
})
