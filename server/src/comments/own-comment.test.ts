import {beforeEach, describe, expect, test} from 'vitest'
import {countMoved, readAccount} from '../moderation/account.queries.ts'
import {addAct} from '../moderation/acts.queries.ts'
import {closes, june, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetEditWindows} from '../contributions/edit-windows.queries.ts'
import {hideComment, holdComment, publishComment} from './state.queries.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'
import {forgetComments, openWriting, type Writing} from './writing.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'

describeEachStore('whoever holds the receipt of a comment', (opened) => {
  const db = () => opened().store.db
  const defence = suspecting({casino: {isHeld: true, score: 0.9, signals: [{code: 'words', weight: 2}]}})
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store, {}, {defence})
    town.clock.now = june
  })

  const account = async () => Object.fromEntries(await readAccount(db(), await threadNumber(db())))

  /** A moderator hides something, and tells its author why. */
  async function hide(item: string, text = 'Please stay civil.') {
    const activity = await threadNumber(db())
    await hideComment(db(), item, 'insult', 20_619)
    await countMoved(db(), activity, 'published', 'hidden insult')
    const act = {item, activity, action: 'hide', reason: 'insult', text, day: 20_619, staffUser: 'm'} as const
    await addAct(db(), act)
  }

  describe('follows it', () => {
    test('published', async () => {
      const {receipt, comment} = await town.write(1)

      expect(await town.follow(receipt)).toEqual({
        kind: 'comment',
        municipality: 'irbid',
        activity: 'park-talk',
        comment,
        state: 'published',
        name: 'ليلى',
        text: 'More shade, please.',
        waits: [],
        editSeconds: 660,
        canAppeal: false,
      })
    })

    test('waiting, and is told why', async () => {
      const {receipt} = await town.write(1, {text: 'casino'})

      expect(await town.follow(receipt)).toMatchObject({state: 'waiting', waits: ['spam-suspected']})
    })

    test('hidden, and is told why, since when, and that there is a second look', async () => {
      const {receipt, comment} = await town.write(1)
      await hide(comment)

      expect(await town.follow(receipt)).toMatchObject({
        state: 'hidden',
        hidden: {reason: 'insult', day: '2026-06-15', message: 'Please stay civil.'},
        canAppeal: true,
        editSeconds: 0,
      })
    })

    test('and nobody else does: another code finds nothing', async () => {
      const {receipt} = await town.write(1)
      const other = receipt.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'))

      expect((await town.receipt('GET', other)).status).toBe(404)
    })
  })

  describe('edits it', () => {
    test('and everybody reads the new words, with a mark', async () => {
      const {receipt, comment} = await town.write(1)

      const reply = await town.edit(receipt, {name: 'Layla', text: 'More trees.'})

      expect(await reply.json()).toEqual({edited: true, waits: []})
      expect((await town.page()).comments).toMatchObject([
        {id: comment, name: 'Layla', text: 'More trees.', edited: true},
      ])
      expect((await town.comment(comment))?.folded).toContain('more trees')
    })

    test('for ten minutes, and a little to the end of the minute', async () => {
      const {receipt, editSeconds} = await town.write(1)
      town.clock.now = june + editSeconds * 1_000 - 1
      expect((await town.edit(receipt, {name: 'Layla', text: 'In time.'})).status).toBe(200)

      town.clock.now += 1
      const late = town.edit(receipt, {name: 'Layla', text: 'Too late.'})

      expect(await town.code(late)).toBe('edit-over')
      expect((await town.page()).comments[0]?.text).toBe('In time.')
    })

    test('with the same words as often as the network makes of it', async () => {
      const {receipt} = await town.write(1)
      await town.edit(receipt, {name: 'Layla', text: 'Once.'})
      town.clock.now += 3_600_000

      const reply = await town.edit(receipt, {name: 'Layla', text: 'Once.'})

      expect(await reply.json()).toEqual({edited: true, waits: []})
    })

    test.each([
      ['a link', {name: 'ليلى', text: 'See www.example.org'}, ['first-link']],
      ['advertising', {name: 'ليلى', text: 'casino'}, ['spam-suspected']],
      ['a name like an office’s', {name: 'البلدية', text: 'Yes.'}, ['poses-as-official']],
    ] as const)('so that it waits again when it brings %s, and says so', async (_, changes, reasons) => {
      const {receipt, comment} = await town.write(1)
      const below = await town.write(2, {parent: comment})

      const reply = await town.edit(receipt, changes)

      expect(await reply.json()).toEqual({edited: true, waits: reasons})
      expect(await town.follow(receipt)).toMatchObject({state: 'waiting', waits: reasons})
      const {comments} = await town.page()
      expect(comments.map(({id, gone}) => [id, gone])).toEqual([
        [comment, {is: 'held'}],
        [below.comment, undefined],
      ])
      expect(await account()).toMatchObject({received: 2, published: 1, waiting: 1})
    })

    test('with a link when its author is known', async () => {
      const {receipt: earlier} = await town.write(1)
      town.clock.now += 2 * 3_600_000
      const {receipt} = await town.write(2)

      const reply = await town.edit(receipt, {name: 'ليلى', text: 'See www.example.org', earlier})

      expect(await reply.json()).toEqual({edited: true, waits: []})
    })

    test('while it waits, without a mark: nobody had read it', async () => {
      await town.define(threadDefinition({moderation: 'before'}))
      const {receipt, comment} = await town.write(1)

      const reply = await town.edit(receipt, {name: 'ليلى', text: 'Better words.'})
      await publishComment(db(), comment, june / 3_600_000)

      expect(await reply.json()).toEqual({edited: true, waits: ['all-wait']})
      const [shown] = (await town.page()).comments
      expect(shown).toMatchObject({text: 'Better words.'})
      expect(shown?.edited).toBeUndefined()
    })

    test('no longer once a moderator has decided: what was looked at stays', async () => {
      const {receipt, comment} = await town.write(1, {text: 'casino'})
      await publishComment(db(), comment, june / 3_600_000)
      const activity = await threadNumber(db())
      await addAct(db(), {item: comment, activity, action: 'approve', day: 20_619, staffUser: 'm'})

      expect(await town.code(town.edit(receipt, {name: 'ليلى', text: 'Worse words.'}))).toBe('edit-over')
      expect((await town.follow(receipt)).editSeconds).toBe(0)
    })

    test('and changes sides', async () => {
      await town.define(threadDefinition({sides: true}))
      const {receipt} = await town.write(1, {side: 'for'})

      await town.edit(receipt, {name: 'ليلى', text: 'I thought about it.', side: 'against'})

      expect((await town.page()).counts).toMatchObject({all: 1, for: 0, against: 1})
      expect((await town.follow(receipt)).side).toBe('against')
    })

    test('with nothing left in it: that is refused', async () => {
      const {receipt} = await town.write(1)

      expect(await town.code(town.edit(receipt, {name: 'ليلى', text: '\u200b\u0301'}))).toBe('text-refused')
      expect(await town.code(town.edit(receipt, {version: '0'.repeat(16), answers: {}}))).toBe('invalid')
    })
  })

  describe('withdraws it', () => {
    test('with everything that it said, at any time, even after the thread has closed', async () => {
      const {receipt, comment} = await town.write(1)
      town.clock.now = closes + 86_400_000

      const reply = await town.withdraw(receipt)

      expect(await reply.json()).toEqual({withdrawn: true})
      expect(await town.page()).toMatchObject({comments: [], counts: {all: 0}})
      expect(await town.comment(comment)).toMatchObject({name: '', text: '', folded: ''})
      expect(await account()).toMatchObject({received: 1, published: 0, withdrawn: 1})
    })

    test('and a stone stays where others have answered', async () => {
      const {receipt, comment} = await town.write(1)
      const answer = await town.write(2, {parent: comment})
      await town.withdraw(receipt)
      const before = (await town.page()).comments
      await town.withdraw(answer.receipt)

      expect(before).toMatchObject([{id: comment, gone: {is: 'withdrawn'}, replies: 1}, {id: answer.comment}])
      expect(before[0]).not.toHaveProperty('text')
      expect((await town.page()).comments).toEqual([])
    })

    test('while it waits, and no moderator finds it in the queue', async () => {
      const {receipt} = await town.write(1, {text: 'casino'})

      await town.withdraw(receipt)

      expect(await db().selectFrom('moderation_case').selectAll().execute()).toEqual([])
      expect(await account()).toMatchObject({waiting: 0, withdrawn: 1})
    })

    test('while it is hidden', async () => {
      const {receipt, comment} = await town.write(1)
      await hide(comment)

      expect((await town.withdraw(receipt)).status).toBe(200)
      expect(await account()).toMatchObject({'hidden insult': 0, withdrawn: 1})
    })

    test('twice as once, and then follows nothing any more', async () => {
      const {receipt} = await town.write(1)
      await town.withdraw(receipt)

      expect(await (await town.withdraw(receipt)).json()).toEqual({withdrawn: true})
      expect(await town.code(town.receipt('GET', receipt))).toBe('withdrawn')
      expect(await town.code(town.edit(receipt, {name: 'a', text: 'b'}))).toBe('withdrawn')
      expect(await account()).toMatchObject({withdrawn: 1})
    })
  })

  describe('asks for a second look', () => {
    test('once, and is told what becomes of it', async () => {
      const {receipt, comment} = await town.write(1)
      await hide(comment)

      const reply = await town.appeal(receipt, 'It was no insult.')

      expect(reply.status).toBe(201)
      expect(await reply.json()).toEqual({appealed: '2026-06-15'})
      expect(await town.follow(receipt)).toMatchObject({
        state: 'hidden',
        appeal: 'waiting',
        canAppeal: false,
      })
      expect(await town.code(town.appeal(receipt, 'I said: no insult!'))).toBe('no-appeal')
      expect(await (await town.appeal(receipt, 'It was no insult.')).json()).toEqual({appealed: '2026-06-15'})
      expect(await account()).toMatchObject({'appeals received': 1, 'appeals waiting': 1})
    })

    test('about what is hidden alone', async () => {
      const published = await town.write(1)
      const held = await town.write(2)
      await holdComment(db(), held.comment)

      expect(await town.code(town.appeal(published.receipt, 'Why?'))).toBe('no-appeal')
      expect(await town.code(town.appeal(held.receipt, 'Why?'))).toBe('no-appeal')
      expect(await town.code(town.appeal('0000-0000-0000-0000-0000', 'Why?'))).toBe('not-found')
    })

    test('in words', async () => {
      const {receipt, comment} = await town.write(1)
      await hide(comment)

      expect(await town.code(town.appeal(receipt, '\u200b'))).toBe('text-refused')
      expect(await town.code(town.appeal(receipt, ''))).toBe('invalid')
    })
  })

  test('does all that from pages of the municipality alone', async () => {
    const {receipt} = await town.write(1)
    const from = (origin: string) =>
      town.app.request('/v1/receipts', {method: 'DELETE', headers: {'saha-receipt': receipt, origin}})

    expect(await town.code(from('https://evil.example'))).toBe('origin-not-allowed')
    expect((await from(site)).status).toBe(200)
  })

  test('leaves no minute behind: what tells when a comment came is forgotten with the time for editing', async () => {
    const first = await town.write(1)
    town.clock.now += 5 * 60_000
    const second = await town.write(2)

    await forgetEditWindows(db(), june + first.editSeconds * 1_000)

    const left = await db().selectFrom('edit_window').select('number').execute()
    expect(left).toEqual([{number: (await town.comment(second.comment))?.position}])
  })
})
