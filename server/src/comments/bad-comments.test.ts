/** Whatever is sent in the place of a comment. */
import {beforeEach, describe, expect, test} from 'vitest'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {columns} from '../storage/columns.ts'
import {receiptFor} from '../receipts/receipt.ts'
import {hideComment, holdComment, readComment} from './state.queries.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'
import {forgetComments, openWriting, pathTo, type Writing} from './writing.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'

const everyColumn = [...new Set(Object.values(columns).flatMap((table) => Object.keys(table)))]

describeEachStore('a thread into which anything may be sent', (opened) => {
  const db = () => opened().store.db
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store, {}, {defence: suspecting({})}, {'pool-talk': {}})
    town.clock.now = june
  })

  const stored = async () =>
    JSON.stringify(await db().selectFrom('comment').selectAll().orderBy('id').execute())

  describe('refuses', () => {
    test.each([
      ['nothing', {text: ''}, 422, 'invalid'],
      ['a hundred thousand characters', {text: 'a'.repeat(100_000)}, 413, 'too-large'],
      ['more characters than a comment has', {text: 'a'.repeat(4_001)}, 422, 'invalid'],
      ['combining marks alone', {text: '\u0301\u064e\u0489'.repeat(1_000)}, 422, 'text-refused'],
      ['what nobody sees', {text: '\u200b\u2060\u00ad\u3164\u{e0061}'}, 422, 'text-refused'],
      ['directions alone', {text: '\u202e\u2066\u200f'}, 422, 'text-refused'],
      ['nobody', {name: ''}, 422, 'invalid'],
      ['a name that nobody sees', {name: '\u200b\u202e'}, 422, 'text-refused'],
      ['a name of forty-one letters', {name: 'a'.repeat(41)}, 422, 'text-refused'],
      ['a name of families without end', {name: '👩‍👧'.repeat(60)}, 422, 'text-refused'],
      ['a key that is none', {key: 'x'}, 422, 'invalid'],
      ['a number for a text', {text: 7}, 422, 'invalid'],
      ['a list for a name', {name: ['a']}, 422, 'invalid'],
      ['a parent that cannot be one', {parent: '../admin'}, 422, 'invalid'],
      ['an earlier receipt that cannot be one', {earlier: 'x'}, 422, 'invalid'],
      ['a side that is none', {side: 'maybe'}, 422, 'invalid'],
      ['a photo that cannot be one', {photo: '../../etc/passwd'}, 422, 'invalid'],
      ['a place in no shape', {place: {shape: {type: 'Point', coordinates: ['x', null]}}}, 422, 'invalid'],
      ['a ticket without end', {ticket: 'x'.repeat(201)}, 422, 'invalid'],
    ] as const)('%s', async (_, comment, status, code) => {
      const before = await stored()

      const reply = await town.send({key: keyOf(1), ...comment} as never)

      expect([reply.status, await town.code(reply)]).toEqual([status, code])
      expect(await stored()).toBe(before)
    })

    test.each(['', 'null', '[]', '"text"', '{"key":', '{"__proto__":{"office":"{}"}}', '\u0000'])(
      'a body that is %j',
      async (body) => {
        const reply = await town.app.request(pathTo('park-talk'), {...post({}), body})

        expect([400, 422]).toContain(reply.status)
      },
    )

    test('a body of another type, which pages anywhere could send', async () => {
      const body = JSON.stringify({key: keyOf(1), name: 'a', text: 'b'})
      const headers = {'content-type': 'text/plain'}

      const reply = await town.app.request(pathTo('park-talk'), {method: 'POST', headers, body})

      expect(reply.status).toBe(415)
    })

    test('a thread that is none', async () => {
      expect((await town.send({key: keyOf(1)}, 'nowhere')).status).toBe(404)
      expect((await town.send({key: keyOf(1)}, '..%2f..%2fadmin')).status).toBe(404)
    })
  })

  describe('refuses an answer', () => {
    const answerTo = async (parent: string) => town.code(town.send({key: keyOf(99), parent}))

    test('to a comment of another thread', async () => {
      const {comment} = await town.write(1, {}, 'pool-talk')

      expect(await answerTo(comment)).toBe('parent-gone')
    })

    test('to one that is hidden, withdrawn, or waits', async () => {
      const [hidden, withdrawn, held] = [await town.write(1), await town.write(2), await town.write(3)]
      await hideComment(db(), hidden.comment, 'spam', 1)
      await town.withdraw(withdrawn.receipt)
      await holdComment(db(), held.comment)

      for (const {comment} of [hidden, withdrawn, held]) expect(await answerTo(comment)).toBe('parent-gone')
    })

    test('to itself', async () => {
      expect(await answerTo(receiptFor('irbid/park-talk', keyOf(99)).id)).toBe('parent-gone')
    })

    test('to one that was made up', async () => {
      expect(await answerTo('A'.repeat(22))).toBe('parent-gone')
    })
  })

  describe('takes', () => {
    test('a thousand links as text, of which readers get a few', async () => {
      const {comment} = await town.write(1, {text: 'www.a.example '.repeat(280)})

      expect((await town.comment(comment))?.state).toBe('waiting')
    })

    test.each([
      ['turns the text around', '\u202eimdA\u202c', 'imdA'],
      ['embraces its neighbours', '\u2067ليلى', 'ليلى'],
      ['runs over several lines', 'Layla\n\nAl-Khatib', 'Layla Al-Khatib'],
      ['is markup', '<b>Layla</b>', '<b>Layla</b>'],
      ['is a script', '"><script>alert(1)</script>', '"><script>alert(1)</script>'],
    ])('a name that %s, and keeps what is harmless of it', async (_, name, kept) => {
      const {comment} = await town.write(1, {name})

      expect((await town.comment(comment))?.name).toBe(kept)
    })

    test('text that other programs would run, as text', async () => {
      const text = `'; drop table comment; -- <img src=x onerror=alert(1)> {{7*7}} \${7*7} %s%n`
      const {comment} = await town.write(1, {text})

      expect((await town.comment(comment))?.text).toBe(text)
      expect((await town.page()).comments[0]?.text).toBe(text)
    })
  })

  describe('does not let anybody say what only the server knows', () => {
    const sent = [
      'key',
      'parent',
      'name',
      'text',
      'side',
      'place',
      'photo',
      'earlier',
      'ticket',
      'work',
      'website',
    ]
    const unknown = everyColumn.filter((column) => !sent.includes(column))

    test('in a new comment', async () => {
      for (const column of unknown) {
        const reply = await town.send({key: keyOf(1), [column]: 1} as never)
        expect([column, reply.status]).toEqual([column, 422])
      }
      expect(await stored()).toBe('[]')
    })

    test('in a change of one', async () => {
      const {receipt} = await town.write(1)
      const before = await stored()

      for (const column of unknown) {
        const reply = await town.edit(receipt, {name: 'a', text: 'b', [column]: 1})
        expect([column, reply.status]).toEqual([column, 422])
      }
      expect(await stored()).toBe(before)
    })

    test('in an appeal', async () => {
      const {receipt, comment} = await town.write(1)
      await hideComment(db(), comment, 'insult', 1)

      for (const column of unknown) {
        const reply = await town.receipt('POST', receipt, {text: 'Why?', [column]: 1}, '/v1/receipts/appeals')
        expect([column, reply.status]).toEqual([column, 422])
      }
      expect(await db().selectFrom('appeal').selectAll().execute()).toEqual([])
    })

    test('in what the parser makes of a body', async () => {
      const body = `{"key":"${keyOf(1)}","name":"a","text":"b","__proto__":{"state":"published"}}`

      const reply = await town.app.request(pathTo('park-talk'), {...post({}), body})

      expect(reply.status).toBe(422)
    })
  })

  test('never repeats what was typed when it refuses', async () => {
    const reply = await town.send({key: keyOf(1), text: 'secret-words', parent: 'A'.repeat(22)})

    expect(await reply.text()).not.toContain('secret-words')
  })

  test('keeps sides, offices and pins out of the hands of those who answer', async () => {
    await town.define(threadDefinition({sides: true}))
    const {comment} = await town.write(1, {side: 'for'})
    await town.write(2, {parent: comment})

    const rows = await db().selectFrom('comment').select(['office', 'author', 'is_pinned']).execute()
    expect(rows).toEqual([1, 2].map(() => ({office: '', author: '', is_pinned: 0})))
    expect(await readComment(db(), comment)).toMatchObject({activity: await threadNumber(db())})
  })
})
