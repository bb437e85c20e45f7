/** Ideas as everybody reads them: in lists, alone, on the map, and those like one that is being written. */
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openIdeas, someHour} from './reading.test-kit.ts'
import {hideIdea, holdIdea, touchIdeas, withdrawIdea} from './state.queries.ts'

describeEachStore('reading ideas', (opened) => {
  let ideas: Awaited<ReturnType<typeof openIdeas>>

  beforeAll(async () => {
    ideas = await openIdeas(opened().store)
  })
  beforeEach(() => ideas.forget())

  const titles = async (asked: Record<string, string> = {}) =>
    (await ideas.read(asked)).ideas.map(({title}) => title)
  const status = async (path: string) => (await ideas.get(path)).status

  test('an empty collection has an empty page', async () => {
    expect(await ideas.read()).toEqual({
      ideas: [],
      matching: 0,
      all: {ideas: 0, supports: 0},
      facets: {category: {}, district: {}, status: {}, group: {}, tag: {}, answered: {}},
      groups: [],
      newest: 0,
    })
  })

  test('a list shows what is needed to choose, and an idea alone shows all of it', async () => {
    const place = {shape: {type: 'Point', coordinates: [35.85, 32.55]}}
    const photos = [{photo: 'p'.repeat(22), alt: 'A dark path'}]
    await ideas.propose([
      {
        title: 'More lamps',
        text: `${'Light the path. '.repeat(30)}The end.`,
        category: 'park',
        tags: '["Light","Safety"]',
        place: JSON.stringify(place),
        longitude: 3_585_000,
        latitude: 3_255_000,
        photos: JSON.stringify(photos),
        fields: '{"cost":500}',
        supports: 7,
        comments: 2,
        thread: 9,
      },
    ])
    const [card] = (await ideas.read()).ideas
    const whole = await ideas.idea(1)

    expect(card).toMatchObject({
      idea: 1,
      hour: '2026-06-10T09:00:00.000Z',
      title: 'More lamps',
      category: 'park',
      tags: ['Light', 'Safety'],
      photo: photos[0],
      supports: 7,
      comments: 2,
      status: 'received',
    })
    expect(card?.excerpt).toMatch(/^Light the path\. .{100,190}(?:path\.|the|Light)$/)
    expect(whole).toMatchObject({place, photos, fields: {cost: 500}, steps: [], duplicates: []})
    expect(whole.text?.endsWith('The end.')).toBe(true)
    expect(card).not.toHaveProperty('text')
    expect(await ideas.marks()).toEqual([[1, 35.85, 32.55, 0, Math.floor(someHour / 24)]])
  })

  test('what has gone is in no list, filter, search, map or suggestion; its own address says what became of it', async () => {
    const title = 'Repair the lamps in Mill Lane'
    const where = {longitude: 1, latitude: 1, tags: '["Light"]', category: 'park', supports: 3}
    const [hidden = '', held = '', withdrawn = ''] = await ideas.propose([
      {title, ...where},
      {title, ...where},
      {title, ...where},
    ])
    expect((await ideas.similar(title)).map(({idea}) => idea).sort()).toEqual([1, 2, 3])
    await ideas.change(async (db) => {
      await hideIdea(db, hidden, 'insult', 20_600)
      await holdIdea(db, held)
      await withdrawIdea(db, withdrawn)
    })

    const page = await ideas.read()
    expect(page).toMatchObject({ideas: [], matching: 0, all: {ideas: 0, supports: 0}, newest: 3})
    expect(page.facets).toMatchObject({category: {}, tag: {}, status: {}})
    expect(await titles({q: 'lamps'})).toEqual([])
    expect(await titles({tag: 'light'})).toEqual([])
    expect(await ideas.marks()).toEqual([])
    expect(await ideas.similar(title)).toEqual([])
    const gone = await Promise.all([1, 2, 3].map((number) => ideas.idea(number)))
    expect(gone.map((idea) => idea.gone?.is)).toEqual(['hidden', 'held', 'withdrawn'])
    expect(JSON.stringify(gone)).not.toContain('lamps')
    expect(gone.map(({supports, tags, photos}) => [supports, tags, photos])).toEqual(
      gone.map(() => [0, [], []]),
    )
  })

  test('ideas that propose the same are linked both ways, and counted in a shared line', async () => {
    const [, second = '', third = ''] = await ideas.propose([
      {title: 'One', supports: 5},
      {title: 'Two', supports: 3},
      {title: 'Three', supports: 1},
      {title: 'Alone', supports: 9},
    ])
    await ideas.change((db, activity) => touchIdeas(db, activity, [second, third], {duplicate_of: 1}))

    const {ideas: cards} = await ideas.read()
    expect(cards.map(({idea, duplicateOf, together}) => [idea, duplicateOf, together])).toEqual([
      [4, undefined, undefined],
      [3, 1, {others: 2, supports: 9}],
      [2, 1, {others: 2, supports: 9}],
      [1, undefined, {others: 2, supports: 9}],
    ])
    expect((await ideas.idea(1)).duplicates.map(({idea}) => idea)).toEqual([2, 3])
    expect((await ideas.idea(2)).duplicateOf).toEqual({
      idea: 1,
      title: 'One',
      supports: 5,
      status: 'received',
    })

    await ideas.change((db) => hideIdea(db, ideas.idOf('i1'), 'spam', 20_600))
    expect(await ideas.idea(2)).not.toHaveProperty('duplicateOf')
    expect((await ideas.read()).ideas.map(({together}) => together)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('a tag is shown as the first idea wrote it, and found however it is written', async () => {
    await ideas.propose([{tags: '["إنارة"]'}, {tags: '["اناره"]'}])

    expect((await ideas.read()).ideas.map(({tags}) => tags)).toEqual([['إنارة'], ['إنارة']])
    expect((await ideas.read({tag: 'اِنارة'})).facets?.tag).toEqual({إنارة: 2})
  })

  test('groups are named in the order of their first ideas', async () => {
    await ideas.propose([{group: 'trees'}, {group: 'lamps'}, {group: 'trees'}])
    await ideas.change(async (db, activity) => {
      for (const id of ['empty', 'lamps', 'trees'])
        await db
          .insertInto('idea_group')
          .values({activity, id, title: `{"en":"${id}"}`, text: ''})
          .execute()
      await touchIdeas(db, activity, [ideas.idOf('i1')], {comments: 1})
    })

    const {groups, facets} = await ideas.read()
    expect(groups?.map(({id}) => id)).toEqual(['trees', 'lamps'])
    expect(facets?.group).toEqual({trees: 2, lamps: 1})
  })

  describe('an address that asks for what there is not', () => {
    test.each([
      {category: 'casino'},
      {district: 'atlantis'},
      {status: 'forgotten'},
      {group: 'nobody'},
      {answered: 'maybe'},
      {from: '2026-13-01'},
      {until: 'yesterday'},
      {sort: 'best'},
      {sort: 'nearest'},
      {sort: 'nearest', near: '200,10'},
      {sort: 'nearest', near: '35.8'},
      {sort: 'random', seed: '1000'},
      {sort: 'random', seed: '-1'},
      {cursor: 'n1-1'},
      {cursor: 'n0-0'},
      {cursor: 's3-1'},
      {cursor: "n0-1'; drop"},
      {sort: 'random', seed: '4', cursor: 'r1-1'},
      {q: 'x'.repeat(101)},
      {tag: 'x'.repeat(61)},
      {category: Array.from({length: 21}, (_, at) => `c${at}`).join()},
      {tag: 'a,,b'},
    ])('is refused: %j', async (asked) => {
      const reply = await ideas.get(ideas.pagePath(asked as Record<string, string>))

      expect(reply.status).toBe(422)
      expect(await reply.text()).not.toContain('casino')
    })

    test('is not found where the idea has no such number or the activity is no collection', async () => {
      await ideas.propose([{}])

      for (const number of ['2', '0', '01', '1.0', 'x', '-1', '99999999999'])
        expect(await status(ideas.ideaPath(number))).toBe(404)
      for (const activity of ['nowhere', 'park-survey']) {
        expect(await status(`/v1/ideas/irbid/${activity}`)).toBe(404)
        expect(await status(`/v1/ideas/irbid/${activity}/1`)).toBe(404)
        expect(await status(`/v1/ideas/irbid/${activity}/marks`)).toBe(404)
      }
    })
  })

  test('a filter may name a status or a category that ideas have from earlier days', async () => {
    await ideas.propose([{category: 'old-times'}, {}])

    expect((await ideas.read({category: 'old-times'})).matching).toBe(1)
  })

  test('what somebody is writing is asked by POST alone, from any site, and no cache keeps the reply', async () => {
    await ideas.propose([{title: 'Repair the lamps in Mill Lane', text: 'It is dark there.'}])
    const ask = (body: unknown, headers = {}) => ideas.app.request(ideas.similarPath, post(body, headers))

    const reply = await ask({title: 'Lamps in Mill Lane'}, {origin: 'https://anywhere.example'})
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect((await ask({title: 'x'.repeat(301)})).status).toBe(422)
    expect((await ask({title: 'x', name: 'y'})).status).toBe(422)
    expect((await ask('x')).status).toBe(422)
    expect((await ideas.get(ideas.similarPath)).status).toBe(404)
    expect(await ideas.similar('')).toEqual([])
    expect(await ideas.similar('…')).toEqual([])
  })
})
