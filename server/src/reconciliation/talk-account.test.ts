/** Whatever happens to ideas, in whatever order: the public account balances, and says what happened. */
import type {HideReason, Reconciliation} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import fc from 'fast-check'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {collectionNumber} from '../ideas/collection.test-kit.ts'
import {eraseIdeas} from '../ideas/erase-ideas.queries.ts'
import {forgetAllIdeas, openHandingIn, type HandingIn} from '../ideas/handing-in.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, codeOf, secret} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const station = {municipality: 'irbid', activity: 'old-station'}
const HOUR = 3_600_000

type Step =
  | {is: 'hand-in'}
  | {is: 'withdraw' | 'test' | 'approve' | 'restore' | 'appeal' | 'part'; which: number}
  | {is: 'hide'; which: number; reason: HideReason}
  | {is: 'merge'; which: number; into: number}
  | {is: 'report'; which: number; browser: number}

const which = fc.nat(11)
const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 3, arbitrary: fc.constant<Step>({is: 'hand-in'})},
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constantFrom('withdraw' as const, 'test' as const, 'approve' as const, 'restore' as const),
      which,
    }),
  },
  {weight: 2, arbitrary: fc.record({is: fc.constantFrom('appeal' as const, 'part' as const), which})},
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('hide' as const),
      which,
      reason: fc.constantFrom<HideReason>('spam', 'duplicate', 'insult', 'other'),
    }),
  },
  {weight: 3, arbitrary: fc.record({is: fc.constant('merge' as const), which, into: which})},
  {weight: 2, arbitrary: fc.record({is: fc.constant('report' as const), which, browser: fc.nat(3)})},
)

/** What the account must say, from what is stored of each idea and what somebody remembers of those that are gone. */
interface Row {
  id: string
  state: string
  hidden_reason: string
  duplicate_of: number
}

function expected(rows: readonly Row[], tests: ReadonlySet<string>) {
  const count = (is: (row: Row) => boolean) => rows.filter(is).length
  const hidden = (reason: string) => count((row) => row.state === 'hidden' && row.hidden_reason === reason)
  const merged = count(({state, duplicate_of}) => state === 'published' && duplicate_of > 0)
  return {
    received: rows.length,
    counted: count(({state}) => state === 'published') - merged,
    waiting: count(({state}) => state === 'waiting'),
    withdrawn: count(({id, state}) => state === 'withdrawn' && !tests.has(id)),
    duplicates: merged + hidden('duplicate'),
    spam: hidden('spam'),
    hidden: hidden('insult') + hidden('other'),
    test: tests.size,
  }
}

function amountsIn({hidden, ...account}: Reconciliation) {
  const {received, counted, waiting, withdrawn, duplicates, spam, test: tried} = account
  const named = {received, counted, waiting, withdrawn, duplicates, spam, test: tried}
  return {
    ...Object.fromEntries(Object.entries(named).map(([name, amount]) => [name, amount.all])),
    hidden: hidden.reduce((sum, {amount}) => sum + amount.all, 0),
  }
}

describeEachStore('the account of ideas', (opened) => {
  const db = () => opened().store.db
  let town: HandingIn
  let owner: Browser
  let colleague: Browser

  beforeAll(async () => {
    const staff = {secret, proxies: 1, console: '/nowhere'}
    town = await openHandingIn(opened().store, {}, {staff})
    owner = await hire('owner')
    colleague = await hire('moderator')
    return () => town.stop()
  })

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    town.clock.now = june
  })

  const hire = async (role: 'owner' | 'moderator') => {
    const {password} = await addMember(db(), `${role}@irbid.example`, 'irbid', june, role)
    const browser = new Browser(town.app)
    await browser.signIn(`${role}@irbid.example`, password ?? '')
    return browser
  }
  const rows = () => db().selectFrom('idea').selectAll().execute()
  const decide = (id: string, decision: object, by = owner) =>
    by.ask('decide', {municipality: 'irbid'}, {items: [id], ...decision})
  const remove = (receipt: string, as = 'test') => owner.ask('removeContribution', station, {receipt, as})

  /** Receipts of the ideas of one history, and which of them turned out to be tests. */
  class History {
    readonly receipts: string[] = []
    readonly tests = new Set<string>()

    async happens(one: Step): Promise<void> {
      if (one.is === 'hand-in') {
        const {receipt} = await town.handIn(1 + this.receipts.length)
        this.receipts.push(receipt)
        return
      }
      const at = one.which % Math.max(1, this.receipts.length)
      const receipt = this.receipts[at]
      const row = (await rows()).find(({number}) => number === at + 1)
      if (!receipt || !row) return
      switch (one.is) {
        case 'withdraw':
          await town.withdraw(receipt)
          return
        case 'test':
          if ((await remove(receipt)).status === 200) this.tests.add(row.id)
          return
        case 'appeal':
          await town.appeal(receipt, 'Please look again.')
          return
        case 'report':
          await town.report(row.number, one.browser + 1)
          return
        case 'part':
          await owner.ask('markDuplicate', {...station, idea: String(row.number)}, {of: null})
          return
        case 'merge':
          await owner.ask(
            'markDuplicate',
            {...station, idea: String(row.number)},
            {of: 1 + (one.into % this.receipts.length)},
          )
          return
        case 'hide':
          await decide(row.id, {action: 'hide', reason: one.reason})
          return
        case 'approve':
        case 'restore':
          await decide(row.id, {action: one.is}, colleague)
      }
    }
  }

  test('balances after every step of any history, whatever is merged, hidden or taken out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, {minLength: 15, maxLength: 30}), async (steps) => {
        await forgetAllIdeas(opened().store)
        const history = new History()

        for (const one of [...Array.from({length: 5}, (): Step => ({is: 'hand-in'})), ...steps]) {
          await history.happens(one)
          await town.account()
          const account = await town.reconciliation()
          const amounts = expected(await rows(), history.tests)
          expect(amountsIn(account)).toEqual(amounts)
          const {received, ...parts} = amounts
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(received)
          expect(account.counted.channels).toEqual({web: amounts.counted, assisted: 0, paper: 0})
        }
      }),
      {numRuns: 8, seed: 20_261_122},
    )
  }, 120_000)

  test('says the same once the ideas are erased', async () => {
    const history = new History()
    for (let number = 0; number < 4; number += 1) await history.happens({is: 'hand-in'})
    await history.happens({is: 'merge', which: 1, into: 0})
    await history.happens({is: 'hide', which: 2, reason: 'spam'})
    await town.account()
    const before = await town.reconciliation()

    await eraseIdeas(db(), await collectionNumber(db()))
    await town.account()

    expect(before).toMatchObject({
      received: {all: 4},
      counted: {all: 2},
      duplicates: {all: 1},
      spam: {all: 1},
    })
    expect(await town.reconciliation()).toEqual(before)
  })

  test('is counted once an hour: whoever looks each second learns no minute', async () => {
    const history = new History()
    await history.happens({is: 'hand-in'})
    await town.account()
    await history.happens({is: 'hand-in'})
    town.clock.now += 10_000

    const soon = (await town.reconciliation()).received.all
    town.clock.now += HOUR

    expect([soon, (await town.reconciliation()).received.all]).toEqual([1, 2])
  })

  test('knows no duplicates by receipt: those are merged or hidden, and stay to be seen', async () => {
    const {receipt} = await town.handIn(1)

    expect(await codeOf(await remove(receipt, 'duplicate'))).toBe('invalid')
    expect((await rows()).map(({state}) => state)).toEqual(['published'])
  })

  test('is not there of a survey, whose results tell', async () => {
    const path = pathOf('readReconciliation', {municipality: 'irbid', activity: 'park-survey'})

    expect((await town.app.request(path)).status).toBe(404)
  })
})
