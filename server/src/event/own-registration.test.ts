/** What whoever registered for an event can do with the receipt. */
import {beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {
  eventDefinition,
  eventEnds,
  eventStarts,
  forgetRegistrations,
  openEvening,
  type Evening,
} from './event.test-kit.ts'

describeEachStore('with the receipt of a registration', (opened) => {
  let evening: Evening
  const capacity = {capacity: 2, waitingList: true} as const

  beforeEach(async () => {
    evening = await openEvening(opened().store, capacity)
    await forgetRegistrations(opened().store)
  })

  /** Two with a seat, and three who wait. */
  async function fill() {
    const receipts: string[] = []
    for (const number of [1, 2, 3, 4, 5])
      receipts.push((await evening.register(number, {waits: true})).receipt)
    return receipts as [string, string, string, string, string]
  }

  test('one sees how many wait before', async () => {
    const [, , third, , fifth] = await fill()

    expect(await evening.follow(third)).toMatchObject({seat: 'waits', ahead: 0})
    expect(await evening.follow(fifth)).toMatchObject({seat: 'waits', ahead: 2})
  })

  test('one gives the seat to whoever waits longest, who sees it', async () => {
    const [first, , third, fourth] = await fill()

    await evening.withdraw(first)

    expect(await evening.follow(third)).toMatchObject({seat: 'has-seat', movedUp: true})
    expect(await evening.follow(fourth)).toMatchObject({seat: 'waits', ahead: 0})
    expect(await evening.counts()).toMatchObject({registered: 2, waiting: 2})
  })

  test('one stops waiting, and nobody gets a seat for that', async () => {
    const [, , third, fourth] = await fill()

    await evening.withdraw(third)

    expect(await evening.follow(fourth)).toMatchObject({seat: 'waits', ahead: 0})
    expect(await evening.counts()).toMatchObject({registered: 2, waiting: 2})
  })

  test('one withdraws once: the second time changes nothing, and nothing is left of the words', async () => {
    const {receipt} = await evening.register(1, {name: 'Layla'})

    const [once, twice] = [await evening.withdraw(receipt), await evening.withdraw(receipt)]

    expect([once.status, twice.status]).toEqual([200, 200])
    expect(await evening.counts()).toMatchObject({registered: 0})
    expect(await evening.code(evening.withReceipt('GET', receipt))).toBe('withdrawn')
    expect(await evening.stored()).toMatchObject([{state: 'withdrawn', name: '', answers: ''}])
  })

  test('one does not register again by a late retry', async () => {
    const {receipt} = await evening.register(1)
    await evening.withdraw(receipt)

    await expect(evening.register(1)).rejects.toThrow('withdrawn')
    expect(await evening.counts()).toMatchObject({registered: 0})
  })

  test('no seat is given twice when many withdraw at once', async () => {
    const receipts = await fill()

    await Promise.all(receipts.slice(0, 3).map((receipt) => evening.withdraw(receipt)))

    expect(await evening.counts()).toMatchObject({registered: 2, waiting: 0})
    expect((await evening.stored()).filter(({state}) => state === 'has-seat')).toHaveLength(2)
  })

  test('one changes what was written, until the event starts', async () => {
    const {receipt} = await evening.register(1, {name: 'Layla'})

    const changed = await evening.change(receipt, {name: 'Layla Haddad'})
    evening.clock.now = eventStarts
    const late = await evening.change(receipt, {name: 'Sami'})

    expect(await changed.json()).toEqual({cleaned: []})
    expect(await evening.code(late)).toBe('closed')
    expect(await evening.follow(receipt)).toMatchObject({name: 'Layla Haddad', canChange: false})
  })

  test('one withdraws until the event is over; a seat during the event is nobody else’s', async () => {
    const [first, second, third] = await fill()
    evening.clock.now = eventStarts

    await evening.withdraw(first)
    const during = await evening.follow(third)
    evening.clock.now = eventEnds
    const late = await evening.withdraw(second)

    expect(during).toMatchObject({seat: 'waits'})
    expect(await evening.code(late)).toBe('closed')
  })

  test('one gets a seat when there are more, and keeps it when there are fewer', async () => {
    const [, , third, fourth] = await fill()

    await importDefinition(opened().store.db, eventDefinition({...capacity, capacity: 3}))
    await importDefinition(opened().store.db, eventDefinition({...capacity, capacity: 1}))
    evening.clock.now += 2_000

    expect(await evening.follow(third)).toMatchObject({seat: 'has-seat'})
    expect(await evening.follow(fourth)).toMatchObject({seat: 'waits'})
    expect((await evening.shown()).now).toMatchObject({seats: 'full'})
  })

  test('one is told the address of the meeting only with a seat', async () => {
    const online = {link: 'https://meet.irbid.example/evening', forRegistered: true} as const
    evening = await openEvening(opened().store, {...capacity, online})
    const [first, , third] = await fill()

    expect(await evening.follow(first)).toMatchObject({link: online.link})
    expect(await evening.follow(third)).not.toHaveProperty('link')
    expect(JSON.stringify(await evening.shown())).not.toContain('meet.irbid.example')
  })
})
