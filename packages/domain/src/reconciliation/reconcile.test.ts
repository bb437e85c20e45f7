import fc from 'fast-check'
import {expect, test} from 'vitest'
import {none, reconcile, allWays, type Arrived, type ByChannel} from './reconcile.ts'

const byChannel: fc.Arbitrary<ByChannel> = fc.record({
  web: fc.nat(60),
  assisted: fc.nat(30),
  paper: fc.nat(30),
})
const places = fc.record({
  counted: byChannel,
  withdrawn: byChannel,
  duplicates: byChannel,
  spam: byChannel,
  test: byChannel,
  hidden: fc.array(fc.record({reason: fc.constantFrom('insult', 'other'), contributions: byChannel}), {
    maxLength: 2,
  }),
  waiting: byChannel,
})
const whole = (parts: readonly ByChannel[]): ByChannel => ({
  web: parts.reduce((sum, {web}) => sum + web, 0),
  assisted: parts.reduce((sum, {assisted}) => sum + assisted, 0),
  paper: parts.reduce((sum, {paper}) => sum + paper, 0),
})

test('everything that arrived stands in one place, as a whole and on each way, rounded or not', () => {
  fc.assert(
    fc.property(
      places,
      fc.constantFrom(1, 5, 10),
      fc.option(fc.nat(120)),
      ({waiting, ...known}, step, people) => {
        const {counted, withdrawn, duplicates, spam, test: tried, hidden} = known
        const parts = [counted, withdrawn, duplicates, spam, tried, waiting]
        const received = whole([...parts, ...hidden.map(({contributions}) => contributions)])

        const account = reconcile({received, ...known}, {step, smallest: 10, people: people ?? undefined})

        const others = [account.counted, account.waiting, account.withdrawn, account.duplicates, account.spam]
        const all = [...others, account.test, ...account.hidden.map(({amount}) => amount)]
        expect(all.reduce((sum, amount) => sum + amount.all, 0)).toBe(account.received.all)
        expect(account.waiting.all).toBeGreaterThanOrEqual(0)
        for (const way of ['web', 'assisted', 'paper'] as const) {
          const counts = all.map(({channels}) => channels?.[way] ?? 0)
          expect(counts.every((count) => count >= 0 && count % step === 0)).toBe(true)
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(account.received.channels?.[way] ?? 0)
        }
      },
    ),
  )
})

const park: Arrived = {
  received: {web: 40, assisted: 12, paper: 20},
  counted: {web: 36, assisted: 12, paper: 18},
  withdrawn: {...none, web: 2},
  duplicates: {...none, paper: 2},
  spam: none,
  hidden: [],
  test: {...none, web: 2},
}

test('once it has closed the account is exact, by channel too', () => {
  const account = reconcile(park, {step: 1, smallest: 10})

  expect(account).toMatchObject({
    received: {all: 72, channels: {web: 40, assisted: 12, paper: 20}},
    counted: {all: 66},
    waiting: {all: 0},
    duplicates: {all: 2, channels: {web: 0, assisted: 0, paper: 2}},
  })
})

test('while it is open everything is rounded down, and what is rounded away waits', () => {
  const account = reconcile(park, {step: 10, smallest: 10, people: 60})

  expect(account).toMatchObject({
    received: {all: 70, channels: {web: 40, assisted: 10, paper: 20}},
    counted: {all: 60, channels: {web: 30, assisted: 10, paper: 10}},
    withdrawn: {all: 0},
    waiting: {all: 10, channels: {web: 10, assisted: 0, paper: 10}},
  })
})

test('channels are withheld where few people came on one of them', () => {
  const counted = {...park.counted, paper: 9}

  const account = reconcile({...park, counted}, {step: 1, smallest: 10})

  expect(account.received.channels).toBeNull()
  expect(account.waiting).toEqual({all: 9, channels: null})
  expect(allWays(counted)).toBe(account.counted.all)
})

test('public acts are counted as they are, however few', () => {
  const few = {...none, web: 3}

  const account = reconcile(
    {...park, received: few, counted: few, withdrawn: none, duplicates: none, test: none},
    {step: 1, smallest: null},
  )

  expect(account.counted).toEqual({all: 3, channels: few})
})

test('while an activity is open, by channel no more are counted than as a whole', () => {
  const {counted} = reconcile(park, {step: 10, smallest: 10, people: 50})

  expect(counted).toEqual({all: 50, channels: {web: 30, assisted: 10, paper: 10}})
  expect(reconcile(park, {step: 10, smallest: 10, people: 40}).counted.channels?.web).toBe(20)
})
