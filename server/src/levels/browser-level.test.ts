/** A survey that takes one response per browser. */
import type {SurveyReceipt} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {FrozenError, importDefinition} from '../activities/import-definition.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {closes, countResponses, forgetContributions, june, openSquare} from '../saha.test-kit.ts'
import {browserDefinition, browserForm as form, readMarks, tokenOf} from './levels.test-kit.ts'
import {freeMark} from './marks.queries.ts'

describeEachStore('one response per browser', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define(browserDefinition())
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    await square.define(browserDefinition())
  })

  const marks = () => readMarks(opened().store)

  async function people() {
    const {db} = opened().store
    const rows = await db.selectFrom('tally').select('count').where('question', '=', '').execute()
    return rows.map(({count}) => count)
  }

  test('is stored, and a second one is refused with the day of the first', async () => {
    const first = await square.send(form(1, 1))
    square.clock.now += 3 * 86_400_000

    const second = await square.send(form(2, 1, 'daily'))

    expect(first.status).toBe(201)
    expect(second.status).toBe(409)
    expect(await second.json()).toEqual({
      type: 'urn:saha:refusal:answered-already',
      status: 409,
      code: 'answered-already',
      day: '2026-06-15',
    })
    expect(await countResponses(opened().store)).toBe(1)
    expect(await people()).toEqual([1])
  })

  test('is one, of two hundred that one browser sends at once', async () => {
    const replies = await Promise.all(
      Array.from({length: 200}, (_, number) => square.send(form(number + 1, 1))),
    )

    expect(replies.filter(({status}) => status === 201)).toHaveLength(1)
    expect(replies.filter(({status}) => status === 409)).toHaveLength(199)
    expect(await countResponses(opened().store)).toBe(1)
    expect(await people()).toEqual([1])
    expect(await marks()).toHaveLength(1)
  })

  test('is one, however many servers there are', async () => {
    const other = await openStore(opened().address)
    const second = await openSquare(other)

    const replies = await Promise.all(
      Array.from({length: 40}, (_, number) => [square, second][number % 2]!.send(form(number + 1, 1))),
    )

    await other.close()
    expect(replies.filter(({status}) => status === 201)).toHaveLength(1)
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('is a hundred, of a hundred browsers at once', async () => {
    const replies = await Promise.all(
      Array.from({length: 100}, (_, number) => square.send(form(number + 1, number + 1))),
    )

    expect(new Set(replies.map(({status}) => status))).toEqual(new Set([201]))
    expect(await countResponses(opened().store)).toBe(100)
    expect(await marks()).toHaveLength(100)
  })

  test('sent again with the same key has the same receipt, however often', async () => {
    const replies = await Promise.all(Array.from({length: 200}, () => square.send(form(1, 1))))
    const later = await square.send(form(1, 1))

    const receipts = await Promise.all(
      [...replies, later].map(async (reply) => ((await reply.json()) as SurveyReceipt).receipt),
    )
    expect(new Set(receipts).size).toBe(1)
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('needs a browser that names itself', async () => {
    const {token: _, ...nameless} = form(1, 1)

    const reply = await square.send(nameless)

    expect(reply.status).toBe(422)
    expect(await square.problem(reply)).toMatchObject({code: 'token-missing'})
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('is not used up by what is refused', async () => {
    for (let number = 1; number <= 10; number++) await square.send(form(number, number, 'daily'))

    const full = await square.send(form(11, 11, 'daily'))
    const reused = await square.send(form(1, 12))
    const after = await Promise.all([square.send(form(21, 11)), square.send(form(22, 12))])

    expect(await square.problem(full)).toMatchObject({code: 'quota-full'})
    expect(await square.problem(reused)).toMatchObject({code: 'key-reused'})
    expect(after.map(({status}) => status)).toEqual([201, 201])
  })

  test('is not taken from another browser by whoever sends the same key', async () => {
    await Promise.all([square.send(form(1, 1)), square.send(form(1, 2)), square.send(form(1, 3))])

    const reply = await square.send(form(2, 3))

    expect(reply.status).toBe(201)
    expect(await marks()).toHaveLength(2)
  })

  test('leaves no mark and no key once the survey has closed, and the receipt is still given', async () => {
    const first = await square.send(form(1, 1))
    square.clock.now = closes
    await square.publisher.publishDue()

    const again = await square.send(form(1, 1))
    const another = await square.send(form(2, 2))

    const keys = await opened().store.db.selectFrom('browser_key').selectAll().execute()
    expect(await marks()).toEqual([])
    expect(keys).toEqual([])
    expect(await again.json()).toEqual(await first.json())
    expect(another.status).toBe(410)
    expect(await freeMark(opened().store.db, 1, tokenOf(1))).toBe(false)
  })

  test('is a promise that a survey cannot make again once it has closed', async () => {
    await square.send(form(1, 1))
    square.clock.now = closes
    await square.publisher.publishDue()
    const longer = browserDefinition(({consultations}) => (consultations[0]!.closes = '2026-08-01T00:00:00Z'))

    const error = await importDefinition(opened().store.db, longer).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(FrozenError)
    expect((error as FrozenError).frozen).toEqual([
      {address: 'irbid/park-survey', path: 'consultations[0].closes', what: 'closes'},
    ])
  })

  test('stays what it is once somebody has answered', async () => {
    await square.send(form(1, 1))
    const open = browserDefinition(({consultations}) => (consultations[0]!.activities[0]!.level = 'open'))

    const error = await importDefinition(opened().store.db, open).catch((reason: unknown) => reason)

    expect((error as FrozenError).frozen).toEqual([
      {address: 'irbid/park-survey', path: 'consultations[0].activities[0]', what: 'level'},
    ])
  })

  test('holds from the moment at which it is defined, for servers that have not heard of it too', async () => {
    const open = browserDefinition(({consultations}) => (consultations[0]!.activities[0]!.level = 'open'))
    await square.define(open)
    await square.activity()
    await importDefinition(opened().store.db, browserDefinition())

    const {token: _, ...nameless} = form(1, 1)
    const reply = await square.send(nameless)

    expect(await square.problem(reply)).toMatchObject({code: 'token-missing'})
  })

  test('is not asked of an open survey: a token is passed over and leaves nothing', async () => {
    const open = browserDefinition(({consultations}) => (consultations[0]!.activities[0]!.level = 'open'))
    await square.define(open)

    const replies = [await square.send(form(1, 1)), await square.send(form(2, 1))]

    expect(replies.map(({status}) => status)).toEqual([201, 201])
    expect(await marks()).toEqual([])
  })
})
