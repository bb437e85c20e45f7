/** An evening in town, from the first registration to the last seat, as browsers and calendars see it. */
import ICAL from 'ical.js'
import {readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import definition from '../definition.json' with {type: 'json'}
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()

beforeAll(async () => {
  const {municipality, ...others} = structuredClone(definition)
  municipality.origins.push(new URL(town().site).origin)
  const station = others.consultations.find(({id}) => id === 'old-station')
  const evening = station?.activities.find(({id}) => id === 'station-evening') as {event: {capacity: number}}
  evening.event.capacity = 1
  const file = join(tmpdir(), `saha-evening-${process.pid}.json`)
  await writeFile(file, JSON.stringify({...others, municipality, consultations: [station]}))
  await town().command('import', file)
})

async function openEvening(): Promise<Page> {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/en/evening.html`)
  return page
}

/** Somebody presses the button, once it says so, and registers. @returns the receipt code. */
async function register(page: Page, words: string, name: string): Promise<string> {
  const event = page.locator('saha-event')
  const button = event.locator('[part=register]')
  // What browsers and the server keep of the event for some seconds may still say that there is a seat.
  const seen = async () => {
    if ((await button.innerText()).trim() !== words) await page.reload()
    return (await button.innerText()).trim()
  }
  await expect.poll(seen, {timeout: 20_000, interval: 500}).toBe(words)
  await button.click()
  await event.locator('#registering-name').fill(name)
  await event.locator('.question').first().waitFor()
  await event.locator('[part=send]').click()
  return event.locator('[part=receipt] code').innerText()
}

/** What somebody sees with a receipt code. */
async function follow(page: Page, code: string): Promise<void> {
  const event = page.locator('saha-event')
  await event.getByRole('button', {name: 'Have you registered?'}).click()
  await event.getByLabel('Receipt code').fill(code)
  await event.getByRole('button', {name: 'Open', exact: true}).click()
}

test('the last seat is taken, the next one waits, and gets it when it is given back', async () => {
  const [first, second] = [await openEvening(), await openEvening()]

  const seat = await register(first, 'Register', 'Layla')
  await first.getByText('You have a seat', {exact: true}).waitFor()
  const place = await register(second, 'Join the waiting list', 'Sami')
  await second.getByText('You are on the waiting list', {exact: true}).waitFor()
  await first.reload()
  await follow(first, seat)
  await first.getByRole('button', {name: 'I cannot come'}).click()
  await first.getByRole('button', {name: 'Yes, I cannot come'}).click()
  await first.getByText('You are no longer registered').waitFor()
  await second.reload()
  await follow(second, place)

  await second.getByText('A seat became free: it is yours now.').waitFor()
  expect(await second.locator('saha-event h3').first().innerText()).toBe('You have a seat')
})

test('the file for calendars is read by another program, at the right moment', async () => {
  const page = await openEvening()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('saha-event .calendar').first().click(),
  ])
  const calendar = new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8')))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)

  expect(event.summary).toBe('Evening on the station square')
  expect(event.startDate.toJSDate().toISOString()).toBe('2030-10-15T14:00:00.000Z')
  expect(event.startDate.zone.tzid).toBe('Asia/Amman')
})

test('who has no scripts reads all of it on the server’s own page', async () => {
  const context = await browser().newContext({javaScriptEnabled: false})
  const page = await context.newPage()

  await page.goto(`${town().saha}/embed/ain-al-sarw/station-evening?lang=ar`)

  expect(await page.locator('h1').innerText()).toBe('أمسية حوار حول ساحة المحطة')
  expect(await page.locator('ol.agenda li').count()).toBe(4)
  expect(await page.locator('main').innerText()).toContain('توقيت الأردن')
})
