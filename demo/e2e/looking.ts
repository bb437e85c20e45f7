/** What keeps people from using a page of the console, found on the page as it stands. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {build, type Rolldown} from 'vite'
import {root} from '../../scripts/node-version.js'
import {visit} from './visitor.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Our own reckoning of contrast, because axe passes over Arabic: the same as in the tests of elements. */
const hardToRead = await bundle('widgets/src/test-kit/hard-to-read.ts', 'reckoning')

/** What axe finds, and words that are hard to read, one line each. */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};${hardToRead};window.reckoning = reckoning`)
  const {violations} = await page.evaluate<AxeResults>('axe.run()')
  const faint = await page.evaluate<string[]>('reckoning.wordsThatAreHardToRead(document.body)')
  return [
    ...violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`)),
    ...faint,
  ]
}

/** What reaches over the side of the screen, one line each; empty when nobody has to scroll sideways. */
export function reachingOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const all = [...document.querySelectorAll('main *')]
    const over = all.filter((one) => {
      const {left, right} = one.getBoundingClientRect()
      return left < -1 || right > clientWidth + 1
    })
    return [`${scrollWidth} > ${clientWidth}`, ...over.map((one) => one.outerHTML.slice(0, 120)).slice(0, 5)]
  })
}

/** Controls of the page that the Tab key never reaches, one line each. */
export async function outOfReach(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const controls = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary'
    const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter((one) => {
      const isFolded = one.closest('details:not([open])') && !one.matches('details > summary')
      return one.checkVisibility({visibilityProperty: true}) && !isFolded && one.tabIndex >= 0
    })
    for (const one of shown) one.dataset['unreached'] = ''
    document.querySelector<HTMLElement>('.skip')?.focus()
    document.addEventListener('focusin', ({target}) => {
      if (!(target instanceof HTMLElement)) return
      delete target.dataset['unreached']
      // Of several radio buttons the Tab key reaches one; arrows lead to the others.
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
      for (const other of document.querySelectorAll<HTMLElement>(`[type=radio][name="${target.name}"]`))
        delete other.dataset['unreached']
    })
    delete document.querySelector<HTMLElement>('.skip')?.dataset['unreached']
    return shown.length
  })
  // A field for a moment has a stop for each of its parts.
  for (let presses = 0; presses < count + 40; presses++) await page.keyboard.press('Tab')
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-unreached]')].map((one) => one.outerHTML.slice(0, 160)),
  )
}

/** What somebody who comes to a page now reads in an element of ours. */
export async function wordsAt(browser: Browser, address: string, element: string): Promise<string> {
  const {page} = await visit(browser, {locale: 'ar-JO'})
  await page.goto(address)
  const shown = page.locator(element)
  await shown.scrollIntoViewIfNeeded()
  await shown.locator('h2').first().waitFor()
  await shown.locator('[aria-busy=true]').first().waitFor({state: 'detached'})
  const words = await shown.evaluate(({shadowRoot}) =>
    [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'),
  )
  await page.context().close()
  return words
}

async function bundle(source: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {write: false, lib: {entry: join(root, source), formats: ['iife'], name}},
  })
  const [built] = [result].flat() as Rolldown.RolldownOutput[]
  if (!built) throw new Error(`${source} was not built.`)
  return built.output[0].code
}
