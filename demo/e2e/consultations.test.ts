/** Somebody looks for what municipalities ask: by mouse, by keyboard alone, and without scripts. */
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {useSeededTown} from './town.ts'
import {isFocused, visit} from './visitor.ts'

const {town, browser} = useSeededTown()

/** The list of all on the page, once it is there. */
async function openNetwork(page: Page, query = '') {
  await page.goto(`${town().site}/ar/consultations.html${query}`)
  const list = page.locator('saha-consultations').nth(1)
  await list.scrollIntoViewIfNeeded()
  await list.locator('article').first().waitFor()
  return list
}

test('by mouse: what two towns ask is narrowed down, shared by its address, and leads to where it is', async () => {
  const {page, complaints} = await visit(browser())
  const list = await openNetwork(page)
  expect(await list.locator('article').count()).toBeGreaterThan(10)
  expect(await list.locator('.list').innerText()).toContain('بلدية وادي الزيتون')

  await list.getByRole('button', {name: 'بحث وتصفية'}).click()
  await list.getByLabel('شوارع وأرصفة').check()
  await list.getByLabel('مفتوحة', {exact: false}).first().check()
  await list.getByLabel('بلدية وادي الزيتون').check()
  await list.getByText('وُجدت استشارة واحدة').waitFor()

  const {page: other} = await visit(browser())
  await other.goto(page.url())
  const shared = other.locator('saha-consultations').nth(1)
  await shared.scrollIntoViewIfNeeded()
  await shared.getByText('وُجدت استشارة واحدة').waitFor()
  await shared.getByRole('link', {name: 'ضجيج المعاصر ليلًا'}).click()
  await other.getByRole('link', {name: 'متى تتوقف المعاصر؟'}).click()
  await other.waitForURL(/\/embed\/wadi-al-zaytoun\/press-talk/)
  expect(complaints).toEqual([])
})

test('by keyboard alone: words are searched for, in another form, and taken back', async () => {
  const {page} = await visit(browser())
  const list = await openNetwork(page)
  const field = list.getByRole('searchbox')

  await list.getByRole('button', {name: 'بحث وتصفية'}).focus()
  await page.keyboard.press('Enter')
  await field.waitFor()
  await page.keyboard.press('Tab')
  expect(await isFocused(field)).toBe(true)
  await page.keyboard.type('حديقه')
  await page.keyboard.press('Enter')
  await list.getByRole('link', {name: 'تجديد حديقة البيادر'}).waitFor()
  await list.getByText('وُجدت استشارة').first().waitFor()

  const chip = list.getByRole('button', {name: /^إزالة/})
  await chip.focus()
  await page.keyboard.press('Enter')
  await list.getByRole('link', {name: 'سوق الزيتون: أي يوم؟'}).waitFor()
  expect(await chip.count()).toBe(0)
})

test('without scripts: the list is there whole, is searched by a form, and leads on', async () => {
  const context = await browser().newContext({javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(`${town().site}/en/consultations.html`)
  await page.getByRole('link', {name: 'Read the list of consultations'}).last().click()
  await page.getByRole('heading', {name: 'Consultations of municipalities'}).waitFor()

  await page.getByLabel('Words to look for').fill('olive presses')
  await page.getByRole('button', {name: 'Show'}).click()
  await page.getByRole('heading', {name: '1 consultation found'}).waitFor()
  expect(page.url()).toContain('saha-consultations=q%3Dolive%2Bpresses')
  await page.getByRole('link', {name: 'Noise of the olive presses at night'}).click()
  await page.getByRole('link', {name: 'All consultations of the municipality'}).click()
  await page.getByRole('heading', {name: /Wadi al-Zaytoun Municipality/}).waitFor()
  const [feed, calendar] = ['application/atom+xml', 'text/calendar'].map((type) =>
    page.locator(`a[type="${type}"]`),
  )

  const types = await Promise.all(
    [feed, calendar].map(async (link) => {
      const address = await link?.evaluate((one) => (one as HTMLAnchorElement).href)
      return (await fetch(address ?? '')).headers.get('content-type')
    }),
  )
  expect(types).toEqual(['application/atom+xml; charset=utf-8', 'text/calendar; charset=utf-8'])
  await context.close()
})
