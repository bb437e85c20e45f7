/** Codes of invitation, from the town hall's printer to the page that they open. */
import {readFile} from 'node:fs/promises'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import {signIn} from './clerk.ts'
import {inviteToLibrary} from './inviting.ts'
import {barriersOn, outOfReach, reachingOver} from './looking.ts'
import {useSeededTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const {town, browser} = useSeededTown()

beforeAll(() => inviteToLibrary(town()))

/** A clerk who has just made so many codes. */
async function makeCodes(language: string, codes: number): Promise<Visitor> {
  const visitor = await visit(browser(), {locale: language})
  const {page} = visitor
  await page.goto(`${town().saha}/console`)
  await signIn(page, town().clerk)
  await page.locator('main h1').waitFor()
  await page.evaluate(() => (location.hash = '#/ain-al-sarw/invitations/new-library'))
  await page.locator('#batch-name').fill('بيوت البلدة القديمة')
  await page.locator('#batch-number').fill(String(codes))
  await page.locator('console-invitations form .primary').click()
  await page.locator('dialog .primary').click()
  await page.locator('.sheet-shown .sheet').waitFor()
  return visitor
}

/** What comes out of the printer. @returns how many sheets. */
async function print(page: Page, form: string): Promise<number> {
  await page.locator(`[name=paper-form][value=${form}]`).check()
  await page.evaluate(() => (window.print = () => {}))
  await page.locator('.print-parts button').click()
  await page.locator('body > .paper').waitFor({state: 'attached'})
  const pdf = await page.pdf({preferCSSPageSize: true})
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

describe.each(['ar', 'en'])('codes in %s', (language) => {
  test('fill a sheet each as letters, and one sheet with eight or ten of them as cards', async () => {
    const {page} = await makeCodes(language, 33)

    expect(await print(page, 'letters')).toBe(33)
    expect(await print(page, 'cards-8')).toBe(5)
    expect(await print(page, 'cards-10')).toBe(4)
  })

  test('stand on a page without barriers, on a phone and on a desk, with every control in reach of the keyboard', async () => {
    const {page} = await makeCodes(language, 12)

    for (const width of [1280, 360]) {
      await page.setViewportSize({width, height: 800})
      expect.soft(await reachingOver(page)).toEqual([])
      expect.soft(await barriersOn(page)).toEqual([])
    }
    expect(await outOfReach(page)).toEqual([])
  })
})

test('a link from the file opens the survey, and its code reaches the server in no address', async () => {
  const clerk = await makeCodes('ar', 2)
  const [download] = await Promise.all([
    clerk.page.waitForEvent('download'),
    clerk.page.getByRole('button', {name: 'حفظ بصيغة CSV'}).click(),
  ])
  const [, first = ''] = (await readFile(await download.path(), 'utf8')).split('\r\n')
  const [, code, link] = /^"([\d ]+)","(.+)"$/.exec(first) ?? []
  const citizen = await visit(browser(), {locale: 'ar'})

  await citizen.page.goto(link ?? '')
  await citizen.page.locator('[part=let-in]').click()
  await citizen.page.getByRole('checkbox', {name: 'مساءً'}).waitFor()

  const digits = (code ?? '').replaceAll(' ', '')
  expect(digits).toMatch(/^[0-9]{16}$/)
  expect(citizen.page.url()).not.toContain(digits)
  expect([...clerk.requests, ...citizen.requests].filter((address) => address.includes(digits))).toEqual([])
  expect(citizen.complaints).toEqual([])
})

test('who wants to sign out before anything was printed is asked first', async () => {
  const {page} = await makeCodes('en', 2)

  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.getByText('You have neither printed nor saved them').waitFor()
  await page.getByRole('button', {name: 'Cancel'}).click()
  expect(await page.locator('.made-codes').count()).toBe(1)

  await page.getByRole('button', {name: 'Sign out'}).click()
  await page.locator('dialog .primary').click()
  await page.getByText('You have signed out.').waitFor()
})
