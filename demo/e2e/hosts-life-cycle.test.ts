/** Pages that move an element about, exchange it, leave and come back: what was typed stays, and nothing is done twice. */
import {chromium, type Page} from 'playwright-core'
import {afterAll, describe, expect, test} from 'vitest'
import {browserFlags, browserPath} from '../../scripts/browser.js'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useSeededTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const {town, browser} = useSeededTown()
/** Playwright switches it off, and browsers have it on. */
const returning = chromium.launch({
  executablePath: browserPath(),
  args: browserFlags,
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
})
afterAll(async () => (await returning).close())

/** What `answerWhatIsRequired` answers, as the server has it. */
const given = JSON.stringify({first: 'paths', visits: 'rarely'})
const survey = (page: Page) => page.locator('saha-survey')
const chosen = (page: Page) => survey(page).getByRole('radio', {name: 'Once or twice in the three months'})

async function open(path: string, from = browser()): Promise<Visitor> {
  const visitor = await visit(from)
  await visitor.page.goto(`${town().site}/hosts/${path}`)
  return visitor
}

/** Calls one of the functions that the page has for what scripts of websites do. */
const act = (page: Page, name: string, ...words: string[]) =>
  page.evaluate(
    ([called = '', ...rest]) =>
      (window as unknown as Record<string, (...words: string[]) => void>)[called]?.(...rest),
    [name, ...words],
  )

/** Answers as the server has them, and how many there are with just these. */
const countStored = () => [
  town().storedAnswers().length,
  town()
    .storedAnswers()
    .filter((answers) => JSON.stringify(answers, Object.keys(answers).sort()) === given).length,
]

/** Sends what has been answered: the server has it once, and nothing else. */
async function send(page: Page): Promise<void> {
  const before = countStored()
  await sendAnswers(page)
  expect(await receiptOn(page)).toHaveLength(24)
  expect(countStored()).toEqual(before.map((count) => count + 1))
}

const readsIn = ({requests}: Visitor) =>
  requests.filter((address) => address.includes('/v1/activities/ain-al-sarw/park-survey'))

describe('a page whose scripts move the element about', () => {
  test('keeps what was typed, asks for nothing again, and sends once', async () => {
    const visitor = await open('moved/en.html')
    const {page, complaints} = visitor
    await chosen(page).check()
    const read = readsIn(visitor).length

    await act(page, 'move')
    expect(await chosen(page).isChecked()).toBe(true)
    for (let times = 0; times < 5; times++) {
      await act(page, 'take')
      await act(page, 'putBack')
    }
    expect(await chosen(page).isChecked()).toBe(true)
    await answerWhatIsRequired(page)

    await send(page)
    expect(readsIn(visitor)).toHaveLength(read)
    expect(complaints).toEqual([])
  })

  test('finds what was typed again where it writes the same tag anew', async () => {
    const {page} = await open('moved/en.html')
    await chosen(page).check()

    await act(page, 'rewrite')

    await expect.poll(() => chosen(page).isChecked()).toBe(true)
  })

  test('shows what the address says: another activity in the same element, another element in the same place', async () => {
    const {page, complaints} = await open('moved/en.html')
    await chosen(page).check()

    await act(page, 'show', 'ain-al-sarw/award-comments', 'saha-comments')
    await page.locator('saha-comments article').first().waitFor()
    await act(page, 'show', 'ain-al-sarw/plan-street', 'saha-comments')
    await page.locator('saha-comments').getByText('Against').first().waitFor()
    await act(page, 'show', 'ain-al-sarw/park-survey')

    await expect.poll(() => chosen(page).isChecked()).toBe(true)
    expect(complaints).toEqual([])
  })
})

describe('a site that exchanges the body instead of loading pages', () => {
  test('has the survey on one and the thread on the next, and the survey as it was when its body comes back', async () => {
    const {page, complaints} = await open('body-swap/en.html')
    await chosen(page).check()

    await page.getByRole('link', {name: 'What people say'}).click()
    await page.locator('saha-comments article').first().waitFor()
    await page.keyboard.press('F9')
    await survey(page).waitFor()

    expect(await chosen(page).isChecked()).toBe(true)
    await answerWhatIsRequired(page)
    await send(page)
    expect(complaints).toEqual([])
  })
})

test('a page whose addresses begin elsewhere does not lead the element astray', async () => {
  const {page, requests, complaints} = await open('base-elsewhere/en.html')
  await answerWhatIsRequired(page)

  await send(page)
  expect(requests.filter((address) => address.includes('assets.town.example'))).toEqual([])
  expect(complaints).toEqual([])
})

describe('a page that the browser keeps while somebody looks elsewhere', () => {
  test('comes back as it was left, with what was typed, and sends', async () => {
    const {page} = await open('script/en.html', await returning)
    await chosen(page).check()
    await page.evaluate(() =>
      addEventListener('pageshow', ({persisted}) => Object.assign(window, {isBack: persisted})),
    )

    await page.goto(`${town().site}/hosts/`)
    await page.goBack({waitUntil: 'commit'})
    await expect.poll(() => page.evaluate(() => 'isBack' in window && window.isBack)).toBe(true)

    expect(await chosen(page).isChecked()).toBe(true)
    await answerWhatIsRequired(page)
    await send(page)
  })

  test('asks for fresh figures when it comes back', async () => {
    const visitor = await open('script/results.html', await returning)
    const {page, requests} = visitor
    await page.locator('saha-results table').first().waitFor()
    await page.goto(`${town().site}/hosts/`)
    const before = requests.length

    await page.goBack({waitUntil: 'commit'})

    await expect.poll(() => requests.slice(before).join()).toContain('/v1/results/')
    expect(requests.slice(before).filter((address) => address.includes('saha.js'))).toEqual([])
  })
})

test('a page that the browser has fetched before anybody opened it works like any other', async () => {
  const {page} = await open('prerender/en.html')
  await page.getByRole('link', {name: 'Al-Bayader Park'}).click()
  await answerWhatIsRequired(page)

  await send(page)
  expect(page.url()).toBe(`${town().site}/hosts/script/en.html`)
})
