/** Ideas that propose the same: one leads to the other, both stay, and supports stay where they were given. */
import {pathOf} from '@saha/contract/routes'
import fc from 'fast-check'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {keyOf, post} from '../saha.test-kit.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOfIdea} from './collection.test-kit.ts'
import {openIdeasDesk, type IdeasDesk} from './staff-ideas.test-kit.ts'
import {lockList, withdrawIdea} from './state.queries.ts'

describeEachStore('a duplicate', (opened) => {
  let desk: IdeasDesk

  beforeAll(async () => {
    desk = await openIdeasDesk(opened().store)
  })
  beforeEach(() => desk.begin())

  const support = (idea: number, browser = 1) =>
    desk.app.request(
      pathOf('support', {municipality: 'irbid', activity: 'old-station', idea: String(idea)}),
      post({token: keyOf(browser), value: 1}),
    )

  test('is marked, and the mark can be taken away', async () => {
    const marked = await desk.mark(2, 1)
    expect([marked.status, await marked.json()]).toEqual([200, {of: 1}])
    expect(await desk.stored('trees')).toMatchObject({duplicate_of: 1})

    expect((await desk.mark(2, null)).status).toBe(200)
    expect(await desk.stored('trees')).toMatchObject({duplicate_of: 0})
  })

  test('keeps its supports, takes no more, and tells its supporters so', async () => {
    await support(2)
    await desk.mark(2, 1)

    expect(await codeOf(await support(2, 2))).toBe('support-over')
    expect(await desk.stored('trees')).toMatchObject({supports: 1})
    expect(await desk.stored('shade')).toMatchObject({supports: 0})
  })

  test('is none of itself', async () => {
    expect(await codeOf(await desk.mark(1, 1))).toBe('invalid')
  })

  test('is none of a duplicate, and nothing with duplicates becomes one', async () => {
    await desk.mark(2, 1)

    expect(await codeOf(await desk.mark(3, 2))).toBe('is-duplicate')
    expect(await codeOf(await desk.mark(1, 3))).toBe('has-duplicates')
    expect(await codeOf(await desk.mark(1, 2))).toBe('is-duplicate')
    expect((await desk.mark(3, 1)).status).toBe(200)
  })

  test('of what is not there is refused; what is not there is none', async () => {
    expect(await codeOf(await desk.mark(1, 99))).toBe('original-gone')
    expect(await codeOf(await desk.mark(99, 1))).toBe('not-found')
    expect(await codeOf(await desk.mark(2, 1, 'market'))).toBe('not-found')
    expect(await codeOf(await desk.mark(1, 2, 'market'))).toBe('original-gone')
  })

  test.each([0, -1, 1.5, '1', 2_000_000_000, undefined])('of %s is refused', async (of) => {
    expect((await desk.ask('markDuplicate', {idea: '1'}, {of})).status).toBe(422)
  })

  test('of what was withdrawn is refused; one that was withdrawn does not stand in the way', async () => {
    const {db} = opened().store
    const {activity} = await desk.stored('shade')
    await desk.mark(2, 1)
    await db.transaction().execute(async (transaction) => {
      await lockList(transaction, activity)
      await withdrawIdea(transaction, idOfIdea('trees'))
    })

    expect(await codeOf(await desk.mark(3, 2))).toBe('original-gone')
    expect((await desk.mark(1, 3)).status).toBe(200)
  })

  test('stands for itself once the idea that came first is withdrawn', async () => {
    const {activity} = await desk.stored('shade')
    await desk.mark(2, 1)
    await opened()
      .store.db.transaction()
      .execute(async (transaction) => {
        await lockList(transaction, activity)
        await withdrawIdea(transaction, idOfIdea('shade'))
      })

    expect(await desk.stored('trees')).toMatchObject({duplicate_of: 0})
    expect((await support(2)).status).toBe(200)
    expect((await desk.mark(3, 2)).status).toBe(200)
  })

  test('marked twice changes nothing that readers see', async () => {
    await desk.mark(2, 1)
    const before = await desk.list()
    await desk.mark(2, 1)

    expect(await desk.list()).toEqual(before)
  })

  test('never leads on to another one, whatever is marked at the same time', async () => {
    const wishes = fc.array(
      fc.record({idea: fc.integer({min: 1, max: 3}), of: fc.constantFrom(1, 2, 3, null)}),
      {minLength: 100, maxLength: 100},
    )
    const [storm = []] = fc.sample(wishes, {numRuns: 1, seed: 5})

    await Promise.all(storm.map(({idea, of}) => desk.mark(idea, of)))

    const ideas = await Promise.all(['shade', 'trees', 'benches'].map(desk.stored))
    const duplicates = new Map(ideas.map(({number, duplicate_of}) => [number, duplicate_of]))
    for (const [number, of] of duplicates) {
      expect(of).not.toBe(number)
      expect(duplicates.get(of) ?? 0).toBe(0)
    }
  })
})
