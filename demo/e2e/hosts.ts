/** What citizens do on pages of hosts, and what they see there, as verbs. */
import {isDeepStrictEqual} from 'node:util'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {expect} from 'vitest'
import {answerWhatIsRequired, receiptOn, sendAnswers, type Place} from './citizen.ts'
import {differenceFromPlain} from './likeness.ts'
import type {Town} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

/** The page of each host in each language. */
export const languages = [
  ['Arabic', ''],
  ['English', 'en.html'],
] as const

/** Opens a page of a host. @param path the host, and the page where it is not the first one: `tabs/en.html`. */
export async function openHost(
  browser: Browser,
  {site}: Town,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const visitor = await visit(browser, options)
  await visitor.page.goto(`${site}/hosts/${path}`)
  return visitor
}

/** Answers the survey in English and sends it. The server has it then, once, and says what was given. */
export async function answerThere(place: Place, town: Town): Promise<void> {
  const stored = () => {
    const all = town.storedAnswers()
    const same = all.filter((one) => isDeepStrictEqual({...one}, {visits: 'rarely', first: 'paths'}))
    return {all: all.length, same: same.length}
  }
  const before = stored()
  await answerWhatIsRequired(place)
  await sendAnswers(place)
  expect(await receiptOn(place)).toHaveLength(24)
  expect(stored()).toEqual({all: before.all + 1, same: before.same + 1})
}

/** How much an element on an opened page differs from the one on the plain page, from 0 to 1. */
export function unlikeness({page}: Visitor, {site}: Town, element = 'saha-survey'): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  const plain = `${site}/hosts/plain/${page.url().includes('en.html') ? 'en.html' : ''}`
  return differenceFromPlain(page.locator(element).first(), {browser, plain})
}
