/** Supports of ideas: one per browser, the last word counts, and nobody learns whose they were. */
import type {Support} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import fc from 'fast-check'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {FrozenError, importDefinition} from '../activities/import-definition.ts'
import {closes, june, keyOf, opens, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {endVoting} from '../votes/end-voting.queries.ts'
import {idOfIdea, ideasDefinition} from './collection.test-kit.ts'
import {hideIdea, holdIdea, restoreIdea, withdrawIdea} from './state.queries.ts'
import {openSupports} from './supports.test-kit.ts'

describeEachStore('a support of an idea', (opened) => {
  let town: Awaited<ReturnType<typeof openSupports>>

  beforeAll(async () => {
    town = await openSupports(opened().store)
  })
  beforeEach(() => town.begin())

  describe('anywhere', () => {
    test('is counted once for a browser, however often it is sent', async () => {
      const replies = await Promise.all(Array.from({length: 200}, () => town.support(1)))

      const told = await Promise.all(replies.map((reply) => town.counts(Promise.resolve(reply))))
      expect(new Set(told.map(({supports}) => supports))).toEqual(new Set([1]))
      expect(await town.votes()).toHaveLength(1)
      expect(await town.stored('shade')).toMatchObject({supports: 1})
      expect(await town.list()).toMatchObject({supports: 1})
    })

    test('can be taken back, and given again', async () => {
      expect(await town.counts(town.support(1))).toEqual({supports: 1})
      expect(await town.counts(town.support(1, 0))).toEqual({supports: 0})
      expect(await town.votes()).toEqual([])
      expect(await town.counts(town.support(1))).toEqual({supports: 1})
      expect(await town.list()).toMatchObject({supports: 1})
    })

    test('counts as a plain list of browsers would, whatever a hundred of them do at the same time', async () => {
      const steps = fc.array(
        fc.record({
          browser: fc.nat(99),
          idea: fc.integer({min: 1, max: 4}),
          value: fc.constantFrom<Support['value']>(1, 1, 0),
        }),
        {minLength: 1000, maxLength: 1000},
      )
      const [storm = []] = fc.sample(steps, {numRuns: 1, seed: 7})

      // What one browser does comes in its order; browsers do not wait for each other.
      const byBrowser = [...Map.groupBy(storm, ({browser}) => browser).values()]
      await Promise.all(
        byBrowser.map(async (own) => {
          for (const {browser, idea, value} of own) await town.support(idea, value, browser)
        }),
      )

      const last = byBrowser.flatMap((own) => [
        ...new Map(own.map((step) => [step.idea, step] as const)).values(),
      ])
      const supported = last.filter(({value}) => value === 1)
      const of = (idea: number) => supported.filter((step) => step.idea === idea).length
      const names = ['shade', 'trees', 'benches', 'lamps']
      const found = await Promise.all(names.map(async (name) => (await town.stored(name)).supports))
      expect(found).toEqual(names.map((_, at) => of(at + 1)))
      expect(await town.list()).toMatchObject({supports: supported.length})
      expect(await town.votes()).toHaveLength(supported.length)
    })

    test.each([
      ['a number that was never given', 99],
      ['no number', 'shade'],
      ['a number written in another way', '01'],
      ['a number that is too large', '99999999999999999999'],
      ['a part of a number', '1.5'],
      ['a piece of SQL', "1' or 1=1 --"],
      ['control characters', '\0\0'],
      ['the id of an idea', idOfIdea('shade')],
    ])('for %s finds nothing', async (_, idea) => {
      expect((await town.support(idea)).status).toBe(404)
      expect(await town.votes()).toEqual([])
    })

    test('is for an idea of this collection, although others have the same number', async () => {
      await town.support(1, 1, 1, 'market')

      expect(await town.stored('stalls')).toMatchObject({supports: 1})
      expect(await town.stored('shade')).toMatchObject({supports: 0})
      expect((await town.support(2, 1, 1, 'market')).status).toBe(404)
      expect((await town.support(1, 1, 1, 'nowhere')).status).toBe(404)
    })

    test.each([
      ['objects', {token: keyOf(1), value: -1}],
      ['counts twice', {token: keyOf(1), value: 2}],
      ['has no token', {value: 1}],
      ['has a token that is none', {token: 'x', value: 1}],
      ['says more than that', {token: keyOf(1), value: 1, name: 'Rana'}],
    ])('that %s is refused', async (_, body) => {
      const path = pathOf('support', {municipality: 'irbid', activity: 'old-station', idea: '1'})

      expect((await town.app.request(path, post(body))).status).toBe(422)
    })

    test('is taken while the collection is open, and where it asks for supports', async () => {
      expect((await town.support(1, 1, 1, 'silent')).status).toBe(422)
      town.clock.now = opens - 1
      expect(await town.code(town.support(1))).toBe('not-yet-open')
      town.clock.now = closes
      expect(await town.code(town.support(1))).toBe('closed')
      town.clock.now = june
    })

    test('from a page of another site is refused', async () => {
      const path = pathOf('support', {municipality: 'irbid', activity: 'old-station', idea: '1'})
      const sent = post({token: keyOf(1), value: 1}, {origin: 'https://elsewhere.example'})

      expect(await town.code(town.app.request(path, sent))).toBe('origin-not-allowed')
    })

    test('tells readers that something has changed, unless nothing has', async () => {
      const before = await town.list()
      await town.support(1)
      const after = await town.list()
      await town.support(1)

      expect(after.revision).toBeGreaterThan(before.revision)
      expect((await town.stored('shade')).revision).toBe(after.revision)
      expect(await town.list()).toEqual(after)
    })
  })

  describe('of what readers do not see', () => {
    test('is not taken, but can be taken back', async () => {
      await town.support(1)
      await town.support(2)
      await town.change((db) => hideIdea(db, idOfIdea('shade'), 'insult', 20_600))
      await town.change((db) => holdIdea(db, idOfIdea('trees')))

      expect([(await town.support(1, 1, 2)).status, (await town.support(2, 1, 2)).status]).toEqual([404, 404])
      expect(await town.list()).toMatchObject({supports: 0})
      expect(await town.counts(town.support(1, 0))).toEqual({supports: 0})
      await town.change((db) => restoreIdea(db, idOfIdea('shade'), 494_701))
      expect(await town.list()).toMatchObject({supports: 0})
    })

    test('comes back with the idea', async () => {
      await town.support(1)
      await town.change((db) => hideIdea(db, idOfIdea('shade'), 'insult', 20_600))
      await town.change((db) => restoreIdea(db, idOfIdea('shade'), 494_701))

      expect(await town.stored('shade')).toMatchObject({supports: 1})
      expect(await town.list()).toMatchObject({supports: 1})
      expect(await town.counts(town.support(1, 1))).toEqual({supports: 1})
    })

    test('is forgotten when its author withdraws the idea', async () => {
      await town.support(1)
      await town.change((db) => withdrawIdea(db, idOfIdea('shade')))

      expect(await town.votes()).toEqual([])
      expect([(await town.support(1)).status, (await town.support(1, 0)).status]).toEqual([404, 404])
    })
  })

  describe('in the store', () => {
    test('does not show which others are of the same browser', async () => {
      await town.support(1)
      await town.support(2)

      const rows = await town.votes()

      expect(new Set(rows.map(({mark}) => mark)).size).toBe(2)
      expect(JSON.stringify(rows)).not.toContain(keyOf(1))
    })

    test('cannot be told whose it was once the collection has closed, and that cannot open again', async () => {
      const {db} = opened().store
      await town.support(1)
      await endVoting(db, closes)
      const longer = ideasDefinition({}, {market: {}, silent: {supports: false}})
      longer.consultations[0]!.closes = '2026-08-01T00:00:00Z'

      const error = await importDefinition(db, longer).catch((reason: unknown) => reason)

      expect(await db.selectFrom('browser_key').selectAll().execute()).toEqual([])
      expect(error).toBeInstanceOf(FrozenError)
      expect((error as FrozenError).frozen).toMatchObject([{address: 'irbid/old-station', what: 'closes'}])
    })
  })
})
