import type {Page} from 'playwright-core'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Report} from '../harness/figures.ts'
import {runProgram} from '../harness/programs.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {desk, openBrowser} from '../page/browser.ts'
import {watchRequests, type Loaded} from '../page/requests.ts'
import {visit} from '../page/visit.ts'
import {benchDefinition, municipality} from '../survey/definition.ts'

interface Given {
  email: string
  password: string
}

/** A first screen of the console, and words that its reader waits for. */
interface Screen {
  name: string
  words: string
  open: () => Promise<Page>
}

/** What a clerk waits for: the page to sign in, and the first one behind it. */
export async function measureConsole(bench: Bench): Promise<Report> {
  const database = await prepareStore(bench, 'console', benchDefinition({origins: []}))
  const words = ['staff', 'add', 'clerk@bench.example', '--municipality', municipality, '--json']
  const env = {SAHA_DATABASE: database}
  const given = JSON.parse(await runProgram({script: 'server/src/cli.ts', args: words, env})) as Given
  const saha = await startSaha(bench, database)
  const openPage = await openBrowser(bench)
  const openInArabic = async () => {
    const page = await openPage(desk)
    await page.addInitScript(() => Object.defineProperty(navigator, 'languages', {value: ['ar-JO']}))
    return page
  }
  const screens: Screen[] = [
    {name: 'page to sign in', words: 'البريد الإلكتروني', open: openInArabic},
    {
      name: 'first page behind it',
      words: 'استشارة جديدة',
      open: async () => {
        const page = await openInArabic()
        await signIn(page, saha.url, given)
        return page
      },
    },
  ]

  const rounds = bench.isQuick ? 1 : 5
  const figures: Figure[] = []
  for (const {name, words: sought, open} of screens) {
    const {code, fonts, data} = await weigh(await open(), `${saha.url}/console/`, sought)
    const shown: number[] = []
    for (let round = 1; round <= rounds; round++) {
      const page = await open()
      // The page of before is gone, and nothing of it asks for anything any more.
      await page.goto('about:blank')
      const seen = await visit(page, `${saha.url}/console/`, {words: sought, control: 'button'})
      shown.push(seen.shown)
      bench.say(`round ${round} of ${rounds}, ${name}: ${Math.round(seen.shown)} ms`)
      await page.context().close()
    }
    figures.push(
      {what: `${name}: code, styles and words`, measured: kilobytes(code), target: {atMost: 150}},
      {what: '… what the server tells', measured: kilobytes(data)},
      {what: '… fonts', measured: kilobytes(fonts)},
      {what: '… visible after', measured: measured('ms', ...shown), target: {atMost: 2_000}},
    )
  }
  return {
    figures,
    notes: [
      'In Arabic, on a desk of 1,000 × 900. Bytes in gzip at its smallest, of all that is loaded until the page is quiet. ' +
        'Visible: processor and network as in “Until the first question”, nothing in the cache; from the moment at which ' +
        `the address is called; medians of ${rounds}. The page behind the sign-in is opened by somebody whose session goes on.`,
      'Fonts are told apart: words are drawn in a font of the device until they have come.',
    ],
  }
}

async function signIn(page: Page, url: string, {email, password}: Given): Promise<void> {
  await page.goto(`${url}/console/`)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('form button.primary').click()
  await page.locator('nav a').first().waitFor()
}

/** Opens a page with nothing in the cache, and weighs what it loads. */
async function weigh(page: Page, url: string, words: string) {
  const cache = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await cache.send('Network.clearBrowserCache')
  const requests = watchRequests(page)
  await page.goto(url)
  await page.getByText(words).first().waitFor()
  await page.waitForLoadState('networkidle')
  const loaded = await requests.loaded()
  await page.context().close()
  const isFont = ({url: address}: Loaded) => address.endsWith('.woff2')
  const isData = ({url: address}: Loaded) => address.includes('/console/api/')
  return {
    code: loaded.filter((one) => !isFont(one) && !isData(one)),
    fonts: loaded.filter(isFont),
    data: loaded.filter(isData),
  }
}

function kilobytes(loaded: readonly Loaded[]) {
  return measured('KB', loaded.reduce((sum, {gzip}) => sum + gzip, 0) / 1_000)
}
