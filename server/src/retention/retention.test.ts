import {beforeAll, beforeEach, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {
  closes,
  countResponses,
  forgetContributions,
  formOf,
  june,
  openSquare,
  parkDefinition,
} from '../saha.test-kit.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {eraseExpired} from './retention.ts'

/** The last day of retention of the example, in its last second. */
const lastDay = Date.parse('2026-12-31T23:59:59Z')

describeEachStore('contributions', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    await (await openSquare(opened().store)).define()
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
    square.clock.now = june
    await square.sendMany(25, 1)
    square.clock.now = closes
    await square.publisher.publishDue()
  })

  test('are kept until the last day that was promised', async () => {
    await eraseExpired(opened().store.db, lastDay)

    expect(await countResponses(opened().store)).toBe(25)
  })

  test('are erased on the next day, with all counts; what was published stays', async () => {
    const before = await square.results()

    await eraseExpired(opened().store.db, lastDay + 1_000)

    const tally = await opened().store.db.selectFrom('tally').select(['question', 'count']).execute()
    expect(await countResponses(opened().store)).toBe(0)
    expect(tally).toEqual([{question: '', count: 25}])
    expect(await square.results()).toEqual(before)
  })

  test('that are erased leave the wording frozen', async () => {
    await eraseExpired(opened().store.db, lastDay + 1_000)
    const other = structuredClone(parkDefinition())
    other.consultations[0]!.activities[0]!.survey.pages.pop()

    await expect(importDefinition(opened().store.db, other)).rejects.toThrow('frozen')
  })

  test('are not accepted after that, not even again', async () => {
    square.clock.now = lastDay + 1_000
    await eraseExpired(opened().store.db, square.clock.now)

    expect((await square.send(formOf(1))).status).toBe(410)
  })
})
