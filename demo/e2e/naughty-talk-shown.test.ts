/** Whatever is written in a thread is text wherever somebody sees it: in the element, and on the page without scripts. */
import {beforeAll, describe, expect, test} from 'vitest'
import {lookAt} from './markup.ts'
import {batches, municipality} from './naughty-talk.ts'
import {articlesOn, inventory, isAsWritten, plain, useTalk} from './talk-town.ts'
import {post} from './talking.ts'
import {originsOf} from './visitor.ts'

const {town, said, alarms, openWindow, hosted, openWhole, readAll} = useTalk()
const ours = () => [town().saha, 'data:,', 'tel:', 'mailto:']

describe('whatever is written in a thread', () => {
  test.each([
    ['naughty', 'en'],
    ['naughty', 'ar'],
    ['heap', 'en'],
  ])(
    'is text in the element (%s, %s), which is made of nothing else than a calm thread',
    async (activity, language) => {
      const quiet = await openWhole('calm', `lang=${language}`)
      const expected = await inventory(quiet.page)
      const visitor = await openWhole(activity, `lang=${language}`)
      const {page} = visitor
      const all = await readAll(activity)

      const {dangers} = await lookAt(page, ours())
      const shown = await articlesOn(page)

      expect(dangers).toEqual([])
      expect(shown.filter((article) => !isAsWritten(article, all.get(article.id)))).toEqual([])
      expect((await inventory(page)).filter((one) => !expected.includes(one))).toEqual([])
      expect(originsOf(visitor)).toEqual([town().saha])
      expect(visitor.complaints).toEqual([])
    },
  )

  test('is there to the last word, wherever it came from', async () => {
    const {page} = await openWhole('heap')

    const shown = new Set((await articlesOn(page)).map(({id}) => id))

    expect([...(await readAll('heap')).keys()].filter((id) => !shown.has(id))).toEqual([])
  })

  test('is text for whoever looks for it', async () => {
    const {page, thread} = await openWhole('calm')
    await page.goto(hosted('naughty', 'lang=en'))
    await thread.getByRole('button', {name: 'Search the comments'}).click()

    for (const words of ['script', 'onerror', 'javascript:alert', '"><svg', '%', '_']) {
      await thread.getByLabel('Words to look for').fill(words)
      await thread.getByRole('button', {name: 'Search', exact: true}).click()
      await thread.locator('.list article').or(thread.getByText('No comment has')).first().waitFor()
      expect((await lookAt(page, ours())).dangers).toEqual([])
    }
  })

  test('is text for its author, who opens it with the receipt in another browser', async () => {
    const {page} = await openWindow(hosted('naughty', 'lang=en'))
    const thread = page.locator('saha-comments')

    for (const [receipt, words] of [
      [said().edited.receipt, said().edited.text],
      [said().hidden.receipt, said().hidden.message],
    ] as const) {
      await thread.getByRole('button', {name: 'My comments and receipt codes'}).click()
      await thread.getByLabel('Receipt code', {exact: true}).fill(receipt)
      await thread.getByRole('button', {name: 'Open', exact: true}).first().click()
      const own = thread.getByRole('group', {name: 'Your comment'})
      await own.locator('.said').waitFor()
      expect(plain((await own.textContent()) ?? '')).toContain(plain(words))
      expect((await lookAt(page, ours())).dangers).toEqual([])
      await own.getByRole('button', {name: 'Close'}).click()
    }
  })

  test('is text while somebody writes it: in the draft, the form and the note that it has arrived', async () => {
    const {page} = await openWindow(hosted('calm', 'lang=en'))
    const thread = page.locator('saha-comments')
    await thread.getByRole('button', {name: 'Write a comment'}).click()
    await thread.getByLabel('Your comment').fill(batches[0] ?? '')
    await thread.getByRole('button', {name: 'Use a name of my own'}).click()
    await thread.getByLabel('Your name here').fill('<img src=x onerror=alert(1)>')
    await thread.getByRole('radio', {name: 'Against'}).check()
    expect((await lookAt(page, ours())).dangers).toEqual([])

    await page.context().setOffline(true)
    await thread.getByRole('button', {name: 'Send comment'}).click()
    await thread.getByRole('heading', {name: 'Not sent yet'}).waitFor()
    const waiting = await lookAt(page, ours())
    await page.context().setOffline(false)
    await thread.getByText('Your receipt code').waitFor()

    expect(plain(waiting.words)).toContain(plain(batches[0]?.slice(0, 500) ?? ''))
    expect([waiting.dangers, (await lookAt(page, ours())).dangers]).toEqual([[], []])
  })

  test.each(['naughty', 'heap'])('is text on the hosted page without scripts (%s)', async (activity) => {
    const visitor = await openWindow('about:blank')
    const {page} = visitor
    await page.route('**/saha.js', (route) => route.fulfill({contentType: 'text/javascript', body: ''}))
    const all = await readAll(activity)
    const seen = new Set<string>()
    let address: string | undefined = hosted(activity, 'lang=en&sort=oldest')
    while (address) {
      await page.goto(address)
      const shown = await articlesOn(page)
      expect((await lookAt(page, ours())).dangers).toEqual([])
      expect(shown.filter((article) => !isAsWritten(article, all.get(article.id)))).toEqual([])
      for (const {id} of shown) seen.add(id)
      const next = page.locator('a[rel=next]')
      address =
        (await next.count()) > 0 ? await next.evaluate((link: HTMLAnchorElement) => link.href) : undefined
    }

    expect([...all.values()].filter(({id, gone}) => !gone && !seen.has(id))).toEqual([])
    expect(visitor.complaints).toEqual([])
  })
})

describe('a name that would turn what stands around it', () => {
  const turning = [
    '\u202egnp.exe',
    '\u2067abc',
    'abc\u2066',
    'שלום 12',
    'سنديانة (12',
    '(12) Cedar!',
    '12',
    '\u200fabc\u200e',
  ]

  beforeAll(async () => {
    for (const [at, name] of turning.entries())
      await post(town().saha, `${municipality}/calm`, {name, text: `A name, number ${at}.`, side: 'for'})
  })

  test.each([
    ['en', 1],
    ['ar', -1],
  ] as const)('leaves its neighbours in their places, on a page in "%s"', async (language, ahead) => {
    const {page} = await openWindow(hosted('calm', `lang=${language}`))
    // Those that speak for something stand in a list of their own, which takes the place of the first one.
    const headers = page.locator('saha-comments .sides section:first-child article header')
    await headers.nth(turning.length - 1).waitFor()

    const all = await headers.evaluateAll((found) =>
      found.map((header) => {
        const name = header.querySelector('h3')!.getBoundingClientRect()
        const time = header.querySelector('time')!
        const hour = time.getBoundingClientRect()
        return {
          isBeside: name.right <= hour.left + 1 || hour.right <= name.left + 1,
          distance: hour.left - name.left,
          words: time.textContent,
          width: Math.round(hour.width),
        }
      }),
    )

    const places = all.slice(0, turning.length)
    expect(places.filter(({isBeside, distance}) => !isBeside || distance * ahead <= 0)).toEqual([])
    expect(new Set(places.map(({words, width}) => `${words} ${width}`)).size).toBe(1)
  })
})

describe('what stands in the address of a page', () => {
  test.each([
    '#saha-comment-<img src=x onerror=alert(1)>',
    '#saha-comment-"><svg onload=alert(1)>',
    '#javascript:alert(1)',
    '#saha-comment-../../../etc/passwd',
    '#saha-comment-%3Cscript%3Ealert(1)%3C/script%3E',
    `#saha-comment-${'a'.repeat(22)}`,
    '&comment=<script>alert(1)</script>&sort="><script>alert(1)</script>&page=%00&side=\'onload=alert(1)',
  ])('%s opens the thread, and nothing else', async (end) => {
    const {page, complaints} = await openWindow(hosted('calm', `lang=en${end}`))
    await page.locator('saha-comments .list article').first().waitFor()

    expect((await lookAt(page, ours())).dangers).toEqual([])
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })
})

test('nothing ran, and no browser had to refuse anything', () => {
  expect(alarms).toEqual([])
})
