import {pathOf, staffPathOf} from '@saha/contract'
import {beforeEach, describe, expect, test} from 'vitest'
import {openTownhall, type Desk, type Townhall} from '../moderation/moderation.test-kit.ts'
import {keyOf} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {hideComment} from './state.queries.ts'
import {forgetComments, openWriting} from './writing.test-kit.ts'
import type {CommentsPage} from '@saha/contract'

const parks = {en: 'Parks department', ar: 'دائرة الحدائق'}

describeEachStore('an official answer', (opened) => {
  let town: Townhall
  let desk: Desk
  let people = 0

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openTownhall(opened().store)
    desk = await town.hire(`officer${++people}@irbid.example`)
  })

  const answers = {municipality: 'irbid', activity: 'park-talk'}
  const answer = (body: object = {}) =>
    desk.browser.ask('answerOfficially', answers, {
      key: keyOf(1),
      office: parks,
      text: 'The lamps come in spring.',
      ...body,
    })
  const pin = (comment: string, pinned: boolean) =>
    desk.browser.ask('pinAnswer', {...answers, comment}, {pinned})

  async function page(): Promise<CommentsPage> {
    town.clock.now += 1_000
    return (await (await town.app.request(pathOf('readComments', answers))).json()) as CommentsPage
  }

  test('stands below what it answers and at the top of the page, in the name of the office', async () => {
    const question = await town.write({text: 'When do the lamps come?'})

    const reply = await answer({parent: question})

    const {comment} = (await reply.json()) as {comment: string}
    const {comments, official, counts} = await page()
    expect(reply.status).toBe(201)
    expect(comments.map(({id}) => id)).toEqual([question, comment])
    expect(official).toMatchObject([{id: comment, official: parks, text: 'The lamps come in spring.'}])
    expect(official?.[0]).not.toHaveProperty('name')
    expect(counts).toMatchObject({all: 2, official: 1})
  })

  test('does not wait, even where everything else does', async () => {
    const {comment} = (await (await answer()).json()) as {comment: string}

    expect(await town.comment(comment)).toMatchObject({state: 'published', position: 1})
    expect(await opened().store.db.selectFrom('moderation_case').selectAll().execute()).toEqual([])
    expect(await opened().store.db.selectFrom('edit_window').selectAll().execute()).toEqual([])
  })

  test('names an office that no citizen can pose as, in any thread of the municipality', async () => {
    const {waitsOf} = await openWriting(opened().store, {}, {}, {'market-talk': {}})
    await answer()

    const poses = ['دائرة الحدائق', 'Parks Department', 'Irbid'].map((name, at) =>
      waitsOf(100 + at, {name}, 'market-talk'),
    )

    expect(await Promise.all(poses)).toEqual(Array.from({length: 3}, () => ['poses-as-official']))
    expect(await waitsOf(200, {name: 'سامر من إربد'}, 'market-talk')).toEqual([])
  })

  test('sent twice is one; with other words under the same key it is refused', async () => {
    const first = await (await answer()).json()

    expect(await (await answer()).json()).toEqual(first)
    expect((await answer({text: 'Never.'})).status).toBe(409)
    expect((await page()).counts.official).toBe(1)
  })

  test('is no answer to what is hidden, or elsewhere', async () => {
    const question = await town.write()
    await hideComment(opened().store.db, question, 'spam', 1)

    expect((await answer({parent: question})).status).toBe(409)
    expect((await answer({parent: 'A'.repeat(22)})).status).toBe(409)
  })

  test('is answered by citizens like any other', async () => {
    const {comment} = (await (await answer()).json()) as {comment: string}
    const below = await town.write({answers: comment})

    expect((await page()).comments.map(({id}) => id)).toEqual([comment, below])
  })

  describe('that is pinned', () => {
    test('comes first among them, until it is put back', async () => {
      const [one, two] = await Promise.all(
        [1, 2].map(
          async (number) => (await (await answer({key: keyOf(number)})).json()) as {comment: string},
        ),
      )
      const later = two!.comment

      const reply = await pin(later, true)
      const pinned = (await page()).official
      await pin(later, false)

      expect(await reply.json()).toEqual({pinned: true})
      expect(pinned?.map(({id, pinned: isPinned}) => [id, isPinned])).toEqual([
        [later, true],
        [one!.comment, undefined],
      ])
      expect((await page()).official?.some(({pinned: isPinned}) => isPinned)).toBe(false)
    })

    test('is never a citizen’s, one that is not there, or one of another thread', async () => {
      const citizens = await town.write()

      expect((await pin(citizens, true)).status).toBe(404)
      expect((await pin('A'.repeat(22), true)).status).toBe(404)
      expect((await pin('../../secret', true)).status).toBe(404)
    })
  })

  test('is nothing that a citizen could send', async () => {
    const reply = await town.app.request(staffPathOf('answerOfficially', answers), {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({key: keyOf(1), office: parks, text: 'Fake.'}),
    })

    expect(reply.status).toBeGreaterThanOrEqual(401)
    expect((await page()).counts.official).toBe(0)
  })
})
