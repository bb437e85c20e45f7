/** Frames on pages of other websites, and what content systems make of a pasted address. */
import {readFileSync} from 'node:fs'
import type {Frame, FrameLocator, Page} from 'playwright-core'
import {beforeEach, describe, expect, test} from 'vitest'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit, visitForgetfully, type Visitor} from './visitor.ts'

const {town, browser} = useTown()
const {town: lenient} = useTown('null')
const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

let visitor: Visitor
beforeEach(async () => {
  visitor = await visit(browser(), {locale: 'en-GB'})
})

const host = (name: string, at = town()) => `${at.site}/hosts/${name}/en.html`
const frameOn = (page: Page) => page.frameLocator('iframe').first()
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate(({clientHeight}) => clientHeight)

/** Notes on the page around which events its frames have told of. */
const noteEvents = (page: Page) =>
  page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, {told})
    for (const name of ['saha-sent', 'saha-failed'])
      addEventListener(name, ({type, target}) => told.push(`${type} ${(target as Element).localName}`))
  })
const toldOn = (page: Page) => page.evaluate(() => (window as unknown as {told: string[]}).told)

async function answerIn(place: FrameLocator | Frame): Promise<string> {
  await answerWhatIsRequired(place)
  await sendAnswers(place)
  return receiptOn(place)
}

/** Whether all that the element shows is in sight within the frame. */
const scrollsIn = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)

function childOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('/park-survey/frame'))
  if (!frame) throw new Error('There is no frame of the server on the page.')
  return frame
}

describe('a frame on a page of a website that the municipality knows', () => {
  test('is as high as what is in it, is answered and sent, and the page hears that, and no more', async () => {
    const {page, complaints} = visitor
    await noteEvents(page)
    const before = town().storedAnswers().length
    await page.goto(host('iframe'))
    const frame = frameOn(page)
    await frame.locator('saha-survey').getByText('Once or twice in the three months').waitFor()
    await expect.poll(() => scrollsIn(childOf(page))).toBe(0)
    const asking = await heightOf(page)

    const code = await answerIn(frame)
    await expect.poll(() => toldOn(page)).toEqual(['saha-sent iframe'])
    await expect.poll(() => scrollsIn(childOf(page))).toBe(0)

    expect(code).toMatch(receipt)
    expect(asking).toBeGreaterThan(300)
    expect(await heightOf(page)).not.toBe(asking)
    expect(town().storedAnswers()).toHaveLength(before + 1)
    expect(complaints).toEqual([])
  })

  test('tells the page nothing of what is in it but its height and names of events', async () => {
    const {page} = visitor
    await page.addInitScript(() => {
      const heard: unknown[] = []
      Object.assign(window, {heard})
      addEventListener('message', ({data}) => heard.push(data))
    })
    await page.goto(host('iframe'))
    await answerIn(frameOn(page))

    const heard = await page.evaluate(() => (window as unknown as {heard: object[]}).heard)

    const shapes = new Set(heard.map((message) => Object.keys(message).sort().join()))
    expect([...shapes].sort()).toEqual(['height,type', 'type'])
  })

  test('scrolls at the height that the page gives it, where that page runs no script of ours', async () => {
    const {page, complaints} = visitor
    await page.goto(host('iframe-plain'))
    const code = await answerIn(frameOn(page))

    expect(await heightOf(page)).toBe(640)
    expect(code).toMatch(receipt)
    expect(complaints).toEqual([])
  })

  test('works where third-party cookies and storage are blocked, and says that nothing is remembered', async () => {
    const forgetful = await visitForgetfully()
    await forgetful.page.goto(host('iframe'))
    const frame = frameOn(forgetful.page)

    const code = await answerIn(frame)
    await frame.getByText('This browser does not let the page remember anything').waitFor()
    await forgetful.close()

    expect(code).toMatch(receipt)
  })

  test('believes no stranger, and neither does the page: what another frame says changes nothing', async () => {
    const {page} = visitor
    await noteEvents(page)
    await page.addInitScript(() =>
      addEventListener('message', ({data}) => data === 'told' && Object.assign(window, {isTold: true})),
    )
    await page.goto(host('stranger-frame'))
    await page.waitForFunction(() => 'isTold' in window)
    await frameOn(page).locator('saha-survey').getByText('Once or twice in the three months').waitFor()
    await expect.poll(() => scrollsIn(childOf(page))).toBe(0)

    expect(await heightOf(page)).toBeLessThan(9_000)
    expect(
      await page
        .locator('iframe')
        .nth(1)
        .evaluate(({clientHeight}) => clientHeight),
    ).toBe(120)
    expect(await toldOn(page)).toEqual([])
  })
})

describe('what may not be framed is not', () => {
  test('a page of the server that is not for frames stays empty in one', async () => {
    const {page, complaints} = visitor
    await page.goto(`${town().site}/hosts/stranger-frame/hosted.html`)
    await expect.poll(() => complaints.some((words) => words.includes("frame-ancestors 'none'"))).toBe(true)

    expect(await frameOn(page).locator('saha-survey').count()).toBe(0)
  })

  test.each([
    '/console/',
    '/console',
    '/console/provider',
    '/embed/ain-al-sarw/park-survey/answer',
    '/embed/ain-al-sarw/park-survey/receipt',
    '/c/ain-al-sarw',
    '/docs/',
  ])('nobody can put %s of the server under a page of their own and have it clicked', async (path) => {
    const {page, complaints} = visitor
    await page.goto(host('plain'))
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }, town().saha + path)
    await expect
      .poll(() => complaints.some((words) => /^Framing .* "frame-ancestors 'none'"/.test(words)))
      .toBe(true)

    expect(await frameOn(page).locator('body *').getByRole('button').count()).toBe(0)
    await expect.poll(() => page.frames().at(1)?.url()).toBe('chrome-error://chromewebdata/')
  })

  test('a frame stays empty on a website that the municipality does not list', async () => {
    const {page, complaints} = visitor
    // The same pages under another name are another website.
    await page.goto(host('iframe').replace('localhost', '127.0.0.1'))
    await expect.poll(() => complaints.some((words) => words.includes('frame-ancestors'))).toBe(true)

    expect(await frameOn(page).locator('saha-survey').count()).toBe(0)
  })
})

describe('an address that is pasted into a content system', () => {
  test('becomes a frame on a website that nobody has listed, and is answered there', async () => {
    const {page, complaints} = visitor
    const before = lenient().storedAnswers().length
    await page.goto(host('oembed', lenient()).replace('localhost', '127.0.0.1'))
    const frame = page.locator('iframe')
    const code = await answerIn(frameOn(page))

    expect(await frame.getAttribute('title')).toBe('Al-Bayader Park survey')
    expect(code).toMatch(receipt)
    expect(lenient().storedAnswers()).toHaveLength(before + 1)
    expect(complaints).toEqual([])
  })

  test('stays a link where the municipality does not want to be on websites that it does not know', async () => {
    const {page} = visitor
    const asked = page.waitForResponse(/\/oembed\?/)
    await page.goto(host('oembed'))

    expect((await asked).status()).toBe(401)
    expect(await page.locator('iframe').count()).toBe(0)
    await page.getByRole('link', {name: 'Take part in the survey'}).waitFor()
  })

  test('becomes a frame in the sandbox of WordPress: answered, sent, received, as high as WordPress lets it be', async () => {
    const {page, complaints} = visitor
    const before = lenient().storedAnswers().length
    await page.goto(host('wordpress-sandbox', lenient()).replace('localhost', '127.0.0.1'))
    const frame = frameOn(page)
    await frame.locator('saha-survey').getByText('Once or twice in the three months').waitFor()
    const inside = childOf(page)
    const wanted = await inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
    await expect.poll(() => heightOf(page)).toBe(Math.min(1_000, Math.max(200, wanted)))

    const code = await answerIn(frame)
    await frame.getByText('This browser does not let the page remember anything').waitFor()

    expect(await inside.evaluate(() => self.origin)).toBe('null')
    expect(code).toMatch(receipt)
    expect(lenient().storedAnswers()).toHaveLength(before + 1)
    expect(complaints).toEqual([])
  })

  test('lets its receipt be copied in the sandbox, where browsers give no frame the clipboard', async () => {
    const {page} = visitor
    await page.goto(host('wordpress-sandbox', lenient()).replace('localhost', '127.0.0.1'))
    const frame = frameOn(page)
    const code = await answerIn(frame)

    await frame.getByRole('button', {name: 'Copy code'}).click()
    await frame.getByRole('button', {name: 'Copied'}).waitFor()
    await page.evaluate(() => document.body.prepend(document.createElement('textarea')))
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+V')

    expect(await page.locator('textarea').inputValue()).toBe(code)
  })

  test('leads out of the sandbox to the page of the activity itself', async () => {
    const {page} = visitor
    await page.goto(host('wordpress-sandbox', lenient()).replace('localhost', '127.0.0.1'))

    await frameOn(page).getByRole('link', {name: 'Open on a page of its own'}).click()
    await page.waitForURL(`${lenient().saha}/embed/ain-al-sarw/park-survey?lang=en`)

    const survey = page.locator('saha-survey')
    await survey.getByText('Once or twice in the three months').waitFor()

    expect(await page.locator('iframe').count()).toBe(0)
  })
})

test.each([
  ['with the script', 0, 'iframe'],
  ['without the script', 1, 'iframe-plain'],
])('what the documentation says to paste %s is what a page here has', (_, at, name) => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  const snippets = [...read('../../docs/embedding/iframe.md').matchAll(/```html\n([^`]*)```/g)]

  const pasted = plain(snippets[at]?.[1] ?? '').replaceAll(
    'https://saha.town.example',
    'http://localhost:8080',
  )

  expect(snippets).toHaveLength(2)
  expect(pasted).toContain('<iframe')
  expect(plain(read(`../hosts/${name}/en.html`))).toContain(pasted)
})
