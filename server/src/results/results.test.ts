/** From responses to what everybody reads. */
import type {Results, Snapshot} from '@saha/contract'
import {Results as ResultsShape} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {hash} from 'node:crypto'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {closes, forgetContributions, formOf, openSquare, resultsPath, version} from '../saha.test-kit.ts'

const HOUR = 3_600_000

describeEachStore('results', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    await (await openSquare(opened().store)).define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
  })

  async function people(): Promise<number | null> {
    await square.publisher.publishDue()
    return (await square.results()).snapshot?.people ?? null
  }

  test('of a survey that nobody has answered are empty', async () => {
    expect(await square.results()).toEqual({activity: 'park-survey', version, snapshot: null, hash: null})
  })

  test('appear with the twentieth response, and then lag by one batch', async () => {
    const seen: (number | null)[] = []
    for (let sent = 0; sent < 40; sent += 5) {
      await square.sendMany(5, sent)
      seen.push(await people())
    }

    expect(seen).toEqual([null, null, null, 10, 10, 20, 20, 30])
  })

  test('count everybody once the survey has closed', async () => {
    await square.sendMany(10, 1)
    await people()
    await square.sendMany(3, 11)
    square.clock.now = closes

    expect(await people()).toBe(13)
  })

  test('of too few people are never published, not even in the end', async () => {
    await square.sendMany(9, 1)
    square.clock.now = closes

    expect(await people()).toBeNull()
  })

  test('do not change any more after the last snapshot', async () => {
    await square.sendMany(20, 1)
    square.clock.now = closes
    await people()
    square.clock.now = closes - 1
    const late = await square.send(formOf(99))
    square.clock.now = closes

    expect(late.status).toBe(410)
    expect(await people()).toBe(20)
  })

  test('have the shape of the contract, and a hash that anyone can check', async () => {
    await square.sendMany(10, 1)
    await people()
    await square.sendMany(10, 11)
    await people()

    const results = ResultsShape.parse(await square.results())

    expect(results.hash).toBe(hash('sha256', canonicalJson(results.snapshot)))
    expect(results.snapshot).toMatchObject({number: 1, people: 10})
    expect(results.snapshot?.at).toMatch(/:00(\.000)?Z$/)
    expect(results.snapshot?.questions[0]).toEqual({
      question: 'often',
      people: 10,
      declined: 0,
      unanswered: 0,
      cells: [
        {cell: 'daily', count: 10},
        {cell: 'weekly', count: 0},
        {cell: 'rarely', count: 0},
      ],
    })
  })

  test('show no group smaller than ten', async () => {
    await square.sendMany(15, 1, {often: 'daily'})
    await square.sendMany(5, 16, {often: 'weekly'})
    await square.sendMany(20, 21, {often: 'daily'})
    square.clock.now = closes
    await people()

    const {snapshot} = await square.results()

    expect(snapshot?.people).toBe(40)
    expect(snapshot?.questions[0]?.cells.find(({cell}) => cell === 'weekly')?.count).toBeNull()
  })

  test('keep the content of the last snapshot of each day, and the hash of all', async () => {
    const morning = square.clock.now - (square.clock.now % (24 * HOUR))
    const moments = [
      morning + HOUR,
      morning + 2 * HOUR,
      morning + 26 * HOUR,
      morning + 27 * HOUR,
      morning + 28 * HOUR,
    ]
    for (const [turn, moment] of moments.entries()) {
      square.clock.now = moment
      await square.sendMany(10, turn * 10)
      await square.publisher.publishDue()
    }

    const rows = await opened().store.db.selectFrom('snapshot').selectAll().orderBy('number').execute()

    expect(rows.map(({number}) => number)).toEqual([1, 2, 3, 4])
    expect(rows.map(({content}) => content !== null)).toEqual([true, false, false, true])
    expect(rows.every((row) => row.hash.length === 64)).toBe(true)
  })

  test('are published once, however many servers try at the same moment', async () => {
    const others = await Promise.all([1, 2, 3].map(() => openSquare(opened().store)))
    for (const other of others) other.clock.now = square.clock.now
    await square.sendMany(10, 1)
    await square.publisher.publishDue()
    await square.sendMany(10, 11)

    await Promise.all([square, ...others].map(({publisher}) => publisher.publishDue()))

    const rows = await opened().store.db.selectFrom('snapshot').select(['number', 'people']).execute()
    expect(rows).toEqual([{number: 1, people: 10}])
  })

  test('that another server has published are seen within a second', async () => {
    const other = await openSquare(opened().store)
    await square.sendMany(20, 1)
    await square.results()
    await other.publisher.publishDue()
    await square.sendMany(10, 21)
    await other.publisher.publishDue()

    const before = (await (await square.app.request(resultsPath)).json()) as Results
    const after = await square.results()

    expect(before.snapshot).toBeNull()
    expect(after.snapshot?.people).toBe(20)
  })

  test('that this server has published are seen at once', async () => {
    await square.sendMany(10, 1)
    await square.publisher.publishDue()
    await square.sendMany(10, 11)
    await square.app.request(resultsPath)
    await square.publisher.publishDue()

    const {snapshot} = (await (await square.app.request(resultsPath)).json()) as {snapshot: Snapshot | null}

    expect(snapshot?.people).toBe(10)
  })
})
