/** A clerk tries a draft in the console, in a real browser: the real element, which nobody but this clerk sees. */
import type {Frame, Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {useTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const {town, browser} = useTown()
const municipality = 'ain-al-sarw'
let clerk: {email: string; password: string}

beforeAll(async () => {
  clerk = JSON.parse(await town().command('seed', '--json')).staff
})

const words = (ar: string, en: string) => ({ar, en})
const content = {
  opens: '2031-01-01T00:00:00Z',
  activities: [
    {
      id: 'shade-survey',
      kind: 'survey',
      title: words('استبيان الظل', 'Shade survey'),
      survey: {
        pages: [
          {
            id: 'only',
            questions: [
              {
                id: 'shade',
                type: 'single',
                text: words('هل تريدون مزيدًا من الظل؟', 'More shade?'),
                options: [
                  {id: 'yes', text: words('نعم', 'Yes')},
                  {id: 'no', text: words('لا', 'No')},
                ],
              },
            ],
          },
        ],
      },
    },
  ],
}

/** Asks the server as the console's own page does. */
async function ask(page: Page, method: string, path: string, body: object) {
  return page.evaluate(
    async ([verb, address, sent]) => {
      const reply = await fetch(`/console/api/municipalities/${address}`, {
        method: verb as string,
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(sent),
      })
      return reply.json()
    },
    [method, `${municipality}/${path}`, body] as const,
  )
}

async function openPreview(visitor: Visitor): Promise<{address: string; frame: Frame}> {
  const {page} = visitor
  await page.goto(`${town().saha}/console`)
  await page.locator('#email').fill(clerk.email)
  await page.locator('#password').fill(clerk.password)
  await page.locator('form button.primary').click()
  await page.getByRole('heading', {name: 'تجديد حديقة البيادر', exact: true}).first().waitFor()
  const {consultation} = await ask(page, 'POST', 'consultations', {title: words('الظل', 'Shade'), content})
  const {address} = await ask(page, 'PUT', `consultations/${consultation}/draft/preview`, {})
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.name = 'preview'
    frame.width = '380'
    frame.height = '700'
    frame.src = src
    document.body.prepend(frame)
  }, `${address}show/shade-survey?lang=ar`)
  await expect.poll(() => page.frame('preview')).not.toBeNull()
  const frame = page.frame('preview')
  if (!frame) throw new Error('The console does not show the frame.')
  return {address, frame}
}

test('a draft is answered in its preview, with a receipt, and the town never hears of it', async () => {
  const visitor = await visit(browser(), {locale: 'ar-JO'})
  const before = town().storedAnswers().length
  const {address, frame} = await openPreview(visitor)

  await frame.getByText('نعم', {exact: true}).click()
  await frame.getByRole('button', {name: 'مراجعة الإجابات'}).click()
  await frame.getByRole('button', {name: 'إرسال الإجابات'}).click()
  await frame
    .getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    .first()
    .waitFor()

  const below = visitor.requests.filter((request) => request.includes('/preview/'))
  const fromElements = visitor.requests.filter((request) => /\/v1\/|saha\.js|\/v\//.test(request))
  expect(below.every((request) => request.startsWith(`${town().saha}${address}`))).toBe(true)
  expect(fromElements.filter((request) => !request.startsWith(`${town().saha}${address}`))).toEqual([])
  expect(fromElements.some((request) => request.endsWith('/responses'))).toBe(true)
  expect(town().storedAnswers()).toHaveLength(before)
  expect(await frame.evaluate(() => window.origin)).toBe('null')
  expect(visitor.complaints.filter((complaint) => !complaint.includes('401'))).toEqual([])
})

test('a page of another site cannot put a preview in a frame', async () => {
  const visitor = await visit(browser(), {locale: 'ar-JO'})
  const {address} = await openPreview(visitor)
  const stranger = await visit(browser())
  await stranger.page.goto(town().site)

  await stranger.page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.name = 'stolen'
    frame.src = src
    document.body.prepend(frame)
  }, `${town().saha}${address}show/shade-survey`)
  await expect
    .poll(() => stranger.complaints.some((complaint) => /frame|refused/i.test(complaint)), {timeout: 10_000})
    .toBe(true)

  const frames = stranger.page.frames().filter((frame) => frame !== stranger.page.mainFrame())
  const elements = await Promise.all(frames.map((frame) => frame.locator('saha-survey').count()))
  expect(elements).toEqual(frames.map(() => 0))
})
