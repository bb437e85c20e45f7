/** What can stand behind the address of a thread: a few words from a list, and nothing that breaks anything. */
import {beforeAll, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {idOf, openTalk, outline} from './reading.test-kit.ts'

describeEachStore('what is asked of a thread', (opened) => {
  let talk: Awaited<ReturnType<typeof openTalk>>

  beforeAll(async () => {
    talk = await openTalk(opened().store)
    const root = await talk.say({text: 'Root'})
    await talk.say({text: 'Answer', under: root})
  })

  describe.each([
    ['sort', ['', 'best', 'NEWEST', 'newest ', 'position', '__proto__', 'newest;drop table comment', 'ar']],
    ['side', ['', 'left', 'FOR', 'for,against', 'constructor', "for' or '1'='1"]],
    [
      'under',
      ['', 'a', idOf(1).slice(1), `${idOf(1)}a`, "' or '1'='1' -- abcde", '../../etc/passwd'.padEnd(22)],
    ],
    [
      'cursor',
      [
        '',
        'n',
        'n-',
        'n1',
        'n1-',
        'n-1',
        'n1-1-1',
        'n1.5-1',
        'n0-٣',
        'N0-1',
        'o0-1',
        's0-1',
        'q0-1',
        'u000001',
        'n0-zzzzzz',
        'nzzzzzz-1',
        'n0-1111111',
        'n0-1\u0000',
        'n0-1 ',
        '1',
        'null',
        '[]',
        '%',
        "n0-1' --",
      ],
    ],
    ['q', ['x'.repeat(101)]],
  ])('a made-up "%s" is refused, and nothing of it is repeated', (name, values) => {
    test.each(values)('%j', async (value) => {
      const reply = await talk.get(talk.path({[name]: value}))
      const text = await reply.text()

      expect(reply.status).toBe(422)
      expect(JSON.parse(text)).toEqual({type: 'urn:saha:refusal:invalid', status: 422, code: 'invalid'})
    })
  })

  test('a cursor of one order is none of another, nor of the answers to a comment', async () => {
    const cursors = ['n0-1', 'o0-1', 's0-1', 'd0-1']
    const sorts = ['newest', 'oldest', 'supported', 'discussed']

    const statuses = await Promise.all(
      sorts.map((sort) =>
        Promise.all(cursors.map(async (cursor) => (await talk.get(talk.path({sort, cursor}))).status)),
      ),
    )
    const under = await Promise.all(
      [...cursors, 'u000001', 'u00000100000', 'u000001~~~~~~'].map(
        async (cursor) => (await talk.get(talk.path({under: idOf(1), cursor}))).status,
      ),
    )

    expect(statuses).toEqual(sorts.map((_, row) => cursors.map((__, column) => (row === column ? 200 : 422))))
    expect(new Set(under)).toEqual(new Set([422]))
  })

  test('the largest and smallest cursors that can be are pages like others', async () => {
    const largest = (2 ** 31 - 1).toString(36)

    expect(outline(await talk.read({cursor: `n0-${largest}`}))).toEqual(['Root', '  Answer'])
    expect(outline(await talk.read({cursor: 'n0-0'}))).toEqual([])
    expect(outline(await talk.read({sort: 'supported', cursor: `s${largest}-${largest}`}))).toEqual([
      'Root',
      '  Answer',
    ])
    expect(outline(await talk.read({q: 'root', cursor: `q0-${largest}`}))).toEqual(['Root'])
    expect(outline(await talk.read({under: idOf(1), cursor: `u${'z'.repeat(24)}`}))).toEqual([])
  })

  test('a question that asks for two things at once is refused, and one that nobody knows is passed over', async () => {
    expect((await talk.get(talk.path({under: idOf(1), q: 'root'}))).status).toBe(422)
    expect(outline(await talk.read({utm_source: 'news'}))).toEqual(['Root', '  Answer'])
    expect(outline(await talk.read({q: ' \u0000\u202e '}))).toEqual(['Root', '  Answer'])
  })

  test.each([
    '?%',
    '?sort=%E0%A4%A',
    '?q=%00',
    '?q=%ED%A0%80',
    '?cursor=%FF',
    '?&&&==',
    '?sort[]=newest',
    `?${'q=a&'.repeat(500)}`,
  ])('a broken query breaks nothing: %s', async (query) => {
    expect([200, 422]).toContain((await talk.get(talk.path() + query)).status)
  })

  test.each(['x', '..%2f..%2fetc%2fpasswd', '%00', idOf(1).toUpperCase(), `${idOf(1)}%20`, '%E0%A4%A'])(
    'there is no comment %s',
    async (comment) => {
      const reply = await talk.get(`${talk.path()}/${comment}`)

      expect(reply.status).toBe(404)
      expect(await reply.json()).toMatchObject({code: 'not-found'})
    },
  )

  describe('how many comments threads have', () => {
    const numbers = async (threads: string) => {
      const reply = await talk.get(`/v1/comments?threads=${encodeURIComponent(threads)}`)
      return reply.status === 200 ? ((await reply.json()) as {counts: object}).counts : reply.status
    }

    test('is answered for a whole list at once; what is no thread is left out', async () => {
      const threads = [
        'irbid/park-talk',
        'irbid/park-survey',
        'zarqa/park-talk',
        'irbid/park-talk',
        'x',
        '',
        'a/b/c',
      ]

      expect(await numbers(threads.join(','))).toEqual({'irbid/park-talk': 2})
      expect(await numbers('')).toEqual({})
      expect(await numbers("irbid/park-talk' or '1'='1,__proto__/x,../..")).toEqual({})
    })

    test('is not answered for more than a hundred', async () => {
      const many = (count: number) => Array.from({length: count}, (_, at) => `irbid/t${at}`).join(',')

      expect(await numbers(many(100))).toEqual({})
      expect(await numbers(many(101))).toBe(422)
    })
  })
})
