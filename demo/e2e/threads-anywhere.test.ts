/** Threads where it is hard for them: without scripts, without https, under the strictest policy. */
import {describe, expect, test} from 'vitest'
import {commentIn, openThread, published, receiptIn, threadOn, write} from './talking.ts'
import {useSeededTown} from './town.ts'
import {openBrowser, originsOf, turnPage, visit} from './visitor.ts'

const host = 'www.ain-al-sarw.test'
const {town, browser} = useSeededTown(host)

describe('without JavaScript', () => {
  test('the page of the town leads to the thread, which can be read there, answers, stones and all', async () => {
    const visitor = await visit(browser(), {javaScriptEnabled: false})
    const {page} = visitor
    await page.goto(`${town().site}/ar/award.html`)

    await turnPage(page, () => page.getByRole('link', {name: 'اقرأوا التعليقات'}).click())

    const [first] = await page.locator('section.answers li').all()
    const answer = page.locator('article').filter({hasText: 'الغضب مفهوم'})
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await first?.innerText()).toContain('دائرة المياه والحدائق')
    expect(await page.getByText('كم كلف المشروع كله؟').isVisible()).toBe(true)
    expect(await page.getByText('أخفى المشرفون هذا التعليق').isVisible()).toBe(true)
    expect(await answer.isVisible()).toBe(true)
    expect(await page.getByText('Lucky Winner').count()).toBe(0)
    expect(visitor.complaints).toEqual([])
  })

  test('a link to one comment opens it there, orders and sides are links, and the page fits a narrow phone', async () => {
    const {page} = await visit(browser(), {javaScriptEnabled: false, viewport: {width: 360, height: 640}})
    await page.goto(`${town().saha}/embed/ain-al-sarw/plan-street?lang=en`)

    await turnPage(page, () => page.getByRole('link', {name: 'Most supported'}).click())
    const supported = await page.locator('article').first().innerText()
    await turnPage(page, () => page.getByRole('link', {name: /^Against/}).click())
    const against = await page.locator('article').allInnerTexts()
    await page.goto(`${town().saha}/embed/ain-al-sarw/award-comments?lang=ar`)
    await page.locator('section.answers a').last().click()
    await page.waitForURL(/#./)

    const fragment = new URL(page.url()).hash
    // 20 of 21 agree, against 35 of 39 with the next.
    expect(supported).toContain('ريحان 645')
    expect(against.join()).not.toContain('أم يزن')
    expect(await page.locator(`[id="${fragment.slice(1)}"]`).innerText()).toContain('غيّرنا وقت المضخة')
    const [content, screen] = await Promise.all([
      page.locator('main').evaluate(() => document.documentElement.scrollWidth),
      page.locator('main').evaluate(() => document.documentElement.clientWidth),
    ])
    expect(content).toBe(screen)
  })

  test('where scripts run, the element takes the place of the same page', async () => {
    const visitor = await visit(browser())
    const {page} = visitor
    await page.goto(`${town().saha}/embed/ain-al-sarw/award-comments?lang=en`)

    await threadOn(page, 'award-comments').getByRole('button', {name: 'Write a comment'}).waitFor()

    expect(await page.locator('saha-comments > section').first().isVisible()).toBe(false)
    expect(originsOf(visitor)).toEqual([town().saha])
    expect(visitor.complaints).toEqual([])
  })
})

test('on a page without https people comment and support, although half of what browsers can is missing there', async () => {
  const plain = await openBrowser(`--host-resolver-rules=MAP ${host} 127.0.0.1`)
  const {page, complaints} = await visit(plain)
  const {port} = new URL(town().site)
  const words = 'Written over a plain connection.'
  const thread = await openThread(page, `http://${host}:${port}`, 'award-comments')
  const present = await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'subtle' in crypto])

  const receipt = await write(thread, words)
  const support = commentIn(thread, 'كم كلف المشروع كله؟').getByRole('button', {name: 'Support'})
  await support.click()
  await expect.poll(() => support.getAttribute('aria-pressed')).toBe('true')

  expect(present).toEqual([false, false, false])
  expect(receipt).toHaveLength(24)
  expect(await published(town().saha, 'award-comments', words)).toHaveLength(1)
  // The site asks for a protection that browsers only grant over https.
  expect(complaints.filter((complaint) => !complaint.includes('Cross-Origin-Opener-Policy'))).toEqual([])
  await plain.close()
})

test('what looks like advertising is worked for by the browser, waits, and its author is told why', async () => {
  const {page} = await visit(browser())
  const thread = await openThread(page, town().site, 'award-comments')
  const words = 'Best casino bonus, free spins and cash prizes: https://casino-bonus.example/win?ref=1'

  await write(thread, words)

  await thread.getByText('An automatic check took it for advertising').waitFor()
  expect(await published(town().saha, 'award-comments', 'casino')).toEqual([])
})

test('under a strict policy with Trusted Types, nothing that a thread can do is refused by the browser', async () => {
  const {page, complaints} = await visit(browser())
  await page.addInitScript(() => {
    const refused: string[] = []
    Object.assign(globalThis, {refused})
    document.addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
      refused.push(`${violatedDirective} ${sourceFile}`),
    )
  })
  const thread = await openThread(page, town().site, 'plan-street')

  await thread.getByLabel('Order').selectOption('Most supported')
  await thread.getByRole('button', {name: 'Search the comments'}).click()
  await thread.getByLabel('Words to look for').fill('الشارع')
  await thread.getByRole('button', {name: 'Search', exact: true}).click()
  await thread.getByText(/\d comments? found|No comment/).waitFor()
  await thread.getByRole('button', {name: 'Close the search'}).click()
  for (const more of await thread.locator('summary').all()) await more.click()
  await thread.getByRole('button', {name: 'Write a comment'}).click()
  await thread.getByRole('button', {name: 'Send comment'}).click()
  await thread.getByText('Your comment is empty.').first().waitFor()
  await thread.getByLabel('Your comment').fill('Call me on 079 000 0000, or see https://example.org/a')
  await thread.getByRole('radio', {name: 'Neutral'}).check()
  await thread.getByRole('button', {name: 'Send comment'}).click()
  await thread.getByRole('button', {name: 'Publish it as it is'}).click()
  await receiptIn(thread)
  await thread.getByRole('button', {name: 'Withdraw'}).click()
  await thread.getByRole('button', {name: 'Yes, withdraw it'}).click()
  await thread.getByRole('heading', {name: 'Your comment is withdrawn'}).waitFor()
  await thread.getByRole('button', {name: 'My comments and receipt codes'}).click()
  await thread.getByText('This device remembers nothing of yours').waitFor()

  expect(await page.evaluate(() => (globalThis as unknown as {refused: string[]}).refused)).toEqual([])
  expect(complaints).toEqual([])
})
