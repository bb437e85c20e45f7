/** Changing and withdrawing a response with its receipt. */
import type {Answers, ResponseStatus, SurveyReceipt} from '@saha/contract'
import {TAKEN_OUT} from '@saha/domain'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  openSquare,
  parkDefinition,
  rightAnswers,
  version,
} from '../saha.test-kit.ts'

const weekly: Answers = {...rightAnswers, often: 'weekly'}
const rarely: Answers = {...rightAnswers, often: 'rarely'}

describeEachStore('with the receipt, a response', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let receipt: string

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    receipt = ((await (await square.send(formOf(1))).json()) as SurveyReceipt).receipt
  })

  const change = (answers: Answers, code = receipt) => square.withReceipt('PUT', code, {version, answers})
  const withdraw = (code = receipt) => square.withReceipt('DELETE', code)
  const read = () => square.withReceipt('GET', receipt)
  const status = async () => (await (await read()).json()) as ResponseStatus
  const refusal = async (reply: Response | Promise<Response>) => (await square.problem(reply)).code

  /** What is counted for how often somebody comes, over all batches. */
  async function visits(): Promise<Record<string, number>> {
    const {db} = opened().store
    const rows = await db
      .selectFrom('tally')
      .select(['cell', 'count'])
      .where('question', '=', 'often')
      .execute()
    const sums: Record<string, number> = {}
    for (const {cell, count} of rows) sums[cell] = (sums[cell] ?? 0) + count
    return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0))
  }

  const people = async () => {
    await square.publisher.publishDue()
    const {snapshot} = await square.results()
    const often = snapshot?.questions.find(({question}) => question === 'often')
    return {people: snapshot?.people, often: often?.cells.map(({count}) => count)}
  }

  test('can be read, as it is stored', async () => {
    expect(await status()).toEqual({
      municipality: 'irbid',
      activity: 'park-survey',
      kind: 'response',
      version,
      counted: false,
      answers: rightAnswers,
      canChange: true,
    })
  })

  test('can be changed: the new answers are counted, and the old ones no longer', async () => {
    const reply = await change(weekly)

    expect(reply.status).toBe(200)
    expect(await reply.json()).toEqual({cleaned: []})
    expect((await status()).answers).toEqual(weekly)
    expect(await visits()).toEqual({'+': 1, weekly: 1})
    expect(await countResponses(opened().store)).toBe(1)
  })

  test('is changed once by the same answers sent twice', async () => {
    await change(weekly)
    const before = await opened().store.db.selectFrom('batch').selectAll().execute()

    const again = await change(weekly)

    expect(again.status).toBe(200)
    expect(await visits()).toEqual({'+': 1, weekly: 1})
    expect(await opened().store.db.selectFrom('batch').selectAll().execute()).toEqual(before)
  })

  test('is one person among those of its batch, however often it is changed', async () => {
    for (const answers of [weekly, rarely, weekly, rightAnswers]) await change(answers)

    const [batch] = await opened().store.db.selectFrom('batch').select(['changes', 'moved']).execute()

    expect(batch).toEqual({changes: 1, moved: 0})
  })

  test('is checked like one that is sent', async () => {
    const reply = await change({...rightAnswers, safe: 99})

    expect(await square.problem(reply)).toMatchObject({
      code: 'answers-refused',
      problems: [{question: 'safe', code: 'too-high'}],
    })
    expect((await status()).answers).toEqual(rightAnswers)
  })

  test('loses what is left out', async () => {
    const {more: _, ...fewer} = rightAnswers

    await change(fewer)

    expect((await status()).answers).toEqual(fewer)
  })

  test('can be withdrawn: nothing of it is left but that it was there, and the mark that it must not come back', async () => {
    const reply = await withdraw()

    const {db} = opened().store
    expect(await reply.json()).toEqual({withdrawn: true})
    expect(await countResponses(opened().store)).toBe(0)
    expect(await db.selectFrom('tally').select(['question', 'cell', 'count']).execute()).toEqual([
      {question: TAKEN_OUT, cell: 'withdrawn web', count: 1},
    ])
    expect(await db.selectFrom('withdrawn_response').selectAll().execute()).toEqual([
      {id: expect.stringMatching(/^[\w-]{22}$/), activity: 1, gone_as: 'withdrawn'},
    ])
  })

  test('that was withdrawn is not brought back by a late retry', async () => {
    await withdraw()

    expect(await refusal(square.send(formOf(1)))).toBe('withdrawn')
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('that was withdrawn can neither be read nor changed, and withdrawing it again is fine', async () => {
    await withdraw()

    expect((await read()).status).toBe(410)
    expect(await refusal(change(weekly))).toBe('withdrawn')
    expect((await withdraw()).status).toBe(200)
    expect(await refusal(read())).toBe('withdrawn')
  })

  test('can only be read once the survey has closed', async () => {
    square.clock.now = closes

    expect(await refusal(change(weekly))).toBe('closed')
    expect(await refusal(withdraw())).toBe('closed')
    expect(await status()).toMatchObject({answers: rightAnswers, canChange: false})
  })

  test('is not changed in another wording', async () => {
    const reply = square.withReceipt('PUT', receipt, {version: '0123456789abcdef', answers: weekly})

    expect(await refusal(reply)).toBe('changed')
  })

  test.each(['PUT', 'DELETE'] as const)(
    'is not touched from sites that are not allowed (%s)',
    async (method) => {
      const body = method === 'PUT' ? {version, answers: weekly} : undefined

      const reply = square.withReceipt(method, receipt, body, {origin: 'https://elsewhere.example'})

      expect(await refusal(reply)).toBe('origin-not-allowed')
      expect((await status()).answers).toEqual(rightAnswers)
    },
  )

  test('is not found with another code', async () => {
    expect(await refusal(change(weekly, 'AAAA-BBBB-CCCC-DDDD-EEEE'))).toBe('not-found')
    expect(await refusal(withdraw('AAAA-BBBB-CCCC-DDDD-EEEE'))).toBe('not-found')
  })

  test('can be changed and withdrawn by pages: browsers may ask', async () => {
    const preflight = await square.app.request('/v1/receipts', {method: 'OPTIONS'})

    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT, DELETE')
    expect(preflight.headers.get('access-control-allow-headers')).toBe(
      'content-type, saha-browser, saha-frame, saha-pass, saha-receipt',
    )
  })

  test('that is changed before it is published is published as it is then', async () => {
    await square.sendMany(19, 2)
    await square.publisher.publishDue()
    await change(weekly)
    await square.sendMany(10, 21)
    square.clock.now = closes

    expect(await people()).toEqual({people: 30, often: [null, null, 0]})
    expect(await visits()).toEqual({'+': 30, daily: 29, weekly: 1})
  })

  test('that is withdrawn before it is published is never published, nor are the nine others alone', async () => {
    await square.sendMany(9, 2)
    await square.publisher.publishDue()
    await withdraw()
    await square.sendMany(10, 11)

    expect(await people()).toEqual({people: undefined, often: undefined})

    await square.sendMany(10, 21)

    expect(await people()).toEqual({people: 10, often: [10, 0, 0]})
  })

  test('that is published shows no trace of its change until ten people have changed theirs', async () => {
    const others = await square.sendMany(19, 2)
    await people()
    await square.sendMany(10, 21)
    const before = await people()
    await change(weekly)
    for (const other of others.slice(0, 8)) await change(weekly, other.receipt)
    await square.sendMany(10, 31)

    const meanwhile = await people()
    const counted = (await status()).counted
    await change(weekly, others[8]!.receipt)
    const after = await people()

    expect(before).toEqual({people: 20, often: [20, 0, 0]})
    expect(meanwhile).toEqual({people: 30, often: [30, 0, 0]})
    expect(counted).toBe(false)
    expect(after).toEqual({people: 30, often: [20, 10, 0]})
    expect((await status()).counted).toBe(true)
  })

  test('that is published and withdrawn is no longer counted once the survey has closed', async () => {
    await square.sendMany(29, 2)
    await people()
    await square.sendMany(10, 31)
    await people()
    await withdraw()
    square.clock.now = closes

    expect(await people()).toEqual({people: 39, often: [39, 0, 0]})
  })

  test('that is withdrawn leaves what is published standing while fewer than ten would be left', async () => {
    const others = await square.sendMany(19, 2)
    await people()
    await square.sendMany(10, 31)
    await people()
    await withdraw()
    for (const other of others.slice(0, 15)) await withdraw(other.receipt)
    for (const other of others.slice(15)) await withdraw(other.receipt)

    expect(await people()).toEqual({people: 20, often: [20, 0, 0]})
  })

  test('that is withdrawn leaves the wording frozen', async () => {
    await withdraw()
    const other = structuredClone(parkDefinition())
    other.consultations[0]!.activities[0]!.survey.pages.pop()

    await expect(importDefinition(opened().store.db, other)).rejects.toThrow('frozen')
  })
})
