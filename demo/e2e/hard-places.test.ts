/** Pages on which a survey has it hard: without an origin, without a secure connection, on a slow network. */
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Frame, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {slowNetwork} from './slow-network.ts'
import {useTown, type Town} from './town.ts'
import {openBrowser, visit} from './visitor.ts'

const host = 'www.ain-al-sarw.test'
const receipt = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/

const {town, browser} = useTown(host)

/** A page with nothing but a survey, and at `/` one that holds it in a frame, as content systems frame what they do not trust. */
function usePages(of: () => Town): () => string {
  let server: Server
  beforeAll(async () => {
    const framed = '<iframe sandbox="allow-scripts" src="/framed" width="700" height="900"></iframe>'
    const survey = `<script type="module" src="${of().saha}/saha.js"></script>
      <saha-survey activity="ain-al-sarw/park-survey"></saha-survey>`
    server = createServer(({url}, response) => {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
      response.end(
        `<!doctype html><html lang="en"><title>Town</title>${url === '/' ? framed : survey}</html>`,
      )
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return () => `http://localhost:${(server.address() as AddressInfo).port}/`
}

async function openFrame(page: Page, address: string): Promise<Frame> {
  await page.goto(address)
  const frame = page.frames().find((one) => one.url().endsWith('/framed'))
  if (!frame) throw new Error('The frame is not there.')
  return frame
}

/** From the first question to "send". */
async function answer(place: Page | Frame): Promise<void> {
  const survey = place.locator('saha-survey')
  await survey.getByText('Once or twice in the three months').click()
  await survey.getByRole('button', {name: 'Next'}).click()
  await survey.getByText('Level paths without steps').click()
  await survey.getByRole('button', {name: 'Next'}).click()
  await survey.getByRole('button', {name: 'Check your answers'}).click()
  await survey.getByRole('button', {name: 'Send answers'}).click()
}

describe('in a sandboxed frame, where browsers hide the origin and storage throws', () => {
  const {town: lenient} = useTown('null')
  const pages = usePages(lenient)

  test('a page that is not ours is refused, even where the municipality lets our own frames in: nothing is stored, and no answer is lost', async () => {
    const {page} = await visit(browser())
    const frame = await openFrame(page, pages())
    const survey = frame.locator('saha-survey')

    await answer(frame)
    await frame.getByRole('heading', {name: 'Your answers were not accepted'}).waitFor()
    const words = await survey.evaluate((element) => element.shadowRoot?.textContent ?? '')
    await survey.locator('.problem button').click()

    expect(await frame.evaluate(() => self.origin)).toBe('null')
    expect(words.replaceAll(/[\u2066-\u2069]/g, '')).toContain('The site null is not among those')
    expect(lenient().storedAnswers()).toEqual([])
    await survey.getByText('Level paths without steps').first().waitFor()
  })
})

test('on a page without https a survey is answered and sent, although half of what browsers can is missing there', async () => {
  const plain = await openBrowser(`--host-resolver-rules=MAP ${host} 127.0.0.1`)
  const {page, complaints} = await visit(plain)
  const {port} = new URL(town().site)
  const before = town().storedAnswers().length
  await page.goto(`http://${host}:${port}/en/park.html#survey`)
  const present = await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'subtle' in crypto])

  await answer(page)

  expect(present).toEqual([false, false, false])
  expect(await page.locator('saha-survey').getByText(receipt).textContent()).toHaveLength(24)
  expect(town().storedAnswers()).toHaveLength(before + 1)
  // The site asks for a protection that browsers only grant over https.
  expect(complaints.filter((words) => !words.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  await plain.close()
})

describe('on a network of 400 kbit/s and 400 ms', () => {
  const pages = usePages(town)

  test('the first question comes in two seconds, which leaves one of three to an old phone', async () => {
    const {page} = await visit(browser(), {viewport: {width: 360, height: 740}})
    const secondsOfNetwork = await slowNetwork(page)

    await page.goto(`${pages()}survey`, {waitUntil: 'commit'})
    await page.locator('saha-survey .question').first().waitFor()

    expect(secondsOfNetwork()).toBeGreaterThan(1)
    expect(secondsOfNetwork()).toBeLessThan(2)
  })
})
