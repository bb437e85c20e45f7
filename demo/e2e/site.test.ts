import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {promisify} from 'node:util'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const names = [
  'award.html',
  'consultations.html',
  'index.html',
  'park.html',
  'paste.html',
  'fridays.html',
  'plan.html',
  'questions.html',
  'safety.html',
  'states.html',
  'station.html',
  'evening.html',
]
const addresses = names.flatMap((name) => [`/ar/${name}`, `/en/${name}`])
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const {town, browser} = useTown()

test('the first page is in Arabic, and every page leads to itself in the other language', async () => {
  const {page} = await visit(browser())
  await page.goto(town().site)
  expect(page.url()).toBe(`${town().site}/ar/`)

  for (const name of names) {
    await page.goto(`${town().site}/ar/${name}`)
    const arabic = page.url()
    await page.getByRole('link', {name: 'English', exact: true}).click()
    await page.waitForURL(arabic.replace('/ar/', '/en/'))
    await page.getByRole('link', {name: 'العربية', exact: true}).click()
    await page.waitForURL(arabic)
  }
})

test('no page is wider than a narrow phone, and no link leads nowhere', async () => {
  const {page} = await visit(browser(), {viewport: {width: 320, height: 640}})
  const links = new Set<string>()

  for (const address of addresses) {
    await page.goto(town().site + address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([address, width]).toEqual([address, 320])
    for (const link of await page.locator('a[href^="/"]').all())
      links.add((await link.getAttribute('href')) ?? '')
  }

  const replies = await Promise.all([...links].map((link) => fetch(town().site + link)))
  expect(replies.filter(({ok}) => !ok).map(({url}) => url)).toEqual([])
})

test('no page has a barrier that axe can find', async () => {
  const {page} = await visit(browser())

  for (const address of [...addresses, '/nowhere.html']) {
    await page.goto(town().site + address)
    expect(await barriersOn(page)).toEqual([])
  }
})

test('an address that does not exist is answered in both languages', async () => {
  const {page} = await visit(browser())

  const reply = await page.goto(`${town().site}/en/nowhere.html`)

  expect(reply?.status()).toBe(404)
  await page.getByRole('heading', {name: 'There is no page here'}).waitFor()
  await page.getByRole('heading', {name: 'لا توجد صفحة هنا'}).waitFor()
})

test('the policy that webmasters are shown is the policy that the site has', async () => {
  const {page} = await visit(browser())
  const reply = await page.goto(`${town().site}/en/paste.html`)

  const shown = (await page.getByText('script-src http').textContent()) ?? ''

  const policy = reply?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(shown.split('; ').filter((line) => !policy.includes(line))).toEqual([])
})

test('a survey that has not opened, one that has closed, and a misspelt tag each say so', async () => {
  const {page} = await visit(browser())
  await page.goto(`${town().site}/en/states.html`)

  // What is far below the screen does not begin before somebody comes near.
  for (const element of await page.locator('saha-survey, saha-results').all()) {
    await element.scrollIntoViewIfNeeded()
    await element.getByRole('heading').first().waitFor()
  }
  for (const heading of [
    'This survey has not opened yet',
    'This survey has closed',
    'Results appear when enough people have answered',
    'This part of the page is not set up correctly',
  ])
    await page.getByRole('heading', {name: heading}).first().waitFor()

  const explanation = page.locator('saha-survey[activity$="market-survey"]').getByText('For the person')
  expect(await explanation.textContent()).toContain('irbid/park-survey')
})

test('an element that is added to a page with another kind works beside it, under the strictest policy', async () => {
  const {page, complaints} = await visit(browser())
  await page.goto(`${town().site}/en/questions.html`)
  await page.locator('saha-survey [part=next]').first().waitFor()

  await page.evaluate(() => {
    const results = document.createElement('saha-results')
    results.setAttribute('activity', 'ain-al-sarw/park-survey')
    document.querySelector('saha-survey')?.before(results)
  })

  await page.locator('saha-results[activity$=park-survey] h2').waitFor()
  expect(complaints).toEqual([])
})

test('the elements as they are built keep words off the edges of their box', async () => {
  const {page} = await visit(browser())

  for (const address of ['/ar/park.html#survey', '/en/park.html#survey']) {
    await page.goto(town().site + address)
    const words = await page.locator('saha-survey legend').first().boundingBox()
    const box = await page.locator('saha-survey').boundingBox()
    expect(words!.x - box!.x).toBeGreaterThan(8)
    expect(box!.x + box!.width - words!.x - words!.width).toBeGreaterThan(8)
  }
})

test('when the server is away, the page still says whom to call', async () => {
  const {page} = await visit(browser())
  await page.route(`${town().saha}/**`, (route) => route.abort())

  await page.goto(`${town().site}/en/park.html#survey`)

  expect(await page.locator('saha-survey').innerText()).toContain('If you cannot see it, call us on')
})

test('a site whose port is taken says so in one line, and fails', async () => {
  const {port} = new URL(town().site)
  const env = {...process.env, SAHA_DEMO_PORT: port}

  const ending = promisify(execFile)(process.execPath, ['demo/serve.ts'], {cwd: root, env})

  await expect(ending).rejects.toMatchObject({
    code: 1,
    stderr: `Port ${port} is taken: stop the program that uses it, or set SAHA_DEMO_PORT to another port.\n`,
  })
})

/** Rules broken, with where: axe looks into the elements too. */
async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const {violations} = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({id, nodes}) => `${page.url()} ${id}: ${nodes.map(({target}) => target).join(', ')}`)
}
