/** A town with a thread in which everything was written that should not be, a calm one beside it, and windows on them. */
import type {Locator, Page} from 'playwright-core'
import {beforeAll, expect} from 'vitest'
import type {Comment, CommentsPage} from '../../packages/contract/src/comments.ts'
import {Moderator} from './moderator.ts'
import {
  batches,
  calm,
  municipality,
  names,
  talk,
  writeTalkDefinition,
  writeTalkFile,
  type Talk,
} from './naughty-talk.ts'
import {useTown, type InTown} from './town.ts'
import {pressAll, visit, type Visitor} from './visitor.ts'

export interface InTalk extends InTown {
  moderator: () => Moderator
  /** What was written in the naughty thread. */
  said: () => Talk
  /** Fields of the contract that carried it. */
  carried: Set<string>
  /** Whatever ran in a window, and whatever its browser had to refuse. */
  alarms: string[]
  /** Opens a window that notes whatever runs. */
  openWindow: (address: string) => Promise<Visitor>
  /** Address of the hosted page of a thread. */
  hosted: (activity: string, query: string) => string
  /** Opens a thread with all that it has. */
  openWhole: (activity: string, query?: string) => Promise<Visitor & {thread: Locator}>
  /** What the server replies at a path, in JSON. */
  read: <Reply>(path: string, headers?: Record<string, string>) => Promise<Reply>
  /** All comments of a thread, page after page, with all their answers. */
  readAll: (activity: string) => Promise<Map<string, Comment>>
}

/** The town, for all tests of a file. */
export function useTalk(): InTalk {
  const {town, browser} = useTown()
  const alarms: string[] = []
  const carried = new Set<string>()
  let moderator: Moderator
  let said: Talk

  beforeAll(async () => {
    await town().command('import', await writeTalkDefinition(town().site))
    await town().command('import-comments', await writeTalkFile(), '--into', `${municipality}/heap`)
    moderator = await Moderator.hire(browser(), town(), 'dana@naughty.example', municipality)
    const talking = {saha: town().saha, moderator}
    await talk({...talking, activity: 'calm', names: ['Sami'], texts: calm}, () => {})
    const on = (field: string) => void carried.add(field)
    said = await talk({...talking, activity: 'naughty', names, texts: batches}, on)
  }, 180_000)

  const hosted = (activity: string, query: string) =>
    `${town().saha}/embed/${municipality}/${activity}?${query}`

  async function openWindow(address: string) {
    const visitor = await visit(browser())
    const {page} = visitor
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message())
      void dialog.dismiss()
    })
    await page.exposeFunction('noteRefusal', (what: string) => void alarms.push(what))
    await page.addInitScript(() => {
      const told = globalThis as unknown as {noteRefusal: (what: string) => void}
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        told.noteRefusal(`${violatedDirective} ${blockedURI}`),
      )
    })
    await page.goto(address)
    return visitor
  }

  async function openWhole(activity: string, query = 'lang=en') {
    const visitor = await openWindow(hosted(activity, query))
    const {page} = visitor
    const thread = page.locator('saha-comments')
    await thread.locator('[part=write]').waitFor()
    await thread.locator('.list article').first().waitFor()
    await pressAll(thread, 'button.more, .cut + button.link')
    return {...visitor, thread}
  }

  async function read<Reply>(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    const reply = await fetch(town().saha + path, {headers})
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, expect.stringContaining('json')])
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    return (await reply.json()) as Reply
  }

  async function readAll(activity: string): Promise<Map<string, Comment>> {
    const path = `/v1/comments/${municipality}/${activity}`
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

  return {
    town,
    browser,
    moderator: () => moderator,
    said: () => said,
    carried,
    alarms,
    openWindow,
    hosted,
    openWhole,
    read,
    readAll,
  }
}

/** Elements with their attributes, as far as they tell what a page is made of. */
export function inventory(page: Page): Promise<string[]> {
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

/** Words without the space between them, and nothing that only tells directions: links are elements of their own. */
export function plain(words: string): string {
  return words.replaceAll(/[\u2066-\u2069\s]/g, '')
}

/** A comment as it stands on a page. */
export interface Article {
  id: string
  /** Of its author or office, and whatever else its heading says. */
  name: string
  said: string
}

/** Comments on a page, in the element or without it; stones are left out. */
export function articlesOn(page: Page): Promise<Article[]> {
  return page.evaluate(() => {
    const root = document.querySelector('saha-comments')?.shadowRoot ?? document
    return [...root.querySelectorAll('article')]
      .filter((article) => article.querySelector('.said'))
      .map((article) => ({
        id: article.id.replace(/^saha-comment-/, ''),
        name: article.querySelector('h3, h4, h5, h6')?.textContent ?? '',
        said: article.querySelector('.said')?.textContent ?? '',
      }))
  })
}

/** Whether a comment says on the page what it says to programs. Behind a link that misleads stands its real host. */
export function isAsWritten({name, said}: Article, comment: Comment | undefined): boolean {
  const {name: called = '', official, text = ''} = comment ?? {}
  const shown = plain(said)
  return (
    plain(name) === plain(official?.['en'] ?? called) &&
    text.split('\n').every((line) => shown.includes(plain(line)) || shown.includes(`${plain(line)}(`))
  )
}
