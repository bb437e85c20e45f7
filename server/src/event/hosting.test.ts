/** What those see who hold an event, and what is left of it later. */
import type {Question} from '@saha/contract'
import {beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {readAudit} from '../audit/audit.queries.ts'
import {eraseExpired} from '../retention/retention.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {
  eventEnds,
  eventDefinition,
  eventStarts,
  forgetRegistrations,
  openEvening,
  type Evening,
} from './event.test-kit.ts'
import {listEvents, readHosted, saveAttendance} from './hosted.queries.ts'

const fields: Question[] = [
  {id: 'help', type: 'short-text', text: {en: 'What do you need?'}},
  {id: 'mail', type: 'contact', by: 'email', text: {en: 'Your address'}, why: {en: 'To tell of changes.'}},
]
const doer = {municipality: 'irbid', email: 'clerk@irbid.example', at: eventEnds}
const day = 86_400_000

describeEachStore('those who hold an event', (opened) => {
  let evening: Evening
  const db = () => opened().store.db
  const registration = {name: 'optional', nameSeenBy: 'hosts', fields} as const

  beforeEach(async () => {
    evening = await openEvening(opened().store, {capacity: 2, waitingList: true, registration})
    await forgetRegistrations(opened().store)
    evening.clock.now = eventStarts - day
  })

  const number = async () => (await evening.counts()).activity
  const register = (key: number, name: string) =>
    evening.register(key, {name, waits: true, answers: {mail: `${name.toLowerCase()}@irbid.example`}})

  test('read who has a seat, by name, and who waits, in the order of waiting', async () => {
    for (const [at, name] of ['Zaid', 'Amal', 'Sami', 'Lina'].entries()) await register(at + 1, name)

    const {registrations, contacts} = await readHosted(db(), await number())

    expect(registrations.map(({name, seat, place}) => [name, seat, place])).toEqual([
      ['Amal', 'has-seat', undefined],
      ['Zaid', 'has-seat', undefined],
      ['Sami', 'waits', 1],
      ['Lina', 'waits', 2],
    ])
    expect(registrations[0]?.answers).toEqual({})
    expect(contacts.map(({contact}) => contact).toSorted()).toEqual([
      'amal@irbid.example',
      'lina@irbid.example',
      'sami@irbid.example',
      'zaid@irbid.example',
    ])
  })

  test('say who came; only how many is public', async () => {
    await register(1, 'Zaid')
    await register(2, 'Amal')
    const {registrations} = await readHosted(db(), await number())
    evening.clock.now = eventEnds

    await saveAttendance(
      db(),
      doer,
      {number: await number(), id: 'park-evening'},
      {
        came: [registrations[0]!.id, 'nobody-nobody-nobody-n'],
        guests: 3,
      },
    )

    const {now} = await evening.shown()
    expect(now.attendance).toEqual({registered: 2, came: 4})
    expect(JSON.stringify(await evening.shown())).not.toContain('Amal')
  })

  test('are in the log with how it was and how it is, and nobody’s name', async () => {
    const {receipt: _} = await register(1, 'Zaid')
    const {registrations} = await readHosted(db(), await number())
    const event = {number: await number(), id: 'park-evening'}

    await saveAttendance(db(), doer, event, {came: [], guests: 1})
    await saveAttendance(db(), doer, event, {came: registrations.map(({id}) => id), guests: 1})

    const [entry] = await readAudit(db(), 'irbid', {most: 1})
    expect(entry).toMatchObject({
      act: 'attendance-counted',
      target: 'park-evening',
      before: {came: 0, guests: 1},
      after: {came: 1, guests: 1},
    })
  })

  test('see their events, the next one first', async () => {
    await register(1, 'Zaid')

    const events = await listEvents(db(), 'irbid', eventStarts)

    expect(events).toMatchObject([{id: 'park-evening', registered: 1, waiting: 0, came: null, capacity: 2}])
  })

  test('cannot reach anybody any more thirty days after the event', async () => {
    await register(1, 'Zaid')

    await eraseExpired(db(), eventEnds + 30 * day)
    const before = await readHosted(db(), await number())
    await eraseExpired(db(), eventEnds + 30 * day + 1)
    const after = await readHosted(db(), await number())

    expect(before.contacts).toEqual([{question: 'mail', contact: 'zaid@irbid.example'}])
    expect(after.contacts).toEqual([])
    expect(after.registrations).toMatchObject([{name: 'Zaid'}])
  })

  test('know nobody any more after the last day of retention; how many came stays', async () => {
    await register(1, 'Zaid')
    await saveAttendance(db(), doer, {number: await number(), id: 'park-evening'}, {came: [], guests: 5})

    await eraseExpired(db(), Date.parse('2027-01-01T00:00:00Z'))

    expect(await evening.stored()).toEqual([])
    expect(await db().selectFrom('event_contact').selectAll().execute()).toEqual([])
    expect(await evening.counts()).toMatchObject({registered: 1, guests: 5, is_counted: 1})
  })

  test('cannot move an event with its registrations to another consultation', async () => {
    await register(1, 'Zaid')
    const definition = eventDefinition({capacity: 2})
    const [park] = definition.consultations
    const event = park?.activities.pop()
    definition.consultations.push({...park!, id: 'other', activities: [event!]})

    await expect(importDefinition(db(), definition)).rejects.toThrow('frozen')
  })
})

describeEachStore('how an event stands', (opened) => {
  test.each([
    [10, 0, 'free'],
    [10, 7, 'free'],
    [10, 8, 'few'],
    [10, 10, 'full'],
    [3, 1, 'few'],
  ])('of %d seats %d are taken: %s', async (capacity, taken, seats) => {
    const evening = await openEvening(opened().store, {capacity})
    await forgetRegistrations(opened().store)
    for (let key = 1; key <= taken; key++) await evening.register(key)

    expect((await evening.shown()).now).toEqual({registration: 'open', time: 'before', seats})
  })

  test('is said exactly only where the municipality wants that', async () => {
    const evening = await openEvening(opened().store, {capacity: 10, exactSeats: true})
    await forgetRegistrations(opened().store)
    await evening.register(1)

    expect((await evening.shown()).now).toMatchObject({seats: 'free', left: 9})
  })

  test('changes with the time, also on the hosted page', async () => {
    const evening = await openEvening(opened().store, {capacity: null})
    const page = async () => {
      evening.clock.now += 2_000
      return (await evening.app.request('/embed/irbid/park-evening?lang=en')).text()
    }
    evening.clock.now = eventStarts - day
    const [before, first] = [await evening.shown(), await page()]
    evening.clock.now = eventEnds
    const [after, last] = [await evening.shown(), await page()]

    expect(before.now).toMatchObject({registration: 'open', time: 'before'})
    expect(after.now).toMatchObject({registration: 'over', time: 'after'})
    expect(first).toContain('Town hall')
    expect(first).toContain('17:00')
    expect(first).not.toContain('This event is over.')
    expect(last).toContain('This event is over.')
  })
})
