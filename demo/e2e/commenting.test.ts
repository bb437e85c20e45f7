/** People talk under a page: they write, answer, support, report, and lead each other to what was said. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {commentIn, openThread, post, published, readThread, receiptIn, threadOn, write} from './talking.ts'
import {useSeededTown} from './town.ts'
import {isFocused, originsOf, tabTo, visit} from './visitor.ts'

const {town, browser} = useSeededTown()

test('a citizen writes under the award page in Arabic with the keyboard alone, reads the comment there at once, and holds its receipt', async () => {
  const visitor = await visit(browser(), {locale: 'ar-JO'})
  const {page} = visitor
  const words = 'الخزان فكرة عملية، ونتمنى واحدًا في مدرسة البنين.'
  await page.goto(`${town().site}/ar/award.html`)
  const thread = threadOn(page, 'award-comments')

  await tabTo(page, page.getByRole('link', {name: 'إلى التعليقات'}))
  await page.keyboard.press('Enter')
  const open = thread.getByRole('button', {name: 'كتابة تعليق'})
  await open.waitFor()
  await tabTo(page, open)
  await page.keyboard.press('Enter')
  await expect.poll(() => isFocused(thread.getByLabel('التعليق', {exact: true}))).toBe(true)
  await page.keyboard.type(words)
  await tabTo(page, thread.getByRole('button', {name: 'إرسال التعليق'}))
  await page.keyboard.press('Enter')
  await thread.getByRole('heading', {name: 'نُشر التعليق'}).waitFor()

  const receipt = await receiptIn(thread)
  const first = thread.locator('ol.list article').first()
  await first.getByText(words).waitFor()
  expect(await first.evaluate((article) => getComputedStyle(article).direction)).toBe('rtl')
  expect(await published(town().saha, 'award-comments', words)).toHaveLength(1)
  const status = await fetch(`${town().saha}/v1/receipts`, {headers: {'Saha-Receipt': receipt}})
  expect(await status.json()).toMatchObject({kind: 'comment', state: 'published', text: words})
  expect(visitor.complaints).toEqual([])
})

test('an answer stands below what it answers, a support counts once and is taken back, and a report thanks', async () => {
  const {page, complaints} = await visit(browser())
  const said = 'Shade for the bus stop would be worth more than a fountain.'
  await post(town().saha, 'plan-trees', {text: said})
  const thread = await openThread(page, town().site, 'plan-trees')
  const comment = commentIn(thread, said)

  await comment.getByRole('button', {name: 'Reply'}).click()
  await thread.getByLabel('Your comment').fill('And a bench below it.')
  await thread.getByRole('button', {name: 'Send comment'}).click()
  await receiptIn(thread)
  const answer = thread.locator('li li article').filter({hasText: 'And a bench below it.'})
  await answer.waitFor()
  const support = comment.getByRole('button', {name: 'Support'})
  await support.click()
  await expect.poll(() => support.innerText()).toContain('1')
  const supported = await published(town().saha, 'plan-trees', said)
  await support.click()
  await expect.poll(() => support.getAttribute('aria-pressed')).toBe('false')
  await expect.poll(async () => (await published(town().saha, 'plan-trees', said))[0]?.supports).toBe(0)
  await comment.getByRole('button', {name: 'Report'}).click()
  const report = thread.getByRole('group', {name: 'Report this comment'})
  await report.getByText('Nothing to do with the subject').click()
  await report.getByRole('button', {name: 'Report', exact: true}).click()
  await thread.getByRole('heading', {name: 'Reported'}).waitFor()

  const [below] = await published(town().saha, 'plan-trees', 'And a bench below it.')
  expect(supported[0]).toMatchObject({supports: 1})
  expect(below?.parent).toBe(supported[0]?.id)
  expect(complaints).toEqual([])
})

describe('a link to a comment', () => {
  test('opens its page there, in the second of three threads, and moves the focus to it', async () => {
    const {page} = await visit(browser())
    const [comment] = await published(town().saha, 'plan-trees', 'Please do not plant palms')

    await page.goto(`${town().site}/en/plan.html#saha-comment-${comment?.id}`)

    const target = commentIn(threadOn(page, 'plan-trees'), 'Please do not plant palms')
    await target.waitFor()
    await expect.poll(() => isFocused(target)).toBe(true)
    await expect.poll(() => isOnScreen(page, 'plan-trees', comment?.id)).toBe(true)
  })

  test('opens it on a phone, too, where its thread begins far below the screen', async () => {
    const {page} = await visit(browser(), {viewport: {width: 360, height: 640}, isMobile: true})
    const {comment} = await post(town().saha, 'award-comments', {text: 'This one is read on a phone.'})

    await page.goto(`${town().site}/en/award.html#saha-comment-${comment}`)

    const target = commentIn(threadOn(page, 'award-comments'), 'This one is read on a phone.')
    await target.waitFor()
    await expect.poll(() => isFocused(target)).toBe(true)
    await expect.poll(() => isOnScreen(page, 'award-comments', comment)).toBe(true)
  })

  test('shows what does not stand on the first page of its thread, with what it answers', async () => {
    const {page} = await visit(browser())
    const said = 'This one is older than all the others of today.'
    const {comment} = await post(town().saha, 'award-comments', {text: said})
    const answer = await post(town().saha, 'award-comments', {parent: comment, text: 'An answer to it.'})
    for (let number = 0; number < 55; number++)
      await post(town().saha, 'award-comments', {
        text: `Number ${number}: ${['gutters', 'pumps', 'gardens', 'books', 'filters'][number % 5]} of school ${number * 7}, please.`,
      })

    await page.goto(`${town().site}/en/award.html#saha-comment-${answer.comment}`)

    const target = commentIn(threadOn(page, 'award-comments'), 'An answer to it.')
    await target.waitFor()
    await expect.poll(() => isFocused(target)).toBe(true)
    await commentIn(threadOn(page, 'award-comments'), said).waitFor()
  })
})

describe('several threads on one page', () => {
  test('are independent: what is written in one stands in that one alone', async () => {
    const {page} = await visit(browser())
    const words = 'The loading bays should come first.'
    await openThread(page, town().site, 'plan-street')
    const street = threadOn(page, 'plan-street')
    const trees = threadOn(page, 'plan-trees')
    const before = (await readThread(town().saha, 'plan-trees')).counts.all

    await street.getByRole('button', {name: 'Write a comment'}).click()
    await street.getByLabel('Your comment').fill(words)
    await street.getByRole('radio', {name: 'Against'}).check()
    await street.getByRole('button', {name: 'Send comment'}).click()
    await receiptIn(street)

    await trees.scrollIntoViewIfNeeded()
    await trees.locator('article').first().waitFor()
    expect(await trees.getByText(words).count()).toBe(0)
    expect(await trees.getByLabel('Your comment').count()).toBe(0)
    expect((await readThread(town().saha, 'plan-trees')).counts.all).toBe(before)
    expect((await published(town().saha, 'plan-street', words))[0]?.side).toBe('against')
  })

  test.each([
    ['plan', 3],
    ['index', 1],
  ])('the page "%s" asks once for the numbers of all its threads', async (name, least) => {
    const {page, requests} = await visit(browser())

    await page.goto(`${town().site}/en/${name}.html`)
    const counts = page.locator('saha-comments[count-only]')
    await counts.first().scrollIntoViewIfNeeded()
    for (const count of await counts.all())
      await expect.poll(async () => (await count.innerText()).trim()).toMatch(/^\d+ comments$/)

    const asked = requests.filter((address) => new URL(address).pathname === '/v1/comments')
    expect(await counts.count()).toBeGreaterThanOrEqual(least)
    expect(asked).toHaveLength(1)
  })
})

test('what the page around a thread is told carries nothing that was written', async () => {
  const {page} = await visit(browser())
  const words = 'Only the town hall should read this sentence.'
  const thread = await openThread(page, town().site, 'award-comments')
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, {told})
    const properties = (event: Event) => {
      const seen: unknown[] = []
      for (const name in event) {
        const value = (event as unknown as Record<string, unknown>)[name]
        if (typeof value === 'string' || typeof value === 'number') seen.push([name, value])
      }
      return JSON.stringify([seen, Object.entries(event)])
    }
    for (const type of ['saha-sent', 'saha-reported', 'saha-failed'])
      document.addEventListener(type, (event) => told.push(properties(event)))
  })

  const receipt = await write(thread, words)

  const told = await page.evaluate(() => (globalThis as unknown as {told: string[]}).told)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('ain-al-sarw/award-comments')
  expect(told[0]).not.toContain('town hall should read')
  expect(told[0]).not.toContain(receipt)
})

test('nothing of a visit goes to anybody but the town and its server, and no cookie is set', async () => {
  const visitor = await visit(browser())
  const {page} = visitor
  const thread = await openThread(page, town().site, 'award-comments')
  await write(thread, 'A word of thanks to the caretakers.')

  expect(originsOf(visitor)).toEqual([town().saha, town().site].sort())
  expect(await page.context().cookies()).toEqual([])
  expect(visitor.complaints).toEqual([])
})

test('on a narrow phone a comment is written with a thumb, and nothing is cut off', async () => {
  const {page, complaints} = await visit(browser(), {
    viewport: {width: 360, height: 640},
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(`${town().site}/ar/plan.html`)
  const thread = threadOn(page, 'plan-stalls')
  await thread.scrollIntoViewIfNeeded()

  await thread.getByRole('button', {name: 'كتابة تعليق'}).tap()
  await thread.getByLabel('التعليق', {exact: true}).fill('نريد ميزانًا عامًا في السوق.')
  expect(await widthBeyondScreen(page)).toBe(0)
  await thread.getByRole('button', {name: 'إرسال التعليق'}).tap()

  await receiptIn(thread)
  expect(await widthBeyondScreen(page)).toBe(0)
  expect(complaints).toEqual([])
})

/** Pixels by which the page is wider than the screen. */
function widthBeyondScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

function isOnScreen(page: Page, activity: string, id: string | undefined): Promise<boolean> {
  return threadOn(page, activity).evaluate((thread, name) => {
    const {top, bottom} = thread.shadowRoot!.getElementById(name)!.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, id ?? '')
}
