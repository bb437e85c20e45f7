/** Where supports are limited or over: what is refused, and what makes room. */
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {closes} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {endVoting} from '../votes/end-voting.queries.ts'
import {idOfIdea} from './collection.test-kit.ts'
import {hideIdea, touchIdeas, type Touched} from './state.queries.ts'
import {openSupports} from './supports.test-kit.ts'

describeEachStore('a support of an idea', (opened) => {
  let town: Awaited<ReturnType<typeof openSupports>>

  beforeAll(async () => {
    town = await openSupports(opened().store)
  })
  beforeEach(() => town.begin())

  describe('of an idea that is done, declined or the same as another one', () => {
    const touch = (values: Touched) =>
      town.change((db, activity) => touchIdeas(db, activity, [idOfIdea('shade')], values))

    test.each([
      ['done', {status: 'done'}],
      ['declined', {status: 'declined'}],
      ['the same', {duplicate_of: 2}],
    ])('is not taken any more, but can be taken back: %s', async (_, values) => {
      await town.support(1)
      await touch(values)

      expect(await town.code(town.support(1, 1, 2))).toBe('support-over')
      expect(await town.stored('shade')).toMatchObject({supports: 1})
      expect(await town.counts(town.support(1, 0))).toEqual({supports: 0})
    })

    test('is taken while that other one cannot be read', async () => {
      await touch({duplicate_of: 2})
      await town.change((db) => hideIdea(db, idOfIdea('trees'), 'insult', 20_600))

      expect(await town.counts(town.support(1))).toEqual({supports: 1})
    })

    test('leaves room for another one where they are limited', async () => {
      await town.define({most: 1})
      await town.support(1)
      expect(await town.code(town.support(2))).toBe('no-support-left')

      await touch({status: 'done'})

      expect(await town.counts(town.support(2))).toEqual({supports: 1, left: 0})
    })
  })

  describe('where a browser has so many', () => {
    test('is refused beyond them, and taking one back makes room', async () => {
      await town.define({most: 2})

      expect(await town.counts(town.support(1))).toEqual({supports: 1, left: 1})
      expect(await town.counts(town.support(2))).toEqual({supports: 1, left: 0})
      expect(await town.code(town.support(3))).toBe('no-support-left')
      expect(await town.counts(town.support(2))).toEqual({supports: 1, left: 0})
      expect(await town.counts(town.support(1, 0))).toEqual({supports: 0, left: 1})
      expect(await town.counts(town.support(3))).toEqual({supports: 1, left: 0})
      expect(await town.counts(town.support(3, 1, 2))).toEqual({supports: 2, left: 1})
    })

    test('is counted within a category as well', async () => {
      await town.define({most: 3, mostPerCategory: 1})

      expect(await town.counts(town.support(1))).toEqual({supports: 1, left: 2, leftInCategory: 0})
      expect(await town.code(town.support(2))).toBe('no-support-left')
      expect(await town.counts(town.support(3))).toEqual({supports: 1, left: 1, leftInCategory: 0})
    })

    test('is never one too many, however many arrive at the same time', async () => {
      await town.define({most: 2})
      const people = Array.from({length: 25}, (_, browser) => browser)

      const replies = await Promise.all(
        people.flatMap((browser) => [1, 2, 3, 4].map((idea) => town.support(idea, 1, browser))),
      )

      const statuses = Map.groupBy(replies, ({status}) => status)
      expect([statuses.get(200)?.length, statuses.get(409)?.length]).toEqual([50, 50])
      const rows = await town.votes()
      expect([...Map.groupBy(rows, ({mark}) => mark).values()].map((own) => own.length)).toEqual(
        people.map(() => 2),
      )
      expect(await town.list()).toMatchObject({supports: 50})
    })

    test('is never one too many either where two processes count them', async () => {
      await town.define({most: 2, mostPerCategory: 1})
      const second = await openStore(opened().address)
      const other = await openSupports(second)
      await other.define({most: 2, mostPerCategory: 1})
      const people = Array.from({length: 20}, (_, browser) => browser)

      const replies = await Promise.all(
        people.flatMap((browser) =>
          [1, 2, 3, 4].map((idea) => (idea % 2 === 0 ? town : other).support(idea, 1, browser)),
        ),
      )
      await second.close()

      const votes = await town.votes()
      expect(new Set(replies.map(({status}) => status))).toEqual(new Set([200, 409]))
      expect(new Set([...Map.groupBy(votes, ({mark}) => mark).values()].map((own) => own.length))).toEqual(
        new Set([2]),
      )
      expect(await town.list()).toMatchObject({supports: votes.length})
    })

    test('does not show which others are of the same browser once the collection has closed', async () => {
      await town.define({most: 3})
      for (const browser of [1, 2]) for (const idea of [1, 2, 3]) await town.support(idea, 1, browser)
      const marks = async () => new Set((await town.votes()).map(({mark}) => mark))
      const before = await marks()

      await endVoting(opened().store.db, closes)

      const after = await marks()
      expect([before.size, after.size]).toEqual([2, 6])
      expect([...before].filter((mark) => after.has(mark))).toEqual([])
      expect((await town.votes()).map(({value}) => value)).toEqual([1, 1, 1, 1, 1, 1])
      expect(await town.stored('shade')).toMatchObject({supports: 2})
    })

    test('does not count what cannot be read', async () => {
      await town.define({most: 1})
      await town.support(1)
      await town.change((db) => hideIdea(db, idOfIdea('shade'), 'insult', 20_600))

      expect(await town.counts(town.support(2))).toEqual({supports: 1, left: 0})
    })

    test('is the same support as one from before there was a limit, and after it', async () => {
      await town.support(1)
      await town.define({most: 2})
      await town.support(1)
      await town.support(2)
      expect(await town.votes()).toHaveLength(2)

      await town.define({})
      await town.support(2)
      expect([await town.counts(town.support(1)), await town.counts(town.support(2))]).toEqual([
        {supports: 1},
        {supports: 1},
      ])
      await town.support(1, 0)
      await town.support(2, 0)

      expect(await town.votes()).toEqual([])
      expect(await town.list()).toMatchObject({supports: 0})
    })
  })
})
