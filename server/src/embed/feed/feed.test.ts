/** What feed readers get of a thread: well-formed, plain, and in the reader's language. */
import {feedPathOf} from '@saha/contract/feed-routes'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {idOf, openTalk} from '../../comments/reading.test-kit.ts'
import {hideComment} from '../../comments/state.queries.ts'
import {threadDefinition} from '../../comments/thread.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {all, asRead, entries, naughty, parsed, textOf} from './test-kit.ts'

const opened = useFile()
const feed = feedPathOf({municipality: 'irbid', activity: 'park-talk'})
let talk: Awaited<ReturnType<typeof openTalk>>

beforeAll(async () => {
  talk = await openTalk(opened().store)
})

beforeEach(() => talk.silence())

const read = async (query = '') => parsed(await (await talk.get(feed + query)).text())

describe('the feed of a thread', () => {
  test('is an Atom feed, also while nobody has written', async () => {
    const reply = await talk.get(feed)
    const root = parsed(await reply.text())

    expect(reply.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(root.name).toBe('feed')
    expect(root.attributes).toEqual({xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ar'})
    expect(textOf(root, 'updated')).toBe('2026-06-01T00:00:00.000Z')
    expect(all(root, 'link').map(({attributes}) => attributes['href'])).toEqual([
      'https://saha.example/v1/feeds/irbid/park-talk?lang=ar',
      'https://saha.example/embed/irbid/park-talk?lang=ar',
    ])
    expect(entries(root)).toEqual([])
  })

  test('has the fifty newest comments on any level, with the hour of each and its author set apart', async () => {
    const root = await talk.say({name: 'Amal', text: 'Old'})
    for (let number = 1; number <= 50; number++)
      await talk.say({name: `N${number}`, text: `Words ${number}`, hour: 498_000 + number, under: root})

    const found = await read('?lang=en')
    const [first] = entries(found)

    expect(entries(found)).toHaveLength(50)
    expect(entries(found).map((entry) => textOf(entry, 'content'))).not.toContain('Old')
    expect(first && all(first, 'author').map((author) => textOf(author, 'name'))).toEqual(['\u2068N50\u2069'])
    expect(textOf(first, 'title')).toBe('\u2068N50\u2069 · In reply to \u2068Amal\u2069')
    expect(textOf(first, 'content')).toBe('Words 50')
    expect(textOf(first, 'id')).toBe(`urn:saha:comment:${idOf(51)}`)
    expect(textOf(first, 'updated')).toBe('2026-10-26T02:00:00.000Z')
    expect(textOf(found, 'updated')).toBe('2026-10-26T02:00:00.000Z')
    expect(first && all(first, 'link')[0]?.attributes['href']).toBe(
      `https://saha.example/embed/irbid/park-talk?lang=en&comment=${idOf(51)}#saha-comment-${idOf(51)}`,
    )
  })

  test('speaks the language that was asked for, if the municipality does', async () => {
    await talk.say({name: '', office: '{"en":"Parks","ar":"الحدائق"}', text: 'نعم'})

    const titles = await Promise.all(
      ['', '?lang=en', '?lang=zh', '?lang=%22%3E'].map(async (query) => {
        const root = await read(query)
        return [root.attributes['xml:lang'], textOf(root, 'title'), textOf(entries(root)[0], 'title')]
      }),
    )

    const arabic = ['ar', 'نقاش – Irbid (ar)', '\u2068الحدائق\u2069 · ردّ رسمي']
    expect(titles).toEqual([
      arabic,
      ['en', 'Talk – Irbid', '\u2068Parks\u2069 · Official answer'],
      arabic,
      arabic,
    ])
  })

  test('has nothing of what is hidden, waits or stands elsewhere', async () => {
    await talk.say({text: 'Waiting', state: 'waiting'})
    const hidden = await talk.say({text: 'Hidden'})
    await talk.say({text: 'Here'})
    await talk.change((transaction) => hideComment(transaction, hidden, 'spam', 1))

    expect(entries(await read()).map((entry) => textOf(entry, 'content'))).toEqual(['Here'])
  })

  test('is sent only when it has changed', async () => {
    const etag = (await talk.get(feed)).headers.get('etag') ?? ''
    const same = await talk.get(feed, {'if-none-match': etag})
    await talk.say({text: 'New'})
    const other = await talk.get(feed, {'if-none-match': etag})

    expect([same.status, other.status]).toEqual([304, 200])
    expect(other.headers.get('cache-control')).toBe('public, max-age=60')
  })

  test('is left in no cache where the thread must leave no trace', async () => {
    const definition = threadDefinition()
    for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
    await talk.define(definition)

    expect((await talk.get(feed)).headers.get('cache-control')).toBe('no-store')

    await talk.define(threadDefinition())
  })

  test.each(['irbid/lake-talk', 'irbid/park-survey', 'zarqa/park-talk', '..%2f/x'])(
    'is there for threads alone: %s',
    async (address) => {
      expect((await talk.get(`/v1/feeds/${address}`)).status).toBe(404)
    },
  )
})

test.each(['name', 'text', 'office'])(
  'whatever people write as %s, feeds stay well-formed and hold it as it was written',
  async (field) => {
    for (let from = 0; from < naughty.length; from += 50) {
      await talk.silence()
      const some = naughty.slice(from, from + 50)
      for (const words of some)
        await talk.say(field === 'office' ? {office: JSON.stringify({ar: words})} : {[field]: words})

      const written = entries(await read()).map((entry) =>
        field === 'text'
          ? textOf(entry, 'content')
          : all(entry, 'author').map((one) => textOf(one, 'name'))[0],
      )

      expect(written.toReversed()).toEqual(
        some.map((words) => {
          const readable = asRead(words)
          return field === 'text' ? readable : `\u2068${readable}\u2069`
        }),
      )
    }
  },
)
