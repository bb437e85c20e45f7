/** What is kept of a browser that has answered, and what it leads to: nothing. */
import {sql} from 'kysely'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {forgetContributions, june, openSquare, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetArrival} from '../storage/forget-arrival.ts'
import type {Store} from '../storage/open.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import {browserDefinition, browserForm as form, readMarks, tokenOf} from './levels.test-kit.ts'
import {freeMark} from './marks.queries.ts'

describeEachStore('the mark of a browser', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    await square.define(browserDefinition())
  })

  const marks = () => readMarks(opened().store)

  test('holds no token, and no other activity could recognise it', async () => {
    const lake = browserDefinition(({consultations}) => {
      const [activity] = consultations[0]!.activities
      consultations[0]!.activities.push({...structuredClone(activity!), id: 'lake-survey'})
    })
    await square.define(lake)
    const path = '/v1/surveys/irbid/lake-survey/responses'
    await square.send(form(1, 1))
    await square.app.request(path, post(form(1, 1)))

    const rows = await marks()
    const [responses, keys] = await Promise.all([
      opened().store.db.selectFrom('survey_response').selectAll().execute(),
      opened().store.db.selectFrom('browser_key').selectAll().execute(),
    ])

    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({mark}) => mark)).size).toBe(2)
    expect(Object.keys(rows[0]!).toSorted()).toEqual(['activity', 'day', 'mark'])
    expect(JSON.stringify([rows, responses, keys])).not.toContain(tokenOf(1))
  })

  test('shares nothing with the response but activity and day', async () => {
    await square.send(form(1, 1))

    const [response] = await opened().store.db.selectFrom('survey_response').selectAll().execute()
    const [mark] = await marks()

    const shared = Object.entries(mark!).filter(([, value]) => Object.values(response!).includes(value))
    expect(shared.map(([name]) => name).toSorted()).toEqual(['activity', 'day'])
  })

  test('is freed once, and then the browser can answer anew', async () => {
    const {db} = opened().store
    await square.send(form(1, 1))
    const [mark] = await marks()

    const freed = await freeMark(db, mark!.activity, tokenOf(1))
    const again = await freeMark(db, mark!.activity, tokenOf(1))
    const stranger = await freeMark(db, mark!.activity, "' or 1=1 --")

    expect([freed, again, stranger]).toEqual([true, false, false])
    expect((await square.send(form(2, 1))).status).toBe(201)
  })

  test('does not show with which response it came, to anybody who may query the store', async () => {
    const {db, traits} = opened().store
    for (let number = 1; number <= 20; number++) await square.send(form(number, number))

    await forgetArrival({db, traits}, 'browser_mark', lockBatches)

    expect(await written[String(traits.remembersArrival)]!(opened().store.db)).toEqual([])
    expect(await marks()).toHaveLength(20)
  })
})

/** Marks whose place among the rows, or whose transaction, tells something of a response. */
const written: Record<string, (db: Store) => Promise<unknown[]>> = {
  true: async (db) => {
    const {rows} = await sql`
      select m.mark from browser_mark m join survey_response r on r.xmin::text = m.xmin::text`.execute(db)
    return rows
  },
  // Rows lie in the order of the mark itself: there is no other.
  false: async (db) => {
    const {rows} = await sql`
      select name from sqlite_master where name = 'browser_mark' and sql not like '%without rowid%'`.execute(
      db,
    )
    return rows
  },
}
