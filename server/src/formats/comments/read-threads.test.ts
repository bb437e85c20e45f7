/** Files of other programs as they hand them out. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {
  disqus,
  own,
  post,
  read,
  refusal,
  remark42,
  remarkComment,
  wordPress,
  words,
  wpComment,
} from './test-kit/export-files.ts'

describe('Disqus', () => {
  test('threads and posts come in, with what answers what', () => {
    const file = disqus(post(10, words('<p>One.</p>')) + post(11, `${words('Two.')}<parent dsq:id="10"/>`))

    const {threads, format} = read(file)

    expect(format).toBe('disqus')
    expect(threads).toMatchObject([
      {
        address: 'https://town.example/plan',
        title: 'The plan',
        comments: [
          {foreignId: '10', parent: null, name: 'Layla', text: 'One.', at: Date.UTC(2020, 0, 1, 12)},
          {foreignId: '11', parent: '10', text: 'Two.'},
        ],
      },
    ])
  })

  test('spam, what nobody approved and what was deleted stay out, each with its line', () => {
    const {threads, account} = read(
      disqus(
        post(10, words('a') + '<isSpam>true</isSpam>') +
          post(11, words('b') + '<isApproved>false</isApproved>') +
          post(12, words('c') + '<isDeleted>true</isDeleted>') +
          post(13, words('d'), 99),
      ),
    )

    expect(threads).toEqual([])
    expect(account.read).toBe(4)
    expect(account.remarks.map(({where, code}) => [where, code])).toEqual([
      ['post on line 7', 'no-thread'],
      ['post on line 4', 'spam'],
      ['post on line 5', 'not-approved'],
      ['post on line 6', 'deleted'],
    ])
  })

  test('links lead where they say, not over an address that counts readers', () => {
    const link =
      'https://disq.us/url?url=https%3A%2F%2Freal.example%2Fa%3Fb%3Dc%3AvXQ2bGk3bGk3bGk3bGk3bGk&amp;cuid=42'
    const {threads} = read(disqus(post(10, words(`<p>See <a href="${link}" rel="nofollow">here</a></p>`))))

    expect(threads[0]?.comments[0]?.text).toBe('See here (https://real.example/a?b=c)')
  })

  test('a packed file is unpacked', () => {
    expect(read(gzipSync(disqus(post(10, words('a'))))).threads).toHaveLength(1)
  })
})

describe('WordPress', () => {
  test('comments come in with the lines that their authors made', () => {
    const {threads, format} = read(
      wordPress(wpComment(3, 'One\ntwo\n\n<em>three</em> &amp; <a href="https://a.example">four</a>')),
    )

    expect(format).toBe('wordpress')
    expect(threads).toMatchObject([
      {
        address: 'https://town.example/plan',
        title: 'The plan & you',
        comments: [{foreignId: '3', name: 'Tom & Co', text: 'One\ntwo\n\nthree & four (https://a.example)'}],
      },
    ])
  })

  test.each([
    ['spam', 'spam'],
    ['trash', 'deleted'],
    ['0', 'not-approved'],
  ])('what is marked "%s" stays out', (approved, code) => {
    const {threads, account} = read(
      wordPress(wpComment(3, 'x', `<wp:comment_approved>${approved}</wp:comment_approved>`)),
    )

    expect(threads).toEqual([])
    expect(account.remarks.map((remark) => remark.code)).toEqual([code])
  })

  test('notices of links are no comments', () => {
    const {account} = read(wordPress(wpComment(3, 'x', '<wp:comment_type>pingback</wp:comment_type>')))

    expect(account.remarks.map(({code}) => code)).toEqual(['no-comment'])
  })
})

describe('remark42', () => {
  test('comments come in with their threads, answers, votes and edits', () => {
    const {threads, format} = read(
      remark42(
        remarkComment('a', {
          votes: {u1: true, u2: true, u3: false},
          score: 1,
          edit: {time: '2020-01-01T10:00:00Z'},
        }),
        remarkComment('b', {pid: 'a', score: -2}),
        remarkComment('c', {
          locator: {site: 'town', url: 'https://town.example/other'},
          title: 'Other &amp; more',
        }),
      ),
    )

    expect(format).toBe('remark42')
    expect(threads).toMatchObject([
      {
        address: 'https://town.example/plan',
        comments: [
          {foreignId: 'a', text: 'I like it.', name: 'Sami', supports: 2, objections: 1, edited: true},
          {foreignId: 'b', parent: 'a', supports: 0, objections: 2},
        ],
      },
      {title: 'Other & more', comments: [{foreignId: 'c'}]},
    ])
    expect(threads[0]?.comments[0]?.at).toBe(Date.UTC(2020, 0, 1, 9))
  })

  test('of what was deleted the place is kept; what cannot be read is named by its line', () => {
    const file = `${remark42(remarkComment('a', {delete: true, text: ''}), remarkComment('b', {pid: 'a'}))}\n{"id":\n[]`

    const {threads, account} = read(file)

    expect(threads[0]?.comments.map(({state}) => state.is)).toEqual(['withdrawn', 'published'])
    expect(account.remarks.map(({where, code}) => [where, code])).toEqual([
      ['line 4', 'not-readable'],
      ['line 5', 'not-readable'],
      ['line 2', 'place-kept'],
    ])
  })
})

describe('Isso', () => {
  test('rows of its tables come in with threads, answers and likes', () => {
    const row = {
      tid: 1,
      uri: '/plan',
      title: 'Plan',
      parent: null,
      created: 1577880000.5,
      mode: 1,
      remote_addr: '192.0.2.0',
    }
    const {threads} = read(
      JSON.stringify([
        {...row, id: 1, author: null, text: 'One **bold**', likes: 3, dislikes: 1, modified: null},
        {...row, id: 2, parent: 1, author: 'Omar', text: 'Two', likes: 0, dislikes: 0, modified: 1577880999},
        {...row, id: 3, author: 'Zed', text: 'waits', mode: 2},
      ]),
    )

    expect(threads).toMatchObject([
      {
        address: '/plan',
        title: 'Plan',
        comments: [
          {foreignId: '1', name: '', text: 'One **bold**', supports: 3, objections: 1},
          {foreignId: '2', parent: '1', name: 'Omar', edited: true},
        ],
      },
    ])
  })

  test('answers of its public interface come in with what stands within them', () => {
    const reply = (id: number, replies: object[] = []) => ({
      id,
      parent: null,
      text: `<p>No <em>${id}</em></p>`,
      author: 'A',
      created: 1577880000 + id,
      mode: 1,
      likes: 0,
      dislikes: 0,
      replies,
    })
    const {threads} = read(
      JSON.stringify({id: null, total_replies: 2, replies: [reply(1, [reply(3)]), reply(2)]}),
    )

    expect(threads[0]?.comments.map(({foreignId, parent, text}) => [foreignId, parent, text])).toEqual([
      ['1', null, 'No 1'],
      ['2', null, 'No 2'],
      ['3', '1', 'No 3'],
    ])
  })
})

describe("Saha's own file", () => {
  test('comes in as it is, in its own order', () => {
    const comments = [
      {
        id: 'b',
        at: '2020-01-02T12:00:00Z',
        name: 'Noor',
        text: 'First',
        supports: 4,
        objections: 1,
        side: 'for',
      },
      {
        id: 'a',
        at: '2020-01-01T15:30:00+03:00',
        parent: 'b',
        text: 'Answer',
        official: {en: 'Parks'},
        pinned: true,
      },
      {id: 'c', at: '2020-01-03T00:00:00Z', state: 'hidden', hidden: {reason: 'insult', day: '2020-01-04'}},
    ]

    const {threads, account} = read(own(...comments))

    expect(threads[0]?.comments).toMatchObject([
      {foreignId: 'b', name: 'Noor', supports: 4, objections: 1, side: 'for'},
      {foreignId: 'a', parent: 'b', at: Date.UTC(2020, 0, 1, 12), official: {en: 'Parks'}, pinned: true},
      {foreignId: 'c', state: {is: 'hidden', reason: 'insult', day: '2020-01-04'}},
    ])
    expect(account.remarks).toEqual([])
  })

  test('is refused with every place that is wrong, and nothing of what stands there', () => {
    const {code, findings} = refusal(
      own(
        {id: 'a', at: 'secret-word', text: 1},
        {id: 'b', at: '2020-01-01T00:00:00Z', state: 'hidden', 'secret word': 1},
      ),
    )

    expect(code).toBe('not-this-format')
    expect(findings.map(({path}) => path)).toEqual([
      'threads[0].comments[0].at',
      'threads[0].comments[0].text',
      'threads[0].comments[1].(another name)',
      'threads[0].comments[1].hidden',
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
  })

  test('is as the documentation shows it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/comments-formats.md'), 'utf8')
    const [, example = ''] = /```json\n([^`]+)```/.exec(page) ?? []

    const {threads, account} = read(example)

    expect(threads.map(({comments}) => comments.length)).toEqual([3])
    expect(account.remarks).toEqual([])
  })
})
