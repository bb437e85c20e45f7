/** What was said in a thread is kept until the day that was promised, and no longer. */
import {pathOf} from '@saha/contract/routes'
import {beforeEach, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {openTownhall, type Townhall} from '../moderation/moderation.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eraseExpired} from './retention.ts'

/** The last day of retention of the example, in its last second. */
const lastDay = Date.parse('2026-12-31T23:59:59Z')

const tables = ['comment', 'vote', 'moderation_case', 'moderation_act', 'report', 'appeal'] as const

describeEachStore('a thread', (opened) => {
  let town: Townhall

  beforeEach(async () => {
    const {db} = opened().store
    for (const table of [...tables, 'moderation_count', 'staff_user'] as const)
      await db.deleteFrom(table).execute()
    town = await openTownhall(opened().store, threadDefinition({}, {'market-talk': {}}))
    town.clock.now = june
    const rana = await town.hire('rana@irbid.example')
    const item = await town.write()
    const hidden = await town.write()
    await town.write({waits: ['all-wait']})
    await rana.decide(hidden, {action: 'hide', reason: 'insult', message: 'No.'})
    await town.appeal(hidden)
    await town.report(item, 1)
    const place = {municipality: 'irbid', activity: 'park-talk', comment: item}
    await town.app.request(pathOf('vote', place), post({token: keyOf(1), value: 1}))
  })

  const rows = async () => {
    const counted = tables.map(
      async (table) => (await town.db.selectFrom(table).selectAll().execute()).length,
    )
    return Promise.all(counted)
  }

  test('is kept until the last day that was promised', async () => {
    const before = await rows()

    await eraseExpired(town.db, lastDay)

    expect(await rows()).toEqual(before)
    expect(before).not.toContain(0)
  })

  test('is erased on the next day with all that was done about it; the public account stays', async () => {
    const before = await town.account()

    await eraseExpired(town.db, lastDay + 1_000)

    expect(await rows()).toEqual(tables.map(() => 0))
    expect(await town.account()).toEqual(before)
    const path = pathOf('readComments', {municipality: 'irbid', activity: 'park-talk'})
    expect(await (await town.app.request(path)).json()).toMatchObject({
      comments: [],
      counts: {all: 0},
      newest: 0,
    })
  })

  test('that held nothing but what waits is erased, too', async () => {
    await eraseExpired(town.db, lastDay + 1_000)
    await town.write({thread: 'market-talk', waits: ['all-wait']})

    await eraseExpired(town.db, lastDay + 1_000)

    expect(await rows()).toEqual(tables.map(() => 0))
  })

  test('in which the only comment was withdrawn before anybody saw it is erased, too', async () => {
    await eraseExpired(town.db, lastDay + 1_000)
    await town.withdraw(await town.write({thread: 'market-talk', waits: ['all-wait']}))

    await eraseExpired(town.db, lastDay + 1_000)

    expect(await rows()).toEqual(tables.map(() => 0))
  })
})
