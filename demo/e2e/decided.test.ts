/** From an idea that waits to a decision that everybody reads: answered, written down and published in the console, in Arabic. */
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()
let clerk: Page

const console = (path: string) => `${town().saha}/console/#/ain-al-sarw/${path}`
const plain = (words: string) => words.replaceAll(/[\u2066-\u2069]/g, '')

beforeAll(async () => {
  clerk = (await visit(browser(), {locale: 'ar'})).page
  await clerk.goto(`${town().saha}/console`)
  await clerk.locator('#email').fill(town().clerk.email)
  await clerk.locator('#password').fill(town().clerk.password)
  await clerk.locator('form button.primary').click()
  await clerk.getByRole('article').first().waitFor()
})

test('what has waited longest is answered, and waits no more', async () => {
  await clerk.goto(console('answers'))
  const first = clerk.locator('.unanswered li').first()
  const words = await first.locator('h2').innerText()

  await first.getByRole('link').click()
  await clerk.locator('#step-status').selectOption('studied')
  await clerk.locator('#step-text-ar').fill('ندرسها مع الجيران في كانون الأول.')
  await clerk.locator('console-step-form button.primary').click()
  await clerk.locator('.past').getByText('ندرسها مع الجيران').waitFor()

  await clerk.goto(console('answers'))
  const waiting = clerk.locator('.unanswered h2')
  await expect
    .poll(async () => [await waiting.count(), await waiting.getByText(words, {exact: true}).count()])
    .toEqual([expect.toSatisfy((count: number) => count > 0), 0])
})

test('a decision stands on the page of the town with the idea that it rests on', async () => {
  await clerk.goto(console('outcomes/new'))
  await clerk.locator('#outcome-consultation').selectOption('old-station')
  for (const [language, words] of [
    ['ar', 'مدخل بلا درج'],
    ['en', 'An entrance without steps'],
    ['fr', 'Une entrée sans marches'],
  ])
    for (const part of ['title', 'decided', 'reasons'])
      await clerk.locator(`#outcome-${part}-${language}`).fill(`${words} (${part})`)
  await clerk.locator('#search-where').selectOption('station-ideas')
  // Written otherwise than its author wrote it.
  await clerk.locator('#search-words').fill('مدخل بلا درج من شارع السُّوق')
  await clerk.locator('form.search button').click()
  await clerk.locator('console-search .found button').first().click()
  await clerk.locator('.save-bar button.primary').click()
  await clerk.waitForURL(/outcomes\/[\w-]{22}$/)

  const {page} = await visit(browser())
  await page.goto(`${town().site}/en/station.html#outcomes`)
  const list = page.locator('saha-outcomes')
  await list.scrollIntoViewIfNeeded()
  const article = list.locator('article').filter({hasText: 'An entrance without steps (title)'})
  await article.waitFor()

  expect(plain(await article.locator('.said').innerText())).toContain('Idea 16: مدخل بلا درج من شارع السوق')
  expect(await article.innerText()).toContain('An entrance without steps (reasons)')
})

test('it can be read without scripts, and on the page of the idea', async () => {
  const page = await (await browser().newContext({javaScriptEnabled: false})).newPage()

  await page.goto(`${town().saha}/outcomes/ain-al-sarw/old-station?lang=ar`)
  await page.getByRole('heading', {name: 'مدخل بلا درج (title)'}).waitFor()
  await page.getByRole('link', {name: /مدخل بلا درج من شارع السوق/}).click()

  await page.locator('#decided').waitFor()
  expect(await page.locator('section[aria-labelledby=decided]').innerText()).toContain('مدخل بلا درج (title)')
})
