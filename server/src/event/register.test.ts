/** Registering for an event: who gets a seat, who waits, who is told to come another time. */
import type {Question} from '@saha/contract'
import {beforeEach, expect, test} from 'vitest'
import {keyOf} from '../saha.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eventStarts, forgetRegistrations, openEvening} from './event.test-kit.ts'

describeEachStore('whoever registers for an event', (opened) => {
  beforeEach(async () => {
    await openEvening(opened().store)
    await forgetRegistrations(opened().store)
  })

  test('gets a receipt and a seat', async () => {
    const evening = await openEvening(opened().store)

    const {receipt, ...others} = await evening.register(1, {name: 'Layla'})

    expect(others).toEqual({seat: 'has-seat'})
    expect(await evening.follow(receipt)).toEqual({
      kind: 'registration',
      municipality: 'irbid',
      activity: 'park-evening',
      seat: 'has-seat',
      name: 'Layla',
      answers: {},
      canChange: true,
      canWithdraw: true,
    })
  })

  test('is counted once, however often the form is sent', async () => {
    const evening = await openEvening(opened().store)

    const first = await evening.register(1, {name: 'Layla'})
    const again = await evening.register(1, {name: 'Layla'})

    expect(again).toEqual(first)
    expect(await evening.counts()).toMatchObject({registered: 1})
  })

  test('cannot use a key of somebody else', async () => {
    const evening = await openEvening(opened().store)
    await evening.register(1, {name: 'Layla'})

    const reply = await evening.send({key: keyOf(1), name: 'Sami'})

    expect(await evening.code(reply)).toBe('key-reused')
  })

  test('gets one of the seats there are, not one more, when a hundred come at once', async () => {
    const evening = await openEvening(opened().store, {capacity: 40})

    const replies = await Promise.all(
      Array.from({length: 100}, (_, at) => evening.send({key: keyOf(at + 1)})),
    )

    const statuses = replies.map(({status}) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(40)
    expect(statuses.filter((status) => status === 409)).toHaveLength(60)
    expect(await evening.counts()).toMatchObject({registered: 40, waiting: 0})
    expect(await evening.stored()).toHaveLength(40)
  })

  test('gets one of the seats there are when a hundred come at once to two servers', async () => {
    const one = await openEvening(opened().store, {capacity: 40, waitingList: true})
    const other = await openEvening(opened().store, {capacity: 40, waitingList: true})

    const replies = await Promise.all(
      Array.from({length: 100}, (_, at) => (at % 2 ? one : other).send({key: keyOf(at + 1), waits: true})),
    )

    expect(new Set(replies.map(({status}) => status))).toEqual(new Set([201]))
    expect(await one.counts()).toMatchObject({registered: 40, waiting: 60})
    const queue = (await one.stored()).map((row) => row.queue).filter((number) => number > 0)
    expect(queue.toSorted((a, b) => a - b)).toEqual(Array.from({length: 60}, (_, at) => at + 1))
  })

  test('waits only where there is a waiting list, and only after having said so', async () => {
    const evening = await openEvening(opened().store, {capacity: 1, waitingList: true})
    await evening.register(1)

    const unasked = await evening.send({key: keyOf(2)})
    const asked = await evening.register(3, {waits: true})

    expect(await evening.code(unasked)).toBe('event-full')
    expect(asked).toMatchObject({seat: 'waits', ahead: 0})
  })

  test.each([
    ['before it opens', {}, Date.parse('2026-05-30T00:00:00Z'), 'not-yet-open'],
    ['once it has begun', {}, eventStarts, 'closed'],
    [
      'after the last day for it',
      {registration: {name: 'optional', nameSeenBy: 'hosts', until: '2026-06-10T00:00:00Z'}},
      0,
      'closed',
    ],
    ['when it was cancelled', {cancelled: {en: 'The hall is flooded.'}}, 0, 'event-cancelled'],
    ['without being invited where that is needed', {byInvitation: true}, 0, 'by-invitation'],
  ] as const)('is refused %s', async (_, settings, now, code) => {
    const evening = await openEvening(opened().store, settings)
    if (now) evening.clock.now = now

    expect(await evening.code(evening.send({key: keyOf(1)}))).toBe(code)
    expect(await evening.stored()).toEqual([])
  })

  test('has the same receipt when the reply was lost and the event has begun since', async () => {
    const evening = await openEvening(opened().store)
    const first = await evening.register(1)
    evening.clock.now = eventStarts

    expect(await evening.register(1)).toEqual(first)
  })

  test('gives the name that is asked for', async () => {
    const evening = await openEvening(opened().store, {registration: {name: 'required', nameSeenBy: 'hosts'}})

    const nameless = await evening.send({key: keyOf(1)})
    const invisible = await evening.send({key: keyOf(2), name: '\u200b'})

    expect(await evening.code(nameless)).toBe('text-refused')
    expect(await evening.code(invisible)).toBe('text-refused')
  })

  test('gives no name where none is asked for', async () => {
    const evening = await openEvening(opened().store, {registration: {name: 'none', nameSeenBy: 'hosts'}})

    expect((await evening.send({key: keyOf(1), name: 'Layla'})).status).toBe(422)
  })

  test('answers what is asked, as in a survey', async () => {
    const fields: Question[] = [
      {id: 'help', type: 'short-text', text: {en: 'What do you need?'}, required: true},
      {
        id: 'mail',
        type: 'contact',
        by: 'email',
        text: {en: 'Your address'},
        why: {en: 'To tell of changes.'},
      },
    ]
    const evening = await openEvening(opened().store, {
      registration: {name: 'optional', nameSeenBy: 'hosts', fields},
    })

    const empty = await evening.send({key: keyOf(1), answers: {}})
    const {receipt} = await evening.register(2, {answers: {help: 'A ramp', mail: 'layla@irbid.example'}})

    expect(await evening.problem(empty)).toMatchObject({
      code: 'answers-refused',
      problems: [{question: 'help', code: 'required'}],
    })
    expect((await evening.follow(receipt)).answers).toEqual({help: 'A ramp', mail: 'layla@irbid.example'})
    const [row] = await evening.stored()
    expect(row?.answers).toBe('{"help":"A ramp"}')
  })

  test('works for a seat when it looks like a program', async () => {
    const evening = await openEvening(opened().store, {}, {defence: suspecting({'': {wantsWork: true}})})

    const idle = await evening.send({key: keyOf(1)})
    const worked = await evening.register(1, {work: 'done'})

    expect(await evening.code(idle)).toBe('work-wanted')
    expect(worked.seat).toBe('has-seat')
  })

  test('does so from a page of the municipality', async () => {
    const evening = await openEvening(opened().store)

    const reply = await evening.send({key: keyOf(1)}, {origin: 'https://elsewhere.example'})

    expect(await evening.code(reply)).toBe('origin-not-allowed')
  })
})
