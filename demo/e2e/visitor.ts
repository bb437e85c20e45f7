/** A citizen with a browser of their own, who notes whatever the pages do behind their back. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type Browser, type BrowserContextOptions, type Locator, type Page} from 'playwright-core'
import {browserFlags, browserPath} from '../../scripts/browser.js'

export interface Visitor {
  page: Page
  /** Every address that the pages asked for. */
  requests: string[]
  /** Whatever the browser complained of: forbidden by the policy, failed, thrown. */
  complaints: string[]
}

const launching = {executablePath: browserPath(), args: browserFlags}
const usual = {viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'} as const

/** @param flags of its command line, besides the usual ones. */
export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({...launching, args: [...browserFlags, ...flags]})
}

/** Opens a fresh, private window. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({...usual, ...options})
  return watch(await context.newPage())
}

/** Opens a browser whose owner forbids sites to keep anything: `localStorage` throws, cookies are dropped. */
export async function visitForgetfully(): Promise<Visitor & {close: () => Promise<void>}> {
  const profile = mkdtempSync(join(tmpdir(), 'saha-profile-'))
  const blocked = {profile: {default_content_setting_values: {cookies: 2}}}
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked))
  const context = await chromium.launchPersistentContext(profile, {...launching, ...usual})
  return {
    ...watch(await context.newPage()),
    close: async () => {
      await context.close()
      rmSync(profile, {recursive: true, force: true})
    },
  }
}

/** Origins that were asked for anything, each once, sorted. */
export function originsOf({requests}: Visitor): string[] {
  return [...new Set(requests.map((address) => new URL(address).origin))].sort()
}

/** Presses the Tab key until the focus is on `target`. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await isFocused(target)) return
  }
  throw new Error(`The Tab key never reaches ${target}.`)
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  )
}

function watch(page: Page): Visitor {
  page.setDefaultTimeout(10_000)
  const visitor: Visitor = {page, requests: [], complaints: []}
  page.on('request', (request) => visitor.requests.push(request.url()))
  page.on('pageerror', (error) => visitor.complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') visitor.complaints.push(message.text())
  })
  return visitor
}
