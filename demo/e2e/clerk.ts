/** What people of the town hall do in the console, in Arabic, as verbs. */
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import type {Town} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

/** Opens the console in a window of its own and signs in. */
export async function enterConsole(
  browser: Browser,
  saha: string,
  given: Town['clerk'],
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await visit(browser, {
    locale: 'ar-JO',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  await visitor.page.goto(`${saha}/console`)
  await signIn(visitor.page, given)
  await visitor.page.locator('main h1').waitFor()
  return visitor
}

/** Signs in on the page that is open, in whatever language it is. */
export async function signIn(page: Page, {email, password}: Town['clerk']): Promise<void> {
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('form button.primary').click()
}

/** Goes to a page of the navigation, and waits for its heading. */
export async function turnTo(page: Page, name: string, heading = name): Promise<void> {
  await page.getByRole('navigation', {name: 'القائمة'}).getByRole('link', {name, exact: true}).click()
  await page.getByRole('heading', {name: heading, level: 1, exact: true}).waitFor()
}

/** A text in several languages, found by its name. */
export function textIn(page: Page | Locator, name: string, language: string): Locator {
  return page.getByRole('group', {name, exact: true}).getByLabel(language, {exact: true})
}

/** What a field for a moment takes, on this machine's clock. @param minutes from now. */
export function inMinutes(minutes: number): string {
  const moment = new Date(Date.now() + minutes * 60_000)
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** Waits until the draft is stored. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.saving').getByText('محفوظ', {exact: true}).waitFor()
}

/** The last part of an address of the console: that of a link, or of the page that is open. */
export async function idIn(place: Page | Locator): Promise<string> {
  const address = 'url' in place ? place.url() : await place.getAttribute('href')
  return address?.split('/').at(-1)?.split('?')[0] ?? ''
}

/** Publishes the draft that is open. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('navigation', {name: 'أجزاء الاستشارة'}).getByRole('link', {name: 'النشر'}).click()
  await page.getByRole('button', {name: 'نشر', exact: true}).click()
  await page.getByRole('dialog').getByText('سيراها كل من يعرف عنوانها.').waitFor()
  await page.getByRole('dialog').getByRole('button', {name: 'نشر'}).click()
  await page.getByRole('status').getByText('تم النشر.').waitFor()
}

/** Presses a button that copies, and takes what it has copied. */
export async function copied(page: Page, name: string): Promise<string> {
  const copy = page.getByRole('button', {name})
  await copy.click()
  await copy.getByText('نُسخ').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Adds an event to the draft that is open: half an hour, over for twenty minutes. @param survey shown after it. */
export async function addEvening(page: Page, title: string, survey: string): Promise<void> {
  const parts = page.getByRole('navigation', {name: 'أجزاء الاستشارة'})
  await parts.getByRole('link', {name: 'الاستشارة', exact: true}).click()
  await page.getByRole('button', {name: /^لقاء/}).click()
  await textIn(page, 'العنوان', 'العربية').fill(title)
  await textIn(page, 'المكان', 'العربية').fill('قاعة المدرسة')
  await page.getByLabel('البداية', {exact: true}).fill(inMinutes(-50))
  await page.getByLabel('النهاية', {exact: true}).fill(inMinutes(-20))
  await page.getByLabel('استبيان يظهر بعد اللقاء').fill(survey)
}
