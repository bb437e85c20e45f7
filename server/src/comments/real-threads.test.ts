/** Threads that people really wrote elsewhere: stored with the same tree, order and text, and an account of the rest. */
import type {ImportedThreads} from '@saha/domain'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findActivity, type ThreadRecord} from '../activities/activities.queries.ts'
import {readThreads} from '../formats/comments/read-threads.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore, type TestStore} from '../storage/each-store.ts'
import {importThreads} from './import-threads.ts'
import type {StoredComment} from './state.queries.ts'
import {defineThread, threadDefinition} from './thread.test-kit.ts'
import {readWholeThread} from './whole-thread.queries.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = join(isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared), 'comments')
const blog = join(root, 'made-mistakes/comments.jsonl')
const fixtures = join(root, 'import-formats/isso/tests')

interface BlogComment {
  thread: string
  /** Place in the thread, from 1. */
  replying_to: string | null
  date: string
  message: string
}

/** Threads of the blog, each in its order. */
function readBlog(): Map<string, BlogComment[]> {
  const lines = readFileSync(blog, 'utf8').trim().split('\n')
  return Map.groupBy(
    lines.map((line): BlogComment => JSON.parse(line)),
    ({thread}) => thread,
  )
}

const momentOf = ({date}: BlogComment) => Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`)

/** The blog as a file of our own. */
function blogFile(threads: ReadonlyMap<string, readonly BlogComment[]>): Buffer {
  const file = {
    saha: 'comments',
    version: 1,
    threads: [...threads].map(([address, comments]) => ({
      address,
      comments: comments.map((comment, at) => ({
        id: `${at + 1}`,
        ...(comment.replying_to && {parent: comment.replying_to}),
        at: new Date(momentOf(comment)).toISOString(),
        text: comment.message,
      })),
    })),
  }
  return Buffer.from(JSON.stringify(file))
}

const asLines = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

function print(title: string, {account, threads}: ImportedThreads) {
  const sums = account
    .sums()
    .map(({kind, count, says}) => `  ${kind.padEnd(9)}${String(count).padStart(5)} × ${says}`)
  process.stdout.write(`${title}: ${account.read} comments, ${threads.length} threads\n${sums.join('\n')}\n`)
}

function inStore(opened: () => TestStore) {
  const db = () => opened().store.db

  async function record(id: string): Promise<ThreadRecord> {
    const found = await findActivity(db(), 'irbid', id)
    if (found?.kind !== 'comments') throw new Error('no thread')
    return found
  }

  return {
    /** Imports each thread into one of its own, named by its place in the file. */
    async take({threads}: ImportedThreads, format: string) {
      const ids = threads.map((_, at) => `${format}-${at}`)
      const others = Object.fromEntries(ids.map((id) => [id, {}]))
      await defineThread(opened().store, threadDefinition({}, others))
      for (const [at, thread] of threads.entries())
        await importThreads(db(), await record(ids[at]!), [thread], {format, unnamed: 'بلا اسم', now: june})
    },
    /** What stands in a thread: the place of what each comment answers, from 1, and what it says. */
    async stored(id: string) {
      const rows: StoredComment[] = []
      for await (const row of readWholeThread(db(), (await record(id)).number)) rows.push(row)
      const places = new Map(rows.map((row, at) => [row.id, at + 1]))
      return rows.map((row) => ({...row, answers: places.get(row.parent) ?? null}))
    },
  }
}

const noBlog = !existsSync(blog)
const noFixtures = !existsSync(fixtures)

describe.skipIf(noBlog)('a blog of ten years (SKIPPED without ../shared/data)', () => {
  describeEachStore('720 comments in 49 threads', (opened) => {
    const {take, stored} = inStore(opened)

    test('are stored with the same tree, order, hours and text', async () => {
      const threads = readBlog()
      const found = readThreads(blogFile(threads), june)

      await take(found, 'saha')

      const flattened = found.account.sums().find(({code}) => code === 'flattened')?.count
      let all = 0
      let deep = 0
      for (const [at, comments] of [...threads.values()].entries()) {
        const rows = await stored(`saha-${at}`)
        all += rows.length
        deep += rows.filter(({depth, answers}) => depth === 3 && rows[(answers ?? 0) - 1]?.depth === 3).length
        expect(rows.map(({answers}) => answers)).toEqual(
          comments.map(({replying_to: to}) => (to ? Number(to) : null)),
        )
        expect(rows.map(({hour}) => hour)).toEqual(
          comments.map((one) => Math.floor(momentOf(one) / 3_600_000)),
        )
        expect(rows.map(({text}) => text)).toEqual(comments.map(({message}) => asLines(message)))
      }
      print('made-mistakes', found)
      expect([all, threads.size, deep]).toEqual([720, 49, flattened])
    })
  })
})

describe.skipIf(noFixtures)('exports of other programs (SKIPPED without ../shared/data)', () => {
  const [gone, noon, morning] = ['', Date.UTC(2013, 9, 10, 19), Date.UTC(2013, 9, 11, 6)]
  const expected = {
    'disqus.xml': [
      [
        [null, 'peter', '...', noon],
        [null, gone, gone, noon],
        [1, 'user', 'Hello, World.', morning],
        [2, 'user', 'Hello, World.', morning],
      ],
      [[null, 'Empty', 'Message from thread with empty title and id', morning]],
    ],
    'wordpress.xml': [
      [
        [null, 'Ohai', 'Erster!1', Date.UTC(2014, 0, 14, 17)],
        [null, 'Tester', 'Zweiter.', Date.UTC(2014, 3, 29, 15)],
        [2, 'Tester', 'Drölfter!', Date.UTC(2014, 3, 29, 15)],
        [3, 'Tester', 'Yet another reply.', Date.UTC(2014, 3, 29, 15)],
        [3, 'Tester', '...', Date.UTC(2014, 3, 29, 15)],
        [
          null,
          'Multiline Author',
          'When you have a comment with multiple lines:\nWordPress exports it like this.',
          Date.UTC(2022, 5, 6, 2),
        ],
        [null, 'Letzter :/', '...', Date.UTC(2022, 5, 7, 15)],
      ],
      [[null, 'Anonymous', '...', Date.UTC(2014, 3, 29, 15)]],
    ],
    'generic.json': [
      [[null, 'texas holdem', "Great men can't be ruled. by free online poker", Date.UTC(2005, 1, 24, 4)]],
      [[null, 'Richard Crinshaw', 'Ja-make-a me crazzy mon :)', Date.UTC(2005, 4, 8, 6)]],
    ],
  }

  describeEachStore('the formats that Isso reads', (opened) => {
    const {take, stored} = inStore(opened)

    test.each(Object.entries(expected))(
      '%s is stored with the same tree, order, hours and text',
      async (name, threads) => {
        const found = readThreads(readFileSync(join(fixtures, name)), june)
        const id = name.split('.')[0]!

        await take(found, id)

        print(name, found)
        const rows = await Promise.all(threads.map((_, at) => stored(`${id}-${at}`)))
        expect(
          rows.map((one) => one.map((row) => [row.answers, row.name, row.text, row.hour * 3_600_000])),
        ).toEqual(threads)
      },
    )
  })
})
