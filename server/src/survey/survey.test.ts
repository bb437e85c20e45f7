/** One response on its way from the request to the disk. */
import type {ResponseStatus, SurveyReceipt} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  openSquare,
  opens,
  rightAnswers,
} from '../saha.test-kit.ts'

describeEachStore('a response to a survey', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
  })

  test('is answered with a receipt once it is stored', async () => {
    const reply = await square.send(formOf(1))

    expect(reply.status).toBe(201)
    expect(await reply.json()).toEqual({
      receipt: expect.stringMatching(/^(?:[\dA-Z]{4}-){4}[\dA-Z]{4}$/),
      cleaned: [],
    })
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('leaves its answers, activity, wording, day and batch', async () => {
    await square.send(formOf(1))

    const rows = await opened().store.db.selectFrom('survey_response').selectAll().execute()

    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{22}$/),
        activity: 1,
        version: formOf(1).version,
        day: 20_619,
        batch: 1,
        answers: JSON.stringify(rightAnswers, Object.keys(rightAnswers).toSorted()),
        channel: 'web',
      },
    ])
  })

  test('sent twice is stored once, with the same reply', async () => {
    const first = await square.send(formOf(1))
    const second = await square.send(formOf(1))

    expect(second.status).toBe(first.status)
    expect(await second.json()).toEqual(await first.json())
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('sent two hundred times at once is stored and counted once', async () => {
    const replies = await Promise.all(Array.from({length: 200}, () => square.send(formOf(1))))

    const receipts = await Promise.all(replies.map(async (reply) => JSON.stringify(await reply.json())))
    const people = await opened()
      .store.db.selectFrom('tally')
      .select('count')
      .where('question', '=', '')
      .execute()
    expect(new Set(receipts).size).toBe(1)
    expect(await countResponses(opened().store)).toBe(1)
    expect(people).toEqual([{count: 1}])
  })

  test('with a key that another response has used is refused', async () => {
    await square.send(formOf(1))

    const reply = await square.send(formOf(1, {often: 'rarely'}))

    expect(reply.status).toBe(409)
    expect(await square.problem(reply)).toMatchObject({code: 'key-reused'})
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('of two with one key that arrive together, one wins and the other is refused', async () => {
    const replies = await Promise.all([square.send(formOf(1)), square.send(formOf(1, {often: 'rarely'}))])

    expect(replies.map(({status}) => status).toSorted()).toEqual([201, 409])
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('sent again after the survey has closed has the receipt that was lost', async () => {
    const first = await square.send(formOf(1))
    square.clock.now = closes + 5_000

    const again = await square.send(formOf(1))

    expect(again.status).toBe(201)
    expect(await again.json()).toEqual(await first.json())
  })

  test.each([
    ['before the survey opens', opens - 1, 'not-yet-open', 403],
    ['from the moment at which it closes', closes, 'closed', 410],
  ])('is refused %s', async (_, now, code, status) => {
    square.clock.now = now

    const reply = await square.send(formOf(1))

    expect(reply.status).toBe(status)
    expect(await square.problem(reply)).toMatchObject({code})
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('is accepted at the first moment and at the last', async () => {
    square.clock.now = opens
    const first = await square.send(formOf(1))
    square.clock.now = closes - 1
    const last = await square.send(formOf(2))

    expect([first.status, last.status]).toEqual([201, 201])
  })

  test('to another wording than the one that is shown is refused', async () => {
    const reply = await square.send({...formOf(1), version: '0'.repeat(16)})

    expect(reply.status).toBe(409)
    expect(await square.problem(reply)).toMatchObject({code: 'changed'})
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('loses characters that turn other text around, and its sender is told', async () => {
    const reply = await square.send(formOf(1, {...rightAnswers, more: 'Trees\u202e and \u0007shade'}))

    const [row] = await opened().store.db.selectFrom('survey_response').select('answers').execute()
    expect(await reply.json()).toMatchObject({cleaned: ['more']})
    expect(JSON.parse(row!.answers)).toMatchObject({more: 'Trees and shade'})
  })

  test('can be found with its receipt, however the code is typed', async () => {
    const {receipt} = (await (await square.send(formOf(1))).json()) as SurveyReceipt

    const typed = [receipt, receipt.toLowerCase(), receipt.replaceAll('-', ' '), receipt.replaceAll('0', 'o')]
    const replies = await Promise.all(
      typed.map(async (code) => {
        const reply = await square.withReceipt('GET', code)
        return (await reply.json()) as ResponseStatus
      }),
    )

    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]).toEqual({
      municipality: 'irbid',
      activity: 'park-survey',
      kind: 'response',
      version: formOf(1).version,
      counted: false,
      answers: rightAnswers,
      canChange: true,
    })
  })

  test('is said to be counted once a snapshot counts it', async () => {
    const [mine] = await square.sendMany(10, 1)
    await square.publisher.publishDue()
    await square.sendMany(10, 11)
    await square.publisher.publishDue()

    const reply = await square.withReceipt('GET', mine!.receipt)

    expect(await reply.json()).toMatchObject({counted: true})
  })

  test.each([
    ['of nobody', 'AAAA-BBBB-CCCC-DDDD-EEEE'],
    ['that is none', "' or 1=1 --"],
    ['that is empty', ''],
  ])('is not found with a code %s', async (_, code) => {
    await square.send(formOf(1))

    const reply = await square.withReceipt('GET', code)

    expect(reply.status).toBe(404)
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })
})
