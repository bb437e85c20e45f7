import {beforeEach, describe, expect, test} from 'vitest'
import {readAccount} from '../moderation/account.queries.ts'
import {june, keyOf} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {hideComment} from './state.queries.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'
import {forgetComments, openWriting, type Writing} from './writing.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'

describeEachStore('a comment', (opened) => {
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store)
    town.clock.now = june
  })

  const account = async () => readAccount(opened().store.db, await threadNumber(opened().store.db))

  describe('that somebody has to look at first', () => {
    const defence = suspecting({
      casino: {
        isHeld: true,
        score: 0.97,
        signals: [
          {code: 'words', weight: 3},
          {code: 'known', weight: -1},
        ],
      },
      flood: {wantsWork: true},
    })

    beforeEach(async () => {
      town = await openWriting(opened().store, {}, {defence})
      town.clock.now = june
    })

    test.each([
      ['a link, by a stranger', {text: 'See https://example.org/park'}, ['first-link']],
      ['what looks like advertising', {text: 'Best casino in town'}, ['spam-suspected']],
      ['a name like the municipality’s', {name: 'بلدية إربد'}, ['poses-as-official']],
      [
        'all of it together',
        {name: 'Аdmin', text: 'casino www.casino.example'},
        ['first-link', 'spam-suspected', 'poses-as-official'],
      ],
      ['nothing of the kind', {text: 'The park is dark. Shame on the council!'}, []],
    ] as const)('tells its author why: %s', async (_, comment, reasons) => {
      const {waits, receipt} = await town.write(1, comment)

      expect(waits).toEqual(reasons)
      expect(await town.follow(receipt)).toMatchObject({
        state: reasons.length > 0 ? 'waiting' : 'published',
        waits: reasons,
      })
    })

    test('is seen by nobody else: neither in the thread nor in a number', async () => {
      const before = await town.page()
      await town.write(1, {text: 'casino'})

      expect(await town.page()).toEqual(before)
      expect(await account()).toEqual(
        new Map([
          ['received', 1],
          ['waiting', 1],
        ]),
      )
    })

    test('is in the queue with what made it suspicious', async () => {
      const {comment} = await town.write(1, {text: 'casino'})

      const row = await opened().store.db.selectFrom('moderation_case').selectAll().executeTakeFirstOrThrow()
      expect(row).toMatchObject({
        item: comment,
        kind: 'comment',
        waits: '["spam-suspected"]',
        signals: '["words"]',
        spam: 970,
      })
    })

    test('is not answered: nobody else knows of it', async () => {
      const {comment} = await town.write(1, {text: 'casino'})

      expect(await town.code(town.send({key: keyOf(2), parent: comment}))).toBe('parent-gone')
    })

    test('is stored after a proof of work when a program seems to write', async () => {
      const refused = await town.problem(town.send({key: keyOf(1), text: 'flood'}))
      const {comment} = await town.write(1, {text: 'flood', work: 'done'})
      const again = await town.write(1, {text: 'flood'})

      expect(refused).toMatchObject({status: 428, code: 'work-wanted', challenge: {for: comment}})
      expect(again.comment).toBe(comment)
    })

    test('is published where all are, and looked at afterwards', async () => {
      await town.define(threadDefinition({moderation: 'after'}))

      expect(await town.waitsOf(1, {text: 'casino'})).toEqual([])
      expect(await town.waitsOf(2, {text: 'Yes.'})).toEqual([])
      const cases = await opened().store.db.selectFrom('moderation_case').select('waits').execute()
      expect(cases).toEqual([{waits: '["spam-suspected"]'}])
    })
  })

  describe('by somebody whose words were published before', () => {
    const link = {text: 'See https://example.org/park'}

    test('may hold a link, once those have stood there for an hour', async () => {
      town.clock.now = june + 59 * 60_000
      const {receipt} = await town.write(1)
      town.clock.now += 2 * 60_000
      const inTheNextHour = await town.waitsOf(2, {...link, earlier: receipt})
      town.clock.now += 3_600_000

      expect(inTheNextHour).toEqual(['first-link'])
      expect(await town.waitsOf(3, {...link, earlier: receipt})).toEqual([])
    })

    test('waits when a link is put into it by its own receipt: nobody becomes known by a comment of some minutes', async () => {
      town.clock.now = june + 59 * 60_000
      const {receipt} = await town.write(1)
      town.clock.now += 2 * 60_000

      const reply = await town.edit(receipt, {name: 'ليلى', ...link, earlier: receipt})

      expect(await reply.json()).toEqual({edited: true, waits: ['first-link']})
    })

    test('is a stranger’s again when the same receipt was shown too often in an hour', async () => {
      const {receipt} = await town.write(1)
      town.clock.now += 2 * 3_600_000

      const waits: unknown[] = []
      for (let number = 10; number < 31; number++)
        waits.push(await town.waitsOf(number, {...link, earlier: receipt}))
      town.clock.now += 3_600_000

      expect(waits.map(String)).toEqual([...Array.from({length: 20}, () => ''), 'first-link'])
      expect(await town.waitsOf(31, {...link, earlier: receipt})).toEqual([])
    })

    test('is a stranger’s again when those are hidden, withdrawn, made up or in another town', async () => {
      const [hidden, withdrawn] = [await town.write(1), await town.write(2)]
      await hideComment(opened().store.db, hidden.comment, 'spam', 1)
      await town.withdraw(withdrawn.receipt)
      town.clock.now += 2 * 3_600_000

      const shown = [hidden.receipt, withdrawn.receipt, '0000-0000-0000-0000-0000']
      const waits = await Promise.all(shown.map((earlier, at) => town.waitsOf(10 + at, {...link, earlier})))

      expect(waits).toEqual([['first-link'], ['first-link'], ['first-link']])
    })

    test('is stored without a trace of them', async () => {
      const {receipt, comment} = await town.write(1)
      town.clock.now += 2 * 3_600_000
      const later = await town.write(2, {...link, earlier: receipt})

      const row = JSON.stringify(await town.comment(later.comment))
      expect(row).not.toContain(receipt)
      expect(row).not.toContain(comment)
    })
  })

  describe('in a guestbook', () => {
    beforeEach(() => town.define(threadDefinition({guestbook: true, moderation: 'before'})))

    test('waits like all of them', async () => {
      expect(await town.waitsOf(1, {})).toEqual(['all-wait'])
    })

    test('has no answers', async () => {
      await town.define(threadDefinition())
      const {comment} = await town.write(1)
      await town.define(threadDefinition({guestbook: true, moderation: 'before'}))

      expect(await town.code(town.send({key: keyOf(2), parent: comment}))).toBe('changed')
    })
  })
})
