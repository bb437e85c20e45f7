import {chromium, type CDPSession, type Page} from 'playwright-core'
import {browserFlags, browserPath} from '../../scripts/browser.js'
import type {Bench} from '../harness/bench.ts'

/** What a visitor holds: a screen in CSS pixels. */
export interface Device {
  width: number
  height: number
  isMobile: boolean
}

export const desk: Device = {width: 1_000, height: 900, isMobile: false}
export const phone: Device = {width: 360, height: 740, isMobile: true}

/** Starts a browser that nobody has used, and opens pages in it, each of a visitor who was never here. */
export async function openBrowser(
  bench: Bench,
  flags: readonly string[] = [],
): Promise<(device?: Device) => Promise<Page>> {
  const browser = await chromium.launch({executablePath: browserPath(), args: [...browserFlags, ...flags]})
  bench.atEnd(() => browser.close())
  return async ({width, height, isMobile} = desk) => {
    const context = await browser.newContext({
      viewport: {width, height},
      ...(isMobile && {deviceScaleFactor: 2, isMobile, hasTouch: true}),
    })
    return context.newPage()
  }
}

/** How many times slower the processor of an old phone is than this one. */
const PROCESSOR = 4
/** A slow mobile network: 1.6 Mbit/s down, 0.75 up, and 150 ms until an answer begins to arrive. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** Slows the processor of a page down to that of an old phone. @returns lets it run freely again. */
export async function slowProcessor(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', {rate: PROCESSOR})
  return () => session.send('Emulation.setCPUThrottlingRate', {rate: 1})
}

/** Puts a page on a slow mobile network, with nothing in its cache. @returns hears of what it loads. */
export async function slowNetwork(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', {cacheDisabled: false})
  await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', network)
  return session
}
