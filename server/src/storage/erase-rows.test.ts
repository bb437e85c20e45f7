import {beforeAll, expect, test} from 'vitest'
import {openSquare} from '../saha.test-kit.ts'
import {describeEachStore} from './each-store.ts'
import {eraseRows} from './erase-rows.ts'

describeEachStore('what is kept of an activity', (opened) => {
  beforeAll(async () => {
    const square = await openSquare(opened().store)
    await square.define()
  })

  test('is erased to the last row, in as many steps as it takes', async () => {
    const {db} = opened().store
    const marks = Array.from({length: 4_001}, (_, number) => ({
      activity: 1,
      mark: String(number).padStart(43, '0'),
      day: 1,
    }))
    for (let at = 0; at < marks.length; at += 1_000)
      await db
        .insertInto('browser_mark')
        .values(marks.slice(at, at + 1_000))
        .execute()

    await eraseRows(db, 'browser_mark', 1)

    expect(await db.selectFrom('browser_mark').selectAll().execute()).toEqual([])
  })
})
