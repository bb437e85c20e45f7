import fc from 'fast-check'
import {beforeEach, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {
  hideComment,
  holdComment,
  lockThread,
  publishComment,
  readComment,
  redactComment,
  restoreComment,
  withdrawComment,
} from './state.queries.ts'
import {PaperThread, readRows, takeInStore, waitingRow, type Step} from './state.test-kit.ts'
import {defineThread, threadNumber} from './thread.test-kit.ts'

const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom(
      'write',
      'write',
      'send',
      'send',
      'publish',
      'publish',
      'publish',
      'hide',
      'restore',
      'hold',
      'withdraw',
      'redact',
    ),
    at: fc.nat(30),
    side: fc.constantFrom('', 'for', 'neutral', 'against'),
    isOfficial: fc.constantFrom(false, false, true),
  }),
  {minLength: 20, maxLength: 60},
)

describeEachStore('what becomes of comments', (opened) => {
  const db = () => opened().store.db
  let activity = 0

  beforeEach(async () => {
    await defineThread(opened().store)
    activity = await threadNumber(db())
    await empty()
  })

  async function empty() {
    await db().deleteFrom('comment').execute()
    const none = {published: 0, for: 0, neutral: 0, against: 0, official: 0}
    await db()
      .updateTable('thread')
      .set({revision: 0, newest: 0, ...none})
      .execute()
  }

  async function write(id: string, answering?: string) {
    const above = answering ? await readComment(db(), answering) : undefined
    await db()
      .insertInto('comment')
      .values(waitingRow(activity, id, above))
      .execute()
    await publishComment(db(), id, 500_000)
  }

  const shown = async () =>
    (await readRows(db(), activity)).filter(({is_shown}) => is_shown).map(({id}) => id)
  const stored = async (id: string) => (await readComment(db(), id))!
  /** All that readers may see, and the number that tells them of changes. */
  async function seen() {
    const {revision, ...counts} = await thread()
    const rows = await db()
      .selectFrom('comment')
      .selectAll()
      .where('is_shown', '=', 1)
      .orderBy('position')
      .execute()
    const unsaid = {text: '', is_redacted: 0}
    const read = rows.map((row) => (row.state === 'published' ? row : {...row, ...unsaid}))
    return {revision, counts, all: JSON.stringify([counts, read])}
  }
  const thread = async () => (await lockThread(db(), activity))!

  test('counts, places and stones are right, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await empty()
        const paper = new PaperThread()
        for (const step of history) {
          const taken = paper.take(step)
          if (!taken) continue
          const before = await seen()

          const isDone = await takeInStore(db(), activity, step, taken.id, taken.parent?.id)

          const after = await seen()
          expect(isDone).toBe(true)
          expect(await readRows(db(), activity)).toEqual(paper.rows())
          expect(after.counts).toEqual({activity, ...paper.counts()})
          expect(after.revision - before.revision).toBeGreaterThanOrEqual(after.all === before.all ? 0 : 1)
        }
        const positions = (await readRows(db(), activity)).map(({position}) => position).filter(Boolean)
        expect(new Set(positions).size).toBe(positions.length)
      }),
      {numRuns: 30},
    )
  }, 120_000)

  describe('a comment that is hidden', () => {
    test('leaves its place, the reason and the day; its answers stay', async () => {
      await write('a')
      await write('b', 'a')

      await hideComment(db(), 'a', 'insult', 20_000)

      expect(await shown()).toEqual(['a', 'b'])
      expect(await stored('a')).toMatchObject({
        state: 'hidden',
        hidden_reason: 'insult',
        hidden_day: 20_000,
        replies: 1,
        folded: '',
      })
    })

    test('returns to its old place, whoever came meanwhile', async () => {
      await write('a')
      await hideComment(db(), 'a', 'spam', 20_000)
      await write('b')

      await restoreComment(db(), 'a', 600_000)

      expect(await stored('a')).toMatchObject({position: 1, hour: 500_000, hidden_reason: '', hidden_day: 0})
      expect(await thread()).toMatchObject({newest: 2, published: 2})
    })

    test('before anybody saw it leaves nothing, and is published at the end when it is restored', async () => {
      await db()
        .insertInto('comment')
        .values(waitingRow(activity, 'a', undefined))
        .execute()
      await hideComment(db(), 'a', 'spam', 20_000)
      const before = await thread()
      await write('b')

      await restoreComment(db(), 'a', 600_000)

      expect(before.revision).toBe(0)
      expect(await stored('a')).toMatchObject({position: 2, hour: 600_000, is_shown: 1})
    })
  })

  describe('a comment that is withdrawn', () => {
    test('vanishes with everything it said when nobody answered', async () => {
      await db()
        .insertInto('comment')
        .values(
          waitingRow(activity, 'a', undefined, {
            side: 'for',
            place: '{"at":[1,2]}',
            photo: 'p',
            supports: 3,
            score: 4,
          }),
        )
        .execute()
      await publishComment(db(), 'a', 500_000)

      await withdrawComment(db(), 'a')

      expect(await shown()).toEqual([])
      expect(await stored('a')).toMatchObject({
        state: 'withdrawn',
        name: '',
        text: '',
        folded: '',
        side: '',
        place: '',
        photo: '',
        supports: 0,
        score: 0,
      })
      expect(await thread()).toMatchObject({published: 0, for: 0, newest: 1})
    })

    test('leaves its place while there are answers, and takes it along with the last of them', async () => {
      await write('a')
      await write('b', 'a')
      await write('c', 'b')
      await withdrawComment(db(), 'a')
      await withdrawComment(db(), 'b')
      const before = await shown()

      await withdrawComment(db(), 'c')

      expect(before).toEqual(['a', 'b', 'c'])
      expect(await shown()).toEqual([])
    })

    test('gets its place back when an answer that had waited is published', async () => {
      await write('a')
      await write('b', 'a')
      await db()
        .insertInto('comment')
        .values(waitingRow(activity, 'c', await stored('b')))
        .execute()
      await withdrawComment(db(), 'b')
      await withdrawComment(db(), 'a')
      const before = await shown()

      await publishComment(db(), 'c', 500_001)

      expect(before).toEqual([])
      expect(await shown()).toEqual(['a', 'b', 'c'])
      expect((await stored('a')).replies).toBe(1)
    })

    test('does not come back', async () => {
      await write('a')
      await withdrawComment(db(), 'a')

      const outcomes = [
        await publishComment(db(), 'a', 1),
        await restoreComment(db(), 'a', 1),
        await hideComment(db(), 'a', 'spam', 1),
        await holdComment(db(), 'a'),
        await redactComment(db(), 'a', 'x'),
        await withdrawComment(db(), 'a'),
      ]

      expect(outcomes).toEqual([false, false, false, false, false, false])
    })
  })

  test('a comment that waits again keeps its place, and its answers', async () => {
    await write('a')
    await write('b', 'a')

    await holdComment(db(), 'a')

    expect(await shown()).toEqual(['a', 'b'])
    expect(await thread()).toMatchObject({published: 1})
  })

  test('a long talk below the third level counts for those above it, and for nobody in it', async () => {
    await write('0')
    for (let at = 1; at <= 200; at++) await write(String(at), String(at - 1))

    expect(await stored('200')).toMatchObject({depth: 3, parent: '199', root: '0'})
    expect((await stored('0')).replies).toBe(200)
    expect((await stored('2')).replies).toBe(198)
    expect((await stored('100')).replies).toBe(0)
  })

  test('what is taken out of a text is not found any more', async () => {
    await db()
      .insertInto('comment')
      .values(waitingRow(activity, 'a', undefined, {text: 'Call 0791234567'}))
      .execute()
    await publishComment(db(), 'a', 1)

    await redactComment(db(), 'a', 'Call […]')

    const {text, folded, is_redacted} = await stored('a')
    expect([text, is_redacted]).toEqual(['Call […]', 1])
    expect(folded).not.toContain('079')
  })

  test('what is not there changes nothing', async () => {
    expect(await publishComment(db(), 'nobody', 1)).toBe(false)
    expect(await withdrawComment(db(), 'nobody')).toBe(false)
    expect(await lockThread(db(), 999_999)).toBeUndefined()
  })
})
