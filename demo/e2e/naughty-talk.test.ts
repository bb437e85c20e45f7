/** Whatever is written in a thread, by whomever, stays text: in every field that the contract has, wherever it is shown. */
import {readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Comment, CommentsPage, CommentStatus} from '../../packages/contract/src/comments.ts'
import * as commentShapes from '../../packages/contract/src/comments.ts'
import * as moderationShapes from '../../packages/contract/src/moderation.ts'
import {cleanComment} from '../../packages/domain/src/comments/clean-comment.ts'
import {lookAt} from './markup.ts'
import {Moderator} from './moderator.ts'
import {
  batches,
  calm,
  municipality,
  names,
  naughty,
  talk,
  writeTalkDefinition,
  writeTalkFile,
  type Talk,
} from './naughty-talk.ts'
import {post} from './talking.ts'
import {stringFields, texts, type Shape} from './shape.ts'
import {useTown} from './town.ts'
import {originsOf, visit} from './visitor.ts'

const {town, browser} = useTown()
const dialogs: string[] = []
const refused: string[] = []
/** Fields of the contract that carried markup in this run. */
const carried = new Set<string>()
let moderator: Moderator
let said: Talk

/** Those of which something can be seen. */
const readable = naughty.filter((words) => cleanComment(words) !== '')
const markup = naughty.filter((words) => /[<>"'&{]/.test(words))

/** Fields without words: their shapes let no markup through. */
const isBound = (field: Shape) => field !== texts && markup.every((words) => !field.safeParse(words).success)

const shapes = Object.entries({...commentShapes, ...moderationShapes}).filter(
  (entry): entry is [string, (typeof entry)[1] & Shape] => 'safeParse' in entry[1],
)
const others = new Set<Shape>(shapes.map(([, shape]) => shape))
const open = shapes.flatMap(([name, shape]) =>
  stringFields(shape, others)
    .filter(({field}) => !isBound(field))
    .map(({place}) => name + place),
)

/** What is refused, or says nothing that somebody wrote; each with the reason. */
const silent: Readonly<Record<string, string>> = {
  'CommentsSettings.prompt': 'see markup.test.ts',
  'CommentsSettings.rules': 'see markup.test.ts',
  'NewComment.place.address': 'refused: see the test below',
  'Comment.place.address': 'refused with NewComment.place.address',
  'Ticket.ticket': 'a time and its signature',
  'CommentsPage.cursor': 'made of numbers',
  'ModerationQueue.cursor': 'made of numbers',
  'CommentNumbers.counts{key}': 'addresses of threads that exist',
  'QueueItem.signals[]': 'codes of the spam defence',
  'QueueItem.seen': 'a number and a hash',
  'ModerationAct.by': 'e-mail addresses of staff',
}

beforeAll(async () => {
  const file = await writeTalkDefinition(town().site)
  await town().command('import', file)
  const threads = await writeTalkFile()
  await town().command('import-comments', threads, '--into', `${municipality}/naughty`)
  moderator = await Moderator.hire(browser(), town(), 'dana@naughty.example', municipality)
  const talking = {saha: town().saha, moderator}
  await talk({...talking, activity: 'calm', names: ['Sami'], texts: calm}, () => {})
  const on = (field: string) => void carried.add(field)
  said = await talk({...talking, activity: 'naughty', names, texts: batches}, on)
}, 180_000)

/** A window that notes whatever runs. */
async function openWindow(address: string) {
  const visitor = await visit(browser())
  const {page} = visitor
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.exposeFunction('noteRefusal', (what: string) => void refused.push(what))
  await page.addInitScript(() => {
    const told = globalThis as unknown as {noteRefusal: (what: string) => void}
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      told.noteRefusal(`${violatedDirective} ${blockedURI}`),
    )
  })
  await page.goto(address)
  return visitor
}

const hosted = (activity: string, query: string) =>
  `${town().saha}/embed/${municipality}/${activity}?${query}`

/** Opens a thread with all that it has. */
async function openWhole(activity: string, query = 'lang=en') {
  const visitor = await openWindow(hosted(activity, query))
  const {page} = visitor
  const thread = page.locator('saha-comments')
  await thread.locator('[part=write]').waitFor()
  await thread.locator('.list article').first().waitFor()
  // Each press shows more, or opens what is long; none of them is there at the end.
  await page.evaluate(async () => {
    const root = document.querySelector('saha-comments')?.shadowRoot
    for (;;) {
      const next = root?.querySelector<HTMLElement>('button.more, .cut + button.link')
      if (!next) return
      if (next.ariaDisabled !== 'true') next.click()
      await new Promise(requestAnimationFrame)
    }
  })
  return {...visitor, thread}
}

/** Elements with their attributes, as far as they tell what a page is made of. */
function inventory(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('saha-comments')?.shadowRoot
    const found = new Set<string>()
    for (const element of root?.querySelectorAll('section *') ?? []) {
      found.add(element.localName)
      for (const {name} of element.attributes) found.add(`${element.localName} ${name}`)
    }
    return [...found].sort()
  })
}

async function read<Reply>(path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const reply = await fetch(town().saha + path, {headers})
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, expect.stringContaining('json')])
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  return (await reply.json()) as Reply
}

/** All comments of the thread, page after page, with all their answers. */
async function readAll(): Promise<Map<string, Comment>> {
  const path = `/v1/comments/${municipality}/naughty`
  const all = new Map<string, Comment>()
  for (let query: string | undefined = ''; query !== undefined;) {
    const {comments, cursor}: CommentsPage = await read(path + query)
    for (const comment of comments) {
      all.set(comment.id, comment)
      if (!comment.more) continue
      const below: CommentsPage = await read(`${path}?under=${comment.id}`)
      for (const answer of below.comments) all.set(answer.id, answer)
    }
    query = cursor === undefined ? undefined : `?cursor=${cursor}`
  }
  return all
}

/** Words without the space between them, and nothing that only tells directions: links are elements of their own. */
function plain(words: string): string {
  return words.replaceAll(/[\u2066-\u2069\s]/g, '')
}

/** Where a link does not lead to the host that one reads, its real host stands behind it. */
function isShown(words: string, page: string): boolean {
  return words.split('\n').every((line) => page.includes(plain(line)) || page.includes(`${plain(line)}(`))
}

const ours = () => [town().saha, 'data:,', 'tel:', 'mailto:']

describe('whatever is written in a thread', () => {
  test('comes back over the public interface as the text that it is', async () => {
    const all = await readAll()

    for (const {id, name, text} of [...said.comments, ...said.answers, said.edited, said.redacted])
      expect(all.get(id)).toMatchObject({name, text})
    expect(all.get(said.official.id)).toMatchObject({
      official: {en: said.official.office},
      text: said.official.text,
    })
    expect(said.answers.map(({id}) => all.get(id)?.inReplyTo).at(-1)).toBe(said.answers.at(-2)?.name)
    const found = [...all.values()]
    const shown = new Set(found.map(({text = ''}) => plain(text)))
    const called = new Set(found.map(({name}) => name))
    expect(readable.filter((words) => !shown.has(plain(cleanComment(words))))).toEqual([])
    expect(names.filter((name) => !called.has(name))).toEqual([])
    for (const field of ['name', 'text', 'inReplyTo', 'official']) carried.add(`Comment.${field}`)
  })

  test('comes back by receipt, with what moderators wrote to the author', async () => {
    const status = (receipt: string) => read<CommentStatus>('/v1/receipts', {'Saha-Receipt': receipt})

    const [edited, hidden, redacted] = [
      await status(said.edited.receipt),
      await status(said.hidden.receipt),
      await status(said.redacted.receipt),
    ]

    expect(edited).toMatchObject({name: said.edited.name, text: said.edited.text})
    expect(hidden).toMatchObject({
      name: said.hidden.name,
      text: said.hidden.text,
      hidden: {message: said.hidden.message},
      appeal: 'waiting',
    })
    const {name, text, message} = said.redacted
    expect(redacted).toMatchObject({name, text, message})
    for (const field of ['name', 'text', 'message', 'hidden.message']) carried.add(`CommentStatus.${field}`)
  })

  test('comes to moderators as text: reports, appeals, notes and messages, too', async () => {
    const [reported, hidden, answer] = [
      await moderator.item(said.reported.id),
      await moderator.item(said.hidden.id),
      await moderator.item(said.answers[0]?.id ?? ''),
    ]
    const official = await moderator.item(said.official.id)

    expect(reported).toMatchObject({name: said.reported.name, text: said.reported.text})
    expect(reported.reportTexts).toEqual([said.reported.words])
    expect(reported.acts[0]?.text).toBe(said.reported.note)
    expect(hidden).toMatchObject({appeal: said.hidden.appeal, acts: [{text: said.hidden.message}]})
    expect(answer.parent).toMatchObject({name: said.edited.name, text: said.edited.text})
    expect(official).toMatchObject({official: {en: said.official.office}, text: said.official.text})
    for (const field of ['name', 'text', 'official', 'appeal', 'reportTexts[]'])
      carried.add(`QueueItem.${field}`)
    for (const field of ['name', 'text', 'official']) carried.add(`QueueItem.parent.${field}`)
    carried.add('ModerationAct.text')
  })

  test.each(['en', 'ar'])(
    'is text in the element (%s), which is made of nothing else than a calm thread',
    async (language) => {
      const quiet = await openWhole('calm', `lang=${language}`)
      const expected = await inventory(quiet.page)
      const visitor = await openWhole('naughty', `lang=${language}`)
      const {page} = visitor

      const {dangers, words} = await lookAt(page, ours())
      const shown = plain(words)
      const all = [...(await readAll()).values()].filter(({gone}) => !gone)
      const missing = all.filter(
        ({name = '', text = ''}) => !isShown(text, shown) || !shown.includes(plain(name)),
      )

      expect(dangers).toEqual([])
      expect(missing).toEqual([])
      expect((await inventory(page)).filter((one) => !expected.includes(one))).toEqual([])
      expect(originsOf(visitor)).toEqual([town().saha])
      expect(visitor.complaints).toEqual([])
    },
  )

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
      [said.edited.receipt, said.edited.text],
      [said.hidden.receipt, said.hidden.message],
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

  test('is text on the hosted page without scripts', async () => {
    const visitor = await visit(browser())
    const {page} = visitor
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.route('**/saha.js', (route) => route.fulfill({contentType: 'text/javascript', body: ''}))
    const all = [...(await readAll()).values()].filter(({gone}) => !gone)
    let shown = ''
    let address: string | undefined = hosted('naughty', 'lang=en&sort=oldest')
    while (address) {
      await page.goto(address)
      const {dangers, words} = await lookAt(page, ours())
      expect(dangers).toEqual([])
      shown += ` ${plain(words)}`
      const next = page.locator('a[rel=next]')
      address =
        (await next.count()) > 0 ? await next.evaluate((link: HTMLAnchorElement) => link.href) : undefined
    }
    await page.goto(hosted('naughty', `lang=en&comment=${said.answers.at(-1)?.id}`))
    shown += plain((await lookAt(page, ours())).words)

    const missing = all.filter(({text = ''}) => !isShown(text, shown))
    expect(missing.map(({text}) => text)).toEqual([])
    expect(visitor.complaints).toEqual([])
  })

  test('is text in the feed, as browsers parse it', async () => {
    const feed = await (await fetch(`${town().saha}/v1/feeds/${municipality}/naughty?lang=en`)).text()
    const {page} = await openWindow('about:blank')

    const parsed = await page.evaluate((xml) => {
      const found = new DOMParser().parseFromString(xml, 'application/xml')
      const elements = [...found.querySelectorAll('*')]
      return {
        names: [...new Set(elements.map(({localName, namespaceURI}) => `${localName} ${namespaceURI}`))],
        types: [...new Set([...found.querySelectorAll('content')].map((one) => one.getAttribute('type')))],
        links: [...found.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
        texts: [...found.querySelectorAll('content')].map(({textContent}) => textContent ?? ''),
      }
    }, feed)

    const atom = ['author', 'content', 'entry', 'feed', 'id', 'link', 'name', 'published', 'title', 'updated']
    expect(
      parsed.names.filter((name) => !atom.some((one) => name === `${one} http://www.w3.org/2005/Atom`)),
    ).toEqual([])
    expect(parsed.types).toEqual(['text'])
    expect(parsed.links.filter((link) => !link.startsWith(town().saha))).toEqual([])
    expect(parsed.texts.map(plain)).toContain(plain(said.official.text))
  })

  test('leaves as it was written: in JSON word for word, in CSV without formulas', async () => {
    const file = (end: string) => join(tmpdir(), `saha-naughty-${process.pid}.${end}`)
    for (const format of ['json', 'csv'])
      await town().command(
        'export-comments',
        `${municipality}/naughty`,
        '--format',
        format,
        '--out',
        file(format),
      )
    const {threads} = JSON.parse(await readFile(file('json'), 'utf8'))
    const csv = (await readFile(file('csv'), 'utf8')).replaceAll('\r\n', '\n')
    await Promise.all(['json', 'csv'].map((format) => rm(file(format))))

    const left = new Set(threads[0].comments.map(({text = ''}: {text?: string}) => plain(text)))
    const cells = [...csv.matchAll(/(?:^|,|\n|\ufeff)("(?:[^"]|"")*"|[^",\n]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    )
    expect(readable.filter((words) => !left.has(plain(cleanComment(words))))).toEqual([])
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([])
  })

  test('is no place in words: addresses are refused', async () => {
    const reply = await fetch(`${town().saha}/v1/comments/${municipality}/naughty`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        key: '1'.repeat(32),
        name: 'Sami',
        text: 'Here.',
        side: 'for',
        place: {address: '<img src=x onerror=alert(1)>'},
      }),
    })

    expect([reply.status, await reply.text()]).toEqual([422, expect.not.stringContaining('<img')])
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
    const headers = page.locator('saha-comments .list article header')
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

test('every field of every shape has carried it, or lets nothing through', () => {
  const unknown = open.filter((field) => !carried.has(field) && !(field in silent))
  const gone = Object.keys(silent).filter((field) => !open.includes(field))

  expect({unknown, gone}).toEqual({unknown: [], gone: []})
})

test('nothing ran, and no browser had to refuse anything', () => {
  expect([dialogs, refused]).toEqual([[], []])
})
