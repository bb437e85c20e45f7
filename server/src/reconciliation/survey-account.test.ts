/** Whatever happens to responses, in whatever order: the account of a survey balances, and says what happened. */
import type {Channel, Reconciliation, Snapshot, TakenOut} from '@saha/contract'
import {CHANNELS, TAKEN_OUT} from '@saha/domain'
import fc from 'fast-check'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {pathOf} from '@saha/contract/routes'
import {receiptFor} from '../receipts/receipt.ts'
import {eraseExpired} from '../retention/retention.ts'
import {closes, forgetContributions, formOf, june, keyOf, openSquare, version} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, codeOf, secret} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {FORM} from '../storage/tally.queries.ts'
import {arrivedResponses} from './survey-account.queries.ts'

const park = {municipality: 'irbid', activity: 'park-survey'}
const channels = ['web', 'assisted', 'paper'] as const satisfies readonly Channel[]

type Step =
  | {is: 'send'; from: number; people: number; channel: Channel}
  | {is: 'change' | 'withdraw' | 'duplicate' | 'test'; person: number}
  | {is: 'publish'}

const person = fc.nat(69)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('send' as const),
      from: fc.nat(58),
      people: fc.integer({min: 1, max: 12}),
      channel: fc.constantFrom(...channels),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constantFrom('change' as const, 'withdraw' as const, 'duplicate' as const, 'test' as const),
      person,
    }),
  },
  {weight: 3, arbitrary: fc.constant<Step>({is: 'publish'})},
)

/** Who is where, as somebody remembers who was there all the time. */
type Memory = Map<number, {channel: Channel; place: 'stored' | TakenOut}>

const remembered = (memory: Memory, is: (place: string) => boolean) => {
  const counts = {web: 0, assisted: 0, paper: 0}
  for (const {channel, place} of memory.values()) if (is(place)) counts[channel] += 1
  return counts
}

const expectBalance = (account: Reconciliation) => {
  const {counted, waiting, withdrawn, duplicates, spam, hidden, test: tried} = account
  const parts = [counted, waiting, withdrawn, duplicates, spam, tried, ...hidden.map(({amount}) => amount)]
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + of(part), 0)
  expect(sum(({all}) => all)).toBe(account.received.all)
  expect(parts.every(({all}) => all >= 0)).toBe(true)
  for (const way of channels)
    expect(sum((part) => part.channels?.[way] ?? 0)).toBe(account.received.channels?.[way] ?? 0)
}

describeEachStore('the account of a survey', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let clerk: Browser
  let passwords: Record<'facilitator' | 'helper', string>

  beforeAll(async () => {
    square = await openSquare(opened().store, {staff: {secret, proxies: 1, console: '/nowhere'}})
    await square.define()
    passwords = {facilitator: await hire('facilitator'), helper: await hire('helper')}
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square.clock.now = june
    clerk = await signedIn('facilitator')
  })

  const hire = async (role: 'facilitator' | 'helper') => {
    const {password} = await addMember(opened().store.db, `${role}@irbid.example`, 'irbid', june, role)
    return password ?? ''
  }
  const signedIn = async (role: 'facilitator' | 'helper') => {
    const browser = new Browser(square.app)
    await browser.signIn(`${role}@irbid.example`, passwords[role])
    return browser
  }
  const codeFor = (number: number) => receiptFor('irbid/park-survey', keyOf(number)).code
  const send = (number: number, channel: Channel) =>
    channel === 'web'
      ? square.send(formOf(number))
      : clerk.ask('enterResponse', park, {...formOf(number), channel})
  const remove = (number: number, as: string, by = clerk) =>
    by.ask('removeContribution', park, {receipt: codeFor(number), as})

  /** Does it, and notes in `memory` what the server has agreed to. */
  async function happens(one: Step, memory: Memory): Promise<void> {
    switch (one.is) {
      case 'send': {
        for (let number = one.from; number < one.from + one.people; number += 1) {
          const reply = await send(number, one.channel)
          if (reply.status === 201 && !memory.has(number))
            memory.set(number, {channel: one.channel, place: 'stored'})
        }
        return
      }
      case 'publish':
        return square.publisher.publishDue()
      case 'change':
        await square.withReceipt('PUT', codeFor(one.person), {version, answers: {often: 'rarely', safe: 3}})
        return
      case 'withdraw':
      case 'duplicate':
      case 'test': {
        const known = memory.get(one.person)
        const reply =
          one.is === 'withdraw'
            ? await square.withReceipt('DELETE', codeFor(one.person))
            : await remove(one.person, one.is)
        if (reply.status === 200 && known?.place === 'stored')
          known.place = one.is === 'withdraw' ? 'withdrawn' : one.is
      }
    }
  }

  const tally = () => opened().store.db.selectFrom('tally').selectAll().execute()
  const account = async () => {
    const row = await opened()
      .store.db.selectFrom('snapshot')
      .select(['content'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row && (JSON.parse(row.content ?? '') as Snapshot).reconciliation
  }

  test('balances after every step of any history, and is exact once it has closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 12, maxLength: 30}), async (steps) => {
        await forgetContributions(opened().store)
        square.clock.now = june
        clerk = await signedIn('facilitator')
        const memory: Memory = new Map()

        for (const one of [{is: 'send', from: 0, people: 12, channel: 'web'} as const, ...steps]) {
          await happens(one, memory)
          const rows = await tally()
          const everything = rows.map((row) => ({...row, batch: 0}))
          expect(arrivedResponses(rows).received).toEqual(remembered(memory, () => true))
          expect(arrivedResponses(everything)).toMatchObject({
            counted: remembered(memory, (place) => place === 'stored'),
            withdrawn: remembered(memory, (place) => place === 'withdrawn'),
            duplicates: remembered(memory, (place) => place === 'duplicate'),
            test: remembered(memory, (place) => place === 'test'),
          })
          const published = await account()
          if (published) expectBalance(published)
        }
        square.clock.now = closes
        await square.publisher.publishDue()

        const last = await account()
        const stored = [...memory.values()].filter(({place}) => place === 'stored').length
        // Fewer than ten who changed or withdrew at the end are not published apart.
        const exact = [last].flatMap((one) => (one?.step === 1 && one.waiting.all === 0 ? [one] : []))
        expect(exact.map(({counted, received}) => [counted.all, received.all])).toEqual(
          exact.map(() => [stored, memory.size]),
        )
        expect(last === undefined || last.received.all <= memory.size).toBe(true)
      }),
      {numRuns: 12, seed: 20_261_122},
    )
  }, 120_000)

  test('tells what staff took out, what citizens withdrew, and on which way everything came', async () => {
    await Promise.all(Array.from({length: 14}, (_, at) => send(at, 'web')))
    for (let at = 20; at < 32; at += 1) await send(at, 'paper')
    await happens({is: 'withdraw', person: 0}, new Map())
    expect((await remove(1, 'test')).status).toBe(200)
    expect((await remove(20, 'duplicate')).status).toBe(200)
    square.clock.now = closes
    await square.publisher.publishDue()

    const last = await account()

    expect(last).toMatchObject({
      received: {all: 26, channels: {web: 14, assisted: 0, paper: 12}},
      counted: {all: 23, channels: {web: 12, assisted: 0, paper: 11}},
      waiting: {all: 0},
      withdrawn: {all: 1},
      test: {all: 1},
      duplicates: {all: 1, channels: {web: 0, assisted: 0, paper: 1}},
      step: 1,
      level: 'open',
      opened: '2026-06-01T00:00:00.000Z',
      closes: '2026-07-01T00:00:00.000Z',
      wording: version,
      smallestGroup: 10,
    })
  })

  test('stays published when the responses are erased, and nothing else of it is kept', async () => {
    await Promise.all(Array.from({length: 14}, (_, at) => send(at, 'web')))
    await happens({is: 'withdraw', person: 0}, new Map())
    square.clock.now = closes
    await square.publisher.publishDue()
    const before = await account()

    await eraseExpired(opened().store.db, Date.parse('2027-01-02T00:00:00Z'))

    expect(await account()).toEqual(before)
    expect((await tally()).filter(({question}) => question === TAKEN_OUT || question === CHANNELS)).toEqual(
      [],
    )
    expect((await tally()).every(({question}) => question === FORM)).toBe(true)
  })

  describe('taking a response out', () => {
    const log = () =>
      opened()
        .store.db.selectFrom('audit')
        .select(['act', 'target', 'after'])
        .where('act', '=', 'contribution-removed')
        .orderBy('number')
        .execute()

    test('stands in the log, without what leads to the response', async () => {
      await send(1, 'web')
      const before = (await log()).length

      await remove(1, 'test')

      expect((await log()).slice(before)).toEqual([
        {act: 'contribution-removed', target: 'park-survey', after: '{"as":"test"}'},
      ])
    })

    test('is told to whoever holds the receipt: they did not withdraw it', async () => {
      await send(1, 'web')
      await remove(1, 'duplicate')

      const reply = await square.app.request(pathOf('readReceipt'), {headers: {'saha-receipt': codeFor(1)}})

      const again = await send(1, 'web')
      expect([reply.status, await codeOf(reply)]).toEqual([410, 'taken-out'])
      expect([again.status, await codeOf(again)]).toEqual([410, 'taken-out'])
    })

    test.each([
      ['what nobody has sent', 2, 'test', [404, 'not-found']],
      ['what was withdrawn', 3, 'test', [410, 'withdrawn']],
      ['with a word that there is not', 1, 'withdrawn', [422, 'invalid']],
    ])('is refused for %s', async (_, number, as, refusal) => {
      await send(1, 'web')
      await send(3, 'web')
      await happens({is: 'withdraw', person: 3}, new Map())
      const before = (await log()).length

      const reply = await remove(number, as)

      expect([reply.status, await codeOf(reply)]).toEqual(refusal)
      expect(await log()).toHaveLength(before)
    })

    test('is refused once the survey has closed', async () => {
      await send(1, 'web')
      square.clock.now = closes
      clerk = await signedIn('facilitator')

      expect(await codeOf(await remove(1, 'test'))).toBe('closed')
    })

    test('is not for those who only enter forms', async () => {
      await send(1, 'web')

      expect((await remove(1, 'test', await signedIn('helper'))).status).toBe(403)
    })
  })
})
