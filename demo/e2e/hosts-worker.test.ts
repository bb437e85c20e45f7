/** Pages whose own service worker stands between the element and the server, and pages that may keep nothing. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {threadOn, write} from './talking.ts'
import {useTown} from './town.ts'
import {openBrowser, visit, visitForgetfully} from './visitor.ts'

const plainHost = 'www.ain-al-sarw.test'
const {town, browser} = useTown(plainHost)

const survey = (page: Page) => page.locator('saha-survey')
const host = (path: string) => `${town().site}/hosts/${path}`

/** Opens a page when its service worker has taken over. */
async function openBehindWorker(path: string) {
  const visitor = await visit(browser())
  const {page} = visitor
  await page.goto(host(path))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  return visitor
}

/** Answers and sends, until there is a receipt. @returns how many more answers the server has. */
async function takePart(page: Page): Promise<number> {
  const before = town().storedAnswers().length
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  await receiptOn(page)
  return town().storedAnswers().length - before
}

describe('a service worker of the page', () => {
  test('that keeps all it has seen: a survey is answered, sent and received', async () => {
    const {page, complaints} = await openBehindWorker('worker-caches/en.html')

    expect(await takePart(page)).toBe(1)

    expect(complaints).toEqual([])
  })

  test('that answers with its start page: the link stays, and leads to the survey', async () => {
    const {page} = await openBehindWorker('worker-pages/en.html')

    await page.getByRole('link', {name: 'Answer the survey'}).click()

    await page.waitForURL(`${town().saha}/embed/**`)
    expect(await takePart(page)).toBe(1)
  })

  test('that sends everything anew without what was in it: the answers stay, and the visitor knows', async () => {
    const {page} = await openBehindWorker('worker-rewrites/en.html')
    await answerWhatIsRequired(page)
    const before = town().storedAnswers().length

    await sendAnswers(page)
    await page.getByRole('heading', {name: 'Your answers were not accepted'}).waitFor()
    await survey(page).locator('.problem button').click()
    await survey(page).getByText('Level paths without steps').first().waitFor()

    expect(town().storedAnswers()).toHaveLength(before)
  })
})

describe('a page that may keep nothing', () => {
  test.each(['storage-forbidden/en.html', 'storage-forbidden/en.html?null'])(
    'has a survey that is answered, sent and received, and says that nothing is remembered: %s',
    async (path) => {
      const {page, complaints} = await visit(browser())
      await page.goto(host(path))

      expect(await takePart(page)).toBe(1)
      await page.getByText('This browser does not let the page remember anything').waitFor()

      expect(complaints).toEqual([])
    },
  )

  test('by the will of whoever uses the browser: the same', async () => {
    const {page, close} = await visitForgetfully()
    await page.goto(host('script/en.html'))

    expect(await takePart(page)).toBe(1)
    await page.getByText('This browser does not let the page remember anything').waitFor()
    await close()
  })
})

describe('a page without https, where browsers have half of what they can', () => {
  test('what looks like advertising is worked for there too', async () => {
    const plain = await openBrowser(`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`)
    const {page} = await visit(plain)
    const {port} = new URL(town().site)
    await page.goto(`http://${plainHost}:${port}/hosts/script/thread.html`)
    const thread = threadOn(page, 'award-comments')
    const worked: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.postData()?.includes('"work"')) worked.push(request.url())
    })
    await thread.getByRole('button', {name: 'Write a comment'}).waitFor()
    const present = await page.evaluate(() => [isSecureContext, 'subtle' in crypto])

    await write(
      thread,
      'Best casino bonus, free spins and cash prizes: https://casino-bonus.example/win?ref=1',
    )

    expect(present).toEqual([false, false])
    expect(worked).toHaveLength(1)
    await plain.close()
  })
})

describe('a visitor whose clock is wrong by a year', () => {
  test.each([
    ['behind', -1],
    ['ahead', 1],
  ])('answers and sends like everybody: %s', async (_, years) => {
    const {page, complaints} = await visit(browser())
    await page.clock.setFixedTime(Date.now() + years * 366 * 86_400_000)
    await page.goto(host('script/en.html'))

    expect(await takePart(page)).toBe(1)

    expect(complaints).toEqual([])
  })
})
