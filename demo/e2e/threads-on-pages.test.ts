/** Threads on pages of all kinds: in frames without an origin, in two languages, moved, taken away and put back. */
import {describe, expect, test} from 'vitest'
import {usePages} from './pages.ts'
import {commentIn, post, published, receiptIn} from './talking.ts'
import {useSeededTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useSeededTown('null')
const thread = '<saha-comments activity="ain-al-sarw/award-comments"></saha-comments>'
const script = () => `<script type="module" src="${town().saha}/saha.js"></script>`

const pages = usePages((path) => {
  if (path === '/frame')
    return `<iframe sandbox="allow-scripts" width="900" height="1200"
      src="${town().saha}/embed/ain-al-sarw/award-comments/frame?lang=en"></iframe>`
  if (path === '/twice')
    return `${script()}<script type="module" src="${town().saha}/saha.js?again"></script>
      <main>${thread}</main><aside></aside>`
  if (path === '/languages')
    return `${script()}<section lang="en">${thread}</section><section lang="ar">${thread}</section>`
  return script() + thread
})

test('in a sandboxed frame people read, search, write and support where the municipality lets such frames in', async () => {
  const {page, complaints} = await visit(browser())
  const words = 'Written in a frame without an origin.'
  await page.goto(`${pages()}/frame`)
  const frame = page.frameLocator('iframe').locator('saha-comments')

  await frame.getByRole('button', {name: 'Write a comment'}).click()
  await frame.getByLabel('Your comment').fill(words)
  await frame.getByRole('button', {name: 'Send comment'}).click()
  await receiptIn(frame)
  await frame.getByText('This device does not remember it: please write it down.').waitFor()
  const support = commentIn(frame, words).getByRole('button', {name: 'Support'})
  await support.click()
  await expect.poll(() => support.getAttribute('aria-pressed')).toBe('true')
  await frame.getByRole('button', {name: 'Search the comments'}).click()
  await frame.getByLabel('Words to look for').fill('frame without')
  await frame.getByRole('button', {name: 'Search', exact: true}).click()
  await frame.getByText('1 comment found.').waitFor()

  expect(await published(town().saha, 'award-comments', words)).toMatchObject([{supports: 1}])
  expect(complaints).toEqual([])
})

describe('on a page that changes', () => {
  test('a script that is pasted twice shows one thread, and what is being written survives when the page moves it', async () => {
    const {page, requests, complaints} = await visit(browser())
    await page.goto(`${pages()}/twice`)
    const element = page.locator('saha-comments')
    await element.getByRole('button', {name: 'Write a comment'}).click()
    await element.getByLabel('Your comment').fill('Half a sentence')

    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('saha-comments')!),
    )

    const field = element.getByLabel('Your comment')
    await expect.poll(() => field.inputValue()).toBe('Half a sentence')
    const code = requests.filter((address) => /\/comments-[^/]*\.js$/.test(address))
    expect(code).toHaveLength(1)
    expect(await element.locator('section.thread').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  test('a thread that is taken away asks for nothing any more, and one that comes later works', async () => {
    const {page, requests} = await visit(browser())
    await page.goto(`${pages()}/twice`)
    const element = page.locator('saha-comments')
    await element.locator('article').first().waitFor()
    await page.evaluate(() => document.querySelector('saha-comments')!.remove())
    const before = requests.length

    await page.evaluate(() => {
      for (let number = 0; number < 20; number++) dispatchEvent(new HashChangeEvent('hashchange'))
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const asked = requests.slice(before).filter((address) => address.includes('/v1/'))
    await page.evaluate(() => {
      const later = document.createElement('div')
      const tag = later.appendChild(document.createElement('saha-comments'))
      tag.setAttribute('activity', 'ain-al-sarw/award-comments')
      document.querySelector('main')!.append(later)
    })
    await element.getByRole('button', {name: 'Write a comment'}).waitFor()

    expect(asked).toEqual([])
    expect(await element.count()).toBe(1)
  })

  test('one thread in two languages is two readers: what is written in one stands in the other once it looks', async () => {
    const {page, complaints} = await visit(browser())
    await page.goto(`${pages()}/languages`)
    const english = page.locator('section[lang=en] saha-comments')
    const arabic = page.locator('section[lang=ar] saha-comments')
    await english.getByRole('button', {name: 'Write a comment'}).click()
    await arabic.scrollIntoViewIfNeeded()
    await arabic.getByRole('button', {name: 'كتابة تعليق'}).waitFor()

    const directions = await Promise.all(
      [english, arabic].map((one) =>
        one.locator('section.thread').evaluate((section) => getComputedStyle(section).direction),
      ),
    )
    await post(town().saha, 'award-comments', {text: 'Something new for both.'})
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await english.getByRole('button', {name: '1 new comment: show'}).waitFor()
    await arabic.getByRole('button', {name: 'وصل تعليق جديد: عرضه'}).click()
    await commentIn(arabic, 'Something new for both.').waitFor()

    expect(directions).toEqual(['ltr', 'rtl'])
    expect(await english.getByText('Something new for both.').count()).toBe(0)
    expect(await arabic.getByLabel('التعليق', {exact: true}).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
