/** What stands in a thread, and what is left of what does not: stones, changes, single comments, all pages together. */
import {CommentContext, CommentsPage, type Comment} from '@saha/contract'
import fc from 'fast-check'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOf, openTalk, outline} from './reading.test-kit.ts'
import {hideComment, holdComment, redactComment, withdrawComment} from './state.queries.ts'
import {threadDefinition} from './thread.test-kit.ts'

describeEachStore('what is shown of a thread', (opened) => {
  let talk: Awaited<ReturnType<typeof openTalk>>
  const db = () => opened().store.db

  beforeAll(async () => {
    talk = await openTalk(opened().store, {sides: true, votes: 'both'}, {'other-talk': {}})
  })

  beforeEach(() => talk.silence())

  /** All pages of one question, one after the other. */
  async function readAll(asked: Record<string, string> = {}): Promise<Comment[]> {
    const page = await talk.read(asked)
    if (page.cursor === undefined) return page.comments
    return [...page.comments, ...(await readAll({...asked, cursor: page.cursor}))]
  }

  test('shows that something was there, why it is not, and what was answered', async () => {
    const names = ['Insult', 'Reported', 'Withdrawn', 'Unheard']
    const ids: string[] = []
    for (const text of names)
      ids.push(await talk.say({text, side: 'for', supports: 3, place: '{"listed":"east"}'}))
    const [insult = '', reported = '', withdrawn = '', unheard = ''] = ids
    for (const under of [insult, reported, withdrawn]) await talk.say({text: 'Quite', under})

    await talk.change((transaction) => hideComment(transaction, insult, 'insult', 20_777))
    await talk.change((transaction) => holdComment(transaction, reported))
    for (const id of [withdrawn, unheard])
      await talk.change((transaction) => withdrawComment(transaction, id))
    const page = await talk.read({sort: 'oldest'})

    expect(outline(page)).toEqual(['(hidden)', '  Quite', '(held)', '  Quite', '(withdrawn)', '  Quite'])
    expect(page.counts.all).toBe(3)
    expect(page.comments[0]).toEqual({
      id: insult,
      depth: 0,
      position: 1,
      hour: '2026-11-20T09:00:00.000Z',
      gone: {is: 'hidden', reason: 'insult', day: '2026-11-20'},
      side: 'for',
      supports: 0,
      objections: 0,
      replies: 1,
    })
    expect(JSON.stringify(page)).not.toMatch(/Insult|Reported|Withdrawn|Unheard|ليلى.*Quite.*east/)
    expect(CommentsPage.parse(page)).toEqual(page)
  })

  test('shows objections only while readers can object', async () => {
    const define = (votes: 'both' | 'support') =>
      importDefinition(db(), threadDefinition({sides: true, votes}, {'other-talk': {}}))
    const votesOf = ({comments}: CommentsPage) =>
      comments.map(({supports, objections}) => [supports, objections])
    const id = await talk.say({text: 'One way', side: 'for', supports: 3, objections: 2})
    await talk.say({text: 'Both ways', under: id, supports: 1, objections: 4})

    await define('support')
    const without = await talk.read({})
    await define('both')
    const withThem = await talk.read({})

    expect(votesOf(without)).toEqual([
      [3, 0],
      [1, 0],
    ])
    expect(votesOf(withThem)).toEqual([
      [3, 2],
      [1, 4],
    ])
  })

  test('says what was changed, and shows all else that goes with a comment', async () => {
    const place = {shape: {type: 'Point', coordinates: [35.85, 32.55]}}
    const id = await talk.say({
      text: 'My number is 079 1234567',
      place: JSON.stringify(place),
      photo: 'p'.repeat(22),
      supports: 4,
      objections: 2,
      is_edited: 1,
    })
    await talk.change((transaction) => redactComment(transaction, id, 'My number is […]'))

    const {comments} = await talk.read()

    expect(comments[0]).toMatchObject({
      text: 'My number is […]',
      place,
      photo: 'p'.repeat(22),
      supports: 4,
      objections: 2,
      edited: true,
      redacted: true,
    })
  })

  test('shows nothing of what waits, and nothing of other threads', async () => {
    const waiting = await talk.say({text: 'Secret', state: 'waiting'})
    const hidden = await talk.say({text: 'Never shown', state: 'hidden'})
    const elsewhere = await talk.say({text: 'Elsewhere'}, 'other-talk')

    const page = await talk.read()
    const statuses = await Promise.all(
      [waiting, hidden, elsewhere, idOf(99)].map(
        async (id) => (await talk.get(`${talk.path()}/${id}`)).status,
      ),
    )
    const bodies = await Promise.all(
      [waiting, elsewhere, idOf(99)].map(async (id) => (await talk.get(`${talk.path()}/${id}`)).text()),
    )

    expect(page.comments).toEqual([])
    expect(statuses).toEqual([404, 404, 404, 404])
    // Nobody learns whether something waits.
    expect(new Set(bodies).size).toBe(1)
    expect((await talk.get(talk.path({under: waiting}))).status).toBe(404)
    expect((await talk.get(talk.path({under: elsewhere}))).status).toBe(404)
  })

  describe('one comment', () => {
    test('comes with all that it answers, and with its first answers', async () => {
      const root = await talk.say({text: 'Root'})
      const first = await talk.say({text: 'First', under: root})
      await talk.say({text: 'Beside', under: root})
      const second = await talk.say({text: 'Second', under: first})
      await talk.say({text: 'Cousin', under: first})
      for (let answer = 1; answer <= 12; answer++) await talk.say({text: `Below ${answer}`, under: second})

      const context = await talk.context(second)

      expect(context.context).toBe(second)
      expect(outline(context)).toEqual([
        'Root +4',
        '  First',
        '    Second',
        ...Array.from({length: 10}, (_, at) => `      Below ${at + 1}`),
      ])
      expect(context.counts.all).toBe(17)
      expect(CommentContext.parse(context)).toEqual(context)
    })

    test('of the first level comes with its first ten answers', async () => {
      const root = await talk.say({text: 'Root'})
      for (let answer = 1; answer <= 12; answer++) await talk.say({text: `Below ${answer}`, under: root})

      const context = await talk.context(root)

      expect(outline(context)).toHaveLength(11)
      expect(context.comments[0]?.more).toBe(2)
    })

    test('that is gone still has an address, and says why', async () => {
      const id = await talk.say({text: 'Gone'})
      await talk.change((transaction) => hideComment(transaction, id, 'spam', 20_000))

      expect(outline(await talk.context(id))).toEqual(['(hidden)'])
    })
  })

  test('shows every comment once on its pages, in any order, whatever was said and taken back', async () => {
    const step = fc.record({
      under: fc.option(fc.nat(40), {freq: 3}),
      fate: fc.constantFrom('stays', 'stays', 'stays', 'hidden', 'withdrawn', 'held'),
      score: fc.constantFrom(0, 0, 0, 400_000, 900_000),
    })

    await fc.assert(
      fc.asyncProperty(
        fc.array(step, {minLength: 30, maxLength: 120}),
        fc.constantFrom('newest', 'oldest', 'supported', 'discussed'),
        async (steps, sort) => {
          await talk.silence()
          const ids: string[] = []
          for (const {under, score} of steps) {
            const parent = under === null ? undefined : ids[under]
            ids.push(await talk.say({text: 'x', score, ...(parent && {under: parent})}))
          }
          await talk.change(async (transaction) => {
            for (const [at, {fate}] of steps.entries()) {
              const id = ids[at] ?? ''
              if (fate === 'hidden') await hideComment(transaction, id, 'insult', 1)
              if (fate === 'withdrawn') await withdrawComment(transaction, id)
              if (fate === 'held') await holdComment(transaction, id)
            }
          })

          const pages = await readAll({sort})
          const more = pages.filter((comment) => comment.more)
          const left = (await Promise.all(more.map(({id}) => readAll({under: id})))).flat()

          const rows = await db().selectFrom('comment').selectAll().where('is_shown', '=', 1).execute()
          const by = {
            newest: 'position',
            oldest: 'position',
            supported: 'score',
            discussed: 'replies',
          } as const
          const sign = sort === 'oldest' ? 1 : -1
          const roots = rows
            .filter(({depth}) => depth === 0)
            .toSorted((a, b) => sign * (a[by[sort]] - b[by[sort]] || a.position - b.position))
          const model = roots.map((root) => [
            root.id,
            ...rows
              .filter((row) => row.root === root.id && row.depth > 0)
              .toSorted((a, b) => (a.path < b.path ? -1 : 1))
              .map(({id}) => id),
          ])
          const expected = model.flatMap((tree) => tree.slice(0, 11))
          expect(pages.map(({id}) => id)).toEqual(expected)
          // What is left below a comment is offered, unless nothing of it can be read any more.
          const offered = new Set(more.map(({id}) => id))
          const rest = model.filter((tree) => tree.length > 11)
          expect(rest.every(([root = '']) => offered.has(root))).toBe(true)
          expect(left.map(({id}) => id).toSorted()).toEqual(rest.flatMap((tree) => tree.slice(11)).toSorted())
        },
      ),
      {numRuns: 12},
    )
  })
})
