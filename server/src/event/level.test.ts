/** Events for which each browser registers once. */
import type {RegistrationReceipt} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {importDefinition, type FrozenError} from '../activities/import-definition.ts'
import {eraseExpired} from '../retention/retention.ts'
import {closes, june, keyOf} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eventDefinition, openEvening, type Evening} from './event.test-kit.ts'

const tokenOf = (browser: number) => keyOf(browser).replace('000000', 'c0ffee')

function oncePerBrowser(change: Parameters<typeof eventDefinition>[0] = {}) {
  const definition = eventDefinition(change)
  for (const {activities} of definition.consultations)
    for (const activity of activities) if (activity.kind === 'event') activity.level = 'browser'
  return definition
}

describeEachStore('an event with one registration per browser', (opened) => {
  let evening: Evening
  const db = () => opened().store.db
  const marks = () => db().selectFrom('browser_mark').selectAll().execute()

  beforeAll(async () => {
    evening = await openEvening(opened().store)
    await evening.define(oncePerBrowser())
  })

  const send = (number: number, browser: number) =>
    evening.send({key: keyOf(number), token: tokenOf(browser)})

  test('takes one, and tells of a second when the first one came', async () => {
    const first = await send(1, 1)
    evening.clock.now += 2 * 86_400_000
    const second = await send(2, 1)
    evening.clock.now = june
    const other = await send(3, 2)

    expect([first.status, second.status, other.status]).toEqual([201, 409, 201])
    expect(await second.json()).toMatchObject({code: 'answered-already', day: '2026-06-15'})
    expect(await marks()).toHaveLength(2)
  })

  test('takes the same one again, whose reply was lost', async () => {
    const again = await send(1, 1)

    expect(again.status).toBe(201)
    expect(await marks()).toHaveLength(2)
  })

  test('takes one, of fifty that one browser sends at once', async () => {
    const replies = await Promise.all(Array.from({length: 50}, (_, at) => send(100 + at, 10)))

    expect(replies.filter(({status}) => status === 201)).toHaveLength(1)
    expect(replies.filter(({status}) => status === 409)).toHaveLength(49)
  })

  test('takes none from a browser that does not name itself', async () => {
    const reply = await evening.send({key: keyOf(200)})

    expect([reply.status, await evening.code(reply)]).toEqual([422, 'token-missing'])
  })

  test('lets a browser register anew that has withdrawn, and only once for each time', async () => {
    const {receipt} = (await (await send(300, 30)).json()) as RegistrationReceipt
    const withdraw = () => evening.withReceipt('DELETE', receipt, undefined, {'saha-browser': tokenOf(30)})

    expect((await withdraw()).status).toBe(200)
    expect((await send(301, 30)).status).toBe(201)
    // The same wish, late: the seat that was taken since stays the only one.
    expect((await withdraw()).status).toBe(200)
    expect((await send(302, 30)).status).toBe(409)
  })

  test('marks nobody who gets no seat', async () => {
    await evening.define(oncePerBrowser({capacity: 1}))

    const full = await send(400, 40)
    await evening.define(oncePerBrowser())
    const free = await send(401, 40)

    expect([await evening.code(full), free.status]).toEqual(['event-full', 201])
  })

  test('forgets at closing which browsers have registered, and does not open again', async () => {
    evening.clock.now = closes + 2 * 60_000
    await eraseExpired(db(), evening.clock.now)
    const definition = oncePerBrowser()
    definition.consultations[0]!.closes = '2026-08-01T00:00:00Z'

    const error = await importDefinition(db(), definition).catch((caught: unknown) => caught)

    expect(await marks()).toEqual([])
    expect(await db().selectFrom('browser_key').selectAll().execute()).toEqual([])
    expect((error as FrozenError).frozen).toMatchObject([{address: 'irbid/park-evening', what: 'closes'}])
  })
})
