// @ts-check
/**
 * The one place that knows which browser the tests drive. Plain JavaScript, because `prepare.js` runs on an old Node.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'

const record = fileURLToPath(new URL('../node_modules/.cache/saha/browser.json', import.meta.url))

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** No sandbox (containers run as root), no processor for graphics, and nothing that calls home. */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of the browser for tests. Throws when `prepare.js --browser` has not found or installed one. */
export function browserPath() {
  const path = findBrowser()
  if (!path) throw new Error('No Chromium for the tests: run `node scripts/prepare.js --browser` first.')
  return path
}

/** The browser that SAHA_BROWSER names, the one recorded by `prepare.js`, or one at a usual place. */
export function findBrowser() {
  const named = process.env.SAHA_BROWSER
  if (named) return named
  return [recordedPath(), ...usualPlaces].find((path) => path && existsSync(path))
}

/**
 * Remembers a browser for the tests.
 *
 * @param {string} executablePath
 */
export function recordBrowser(executablePath) {
  mkdirSync(dirname(record), {recursive: true})
  writeFileSync(record, JSON.stringify({executablePath}))
}

/**
 * Whether the file at this path is a browser that starts here: a downloaded one may lack system libraries.
 *
 * @param {string} executablePath
 */
export function runs(executablePath) {
  const {status} = spawnSync(executablePath, ['--version'], {stdio: 'ignore', timeout: 30_000})
  return status === 0
}

function recordedPath() {
  if (!existsSync(record)) return undefined
  return /** @type {{executablePath: string}} */ (JSON.parse(readFileSync(record, 'utf8'))).executablePath
}
