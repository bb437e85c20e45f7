/** A citizen with a browser of their own, who notes whatever the pages do behind their back. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core'
import {browserFlags, browserPath} from '../../scripts/browser.js'

export interface Visitor {
  page: Page
  /** Every address that the pages asked for. */
  requests: string[]
  /** Whatever the browser complained of: forbidden by the policy, failed, thrown. */
  complaints: string[]
}

/**
 * What nobody has done wrong: the site's own typeface came too late for this visit, on a machine that is busy; or a form was
 * sent within seconds, and asked for a little work first.
 */
const usualNotes = /\/fonts\/\S+ was preloaded|status of 428/

/** How many times slower than this machine the browsers are, to see what a slow one would. */
const slowness = Number(process.env.SAHA_TEST_SLOW ?? 1)
const launching = {executablePath: browserPath(), args: browserFlags}
const usual = {viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'} as const

/** @param flags of its command line, besides the usual ones. */
export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({...launching, args: [...browserFlags, ...flags]})
}

/** Opens a fresh, private window. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  return watch(await browser.newContext({...usual, ...options}))
}

/** Opens a browser whose owner forbids sites to keep anything: `localStorage` throws, cookies are dropped. */
export async function visitForgetfully(): Promise<Visitor & {close: () => Promise<void>}> {
  const profile = mkdtempSync(join(tmpdir(), 'saha-profile-'))
  const blocked = {profile: {default_content_setting_values: {cookies: 2}}}
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  const context = await chromium.launchPersistentContext(profile, {...launching, ...usual})
  return {
    ...(await watch(context)),
    close: async () => {
      await context.close()
      // Processes of the browser may still write there when it has said that it is closed.
      rmSync(profile, {recursive: true, force: true, maxRetries: 20})
    },
  }
}

/** Origins that were asked for anything, each once, sorted. */
export function originsOf({requests}: Visitor): string[] {
  return [...new Set(requests.map((address) => new URL(address).origin))].sort()
}

/** Presses the Tab key until the focus is on `target`. @param key the one that goes back instead, with Shift. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key)
    if (await isFocused(target)) return
  }
  throw new Error(`The ${key} key never reaches ${target}.`)
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  )
}

/** No clock of the page goes on by itself: what was not sent is not tried again until somebody wants it. */
export async function stopClocks(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
}

/** Does what leads to another page, and waits until all of that page is there: without scripts, nothing else tells. */
export async function turnPage(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}

/** Presses each button of an element that shows more or opens what is long, until nothing is left to come. */
export function pressAll(element: Locator, buttons: string): Promise<void> {
  return element.evaluate(async ({shadowRoot}, selector) => {
    for (;;) {
      const next = shadowRoot?.querySelector<HTMLElement>(selector)
      if (!next && !shadowRoot?.querySelector('[aria-busy=true]')) return
      if (next && next.ariaDisabled !== 'true') next.click()
      await new Promise(requestAnimationFrame)
    }
  }, buttons)
}

async function watch(context: BrowserContext): Promise<Visitor> {
  context.setDefaultTimeout(30_000)
  if (slowness > 1) context.on('page', slowDown)
  const page = await context.newPage()
  const visitor: Visitor = {page, requests: [], complaints: []}
  page.on('request', (request) => visitor.requests.push(request.url()))
  page.on('pageerror', (error) => visitor.complaints.push(error.message))
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !usualNotes.test(message.text())) visitor.complaints.push(message.text())
  })
  return visitor
}

function slowDown(page: Page): void {
  page
    .context()
    .newCDPSession(page)
    .then((session) => session.send('Emulation.setCPUThrottlingRate', {rate: slowness}))
    // A page that is closed at once needs no slowing down.
    .catch(() => undefined)
}
