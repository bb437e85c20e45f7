/** Every page of the console as a reader of the demonstration finds it: in both directions, on a phone and on a desk. */
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import {pages} from '../../packages/console/src/app/pages.ts'
import {signIn} from './clerk.ts'
import {inviteToLibrary} from './inviting.ts'
import {barriersOn, outOfReach, reachingOver} from './looking.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown()

/** Pages within a page, by the page's name; each stands for a screen of its own. */
const further: Partial<Record<(typeof pages)[number]['name'], string[]>> = {
  building: [
    '',
    '/bayader-park',
    '/bayader-park/activity/park-survey',
    '/bayader-park/publish',
    '/bayader-park/versions',
  ],
  embed: ['/park-survey'],
  events: ['', '/station-evening'],
  invitations: ['', '/new-library'],
  outcomes: ['', '/new'],
  population: ['/park-survey'],
  reconciliation: ['/park-survey/survey'],
  report: ['', '/bayader-park', '/school-street'],
  texts: ['', '/plan-street'],
}
const screens = pages.flatMap(({name}) => (further[name] ?? ['']).map((rest) => `${name}${rest}`))

beforeAll(async () => {
  // Somebody who runs the server too, so that no page is closed to them.
  await town().command('staff', 'admin', town().clerk.email, '--json')
  await inviteToLibrary(town())
})

describe.each(['ar', 'en'])('in %s', (language) => {
  let page: Page

  beforeAll(async () => {
    ;({page} = await visit(browser(), {locale: language}))
    await page.goto(`${town().saha}/console`)
    await signIn(page, town().clerk)
    await page.locator('main h1').waitFor()
  })

  test.each(screens)(
    '%s has a heading that takes the focus, no barrier, and every control in reach of the keyboard',
    async (screen) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({width, height: 800})
        await turnTo(page, screen)

        expect.soft(await page.evaluate(() => document.activeElement?.matches('main h1'))).toBe(true)
        expect.soft(await reachingOver(page)).toEqual([])
        expect.soft(await barriersOn(page)).toEqual([])
      }
      expect(await outOfReach(page)).toEqual([])
    },
  )
})

/** Goes to a screen from elsewhere, and waits until all of it is there. */
async function turnTo(page: Page, screen: string): Promise<void> {
  const [name = ''] = screen.split('/')
  const elsewhere = name === 'consultations' ? 'account' : 'consultations'
  for (const address of [elsewhere, screen]) {
    await page.evaluate((to) => (location.hash = `#/ain-al-sarw/${to}`), address)
    const {tag} = pages.find((one) => address.startsWith(one.name)) ?? {tag: 'console-app'}
    await page.locator(`${tag} h1`).waitFor()
    await page.locator('main [aria-busy=true]').first().waitFor({state: 'detached'})
  }
}
