/** Votes and reports: whoever holds the store, or may query it, does not learn which of them came one after the other. */
import {pathOf} from '@saha/contract/routes'
import {sql} from 'kysely'
import {readFile} from 'node:fs/promises'
import {beforeAll, expect, test} from 'vitest'
import {openTownhall} from '../moderation/moderation.test-kit.ts'
import {createRetention} from '../retention/retention.ts'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from './each-store.ts'

describeEachStore('marks of browsers that vote and report', (opened) => {
  beforeAll(async () => {
    const town = await openTownhall(opened().store)
    town.clock.now = june
    const [comment, reported] = [await town.write(), await town.write()]
    const path = pathOf('vote', {municipality: 'irbid', activity: 'park-talk', comment})
    for (let browser = 0; browser < 30; browser++) {
      await town.app.request(path, post({token: keyOf(browser), value: 1}))
      await town.report(reported, browser)
    }
    await opened().store.emptyLog()
  })

  /** How many of them betray what came after what. */
  async function betraying(): Promise<number> {
    const votes = await opened().store.db.selectFrom('vote').select('mark').execute()
    const reports = await opened().store.db.selectFrom('report').select('mark').execute()
    const marks = [...votes, ...reports].map(({mark}) => mark)
    if (opened().store.traits.remembersArrival) return transactions()
    const file = await readFile(opened().address, 'latin1')
    const places = marks.flatMap((mark) => placesOf(file, mark))
    return [...Map.groupBy(places, ({at}) => Math.floor(at / 4096)).values()]
      .map((page) => page.toSorted((a, b) => a.at - b.at))
      .map((page) => page.filter(({mark}, at) => at > 0 && mark > (page[at - 1]?.mark ?? '')).length)
      .reduce((sum, found) => sum + found, 0)
  }

  /** In how many transactions, beyond one for each table, they were written. */
  async function transactions(): Promise<number> {
    const counts = await Promise.all(
      ['vote', 'report'].map((table) =>
        sql<{count: number}>`select count(distinct xmin::text) as count from ${sql.table(table)}`.execute(
          opened().store.db,
        ),
      ),
    )
    return counts.reduce((sum, {rows}) => sum + (rows[0]?.count ?? 0) - 1, 0)
  }

  test('stand in their order at first, and within an hour in one that says nothing', async () => {
    const before = await betraying()
    const retention = createRetention({
      ...opened().store,
      now: () => june,
      onError: (error) => expect(error).toBeUndefined(),
    })
    retention.start()
    await expect.poll(betraying).toBe(0)
    await retention.stop()

    const votes = await opened().store.db.selectFrom('vote').selectAll().execute()
    const reports = await opened().store.db.selectFrom('report').selectAll().execute()
    expect(before).toBeGreaterThan(5)
    expect([votes.length, reports.length]).toEqual([30, 30])
  })
})

function placesOf(file: string, mark: string): {mark: string; at: number}[] {
  const places: {mark: string; at: number}[] = []
  for (let at = file.indexOf(mark); at !== -1; at = file.indexOf(mark, at + 1)) places.push({mark, at})
  return places
}
