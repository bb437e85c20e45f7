/** What filters, searches and orders show, compared with looking at every idea by hand. */
import {anyFilters, anyIdea} from '@saha/domain/ideas/test-kit/arbitrary-ideas'
import {chooseSimply} from '@saha/domain/ideas/test-kit/simple-choice'
import {writtenDay, type IdeaFilters, type IndexedIdea} from '@saha/domain'
import fc from 'fast-check'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {openIdeas, readingDefinition, someHour, wholeSettings} from './reading.test-kit.ts'
import {countSupports, hideIdea, touchIdeas} from './state.queries.ts'

/** The address that asks for these filters. */
function asked(filters: IdeaFilters): Record<string, string> {
  const {words, from, until} = filters
  const lists = (['category', 'district', 'status', 'group', 'tag', 'answered'] as const).flatMap((filter) =>
    filters[filter].length > 0 ? [[filter, filters[filter].join()]] : [],
  )
  return {
    ...(words !== '' && {q: words, sort: 'newest'}),
    ...(from !== undefined && {from: writtenDay(from)}),
    ...(until !== undefined && {until: writtenDay(until)}),
    ...Object.fromEntries(lists),
  }
}

describeEachStore('choosing among ideas', (opened) => {
  let ideas: Awaited<ReturnType<typeof openIdeas>>

  beforeAll(async () => {
    ideas = await openIdeas(opened().store)
    await ideas.define(readingDefinition({...wholeSettings, supports: {}}, {'other-station': {}}))
  })
  beforeEach(() => ideas.forget())

  const rowOf = (idea: Omit<IndexedIdea, 'number'>) => {
    const {isAnswered, duplicateOf, tags, ...row} = idea
    return {...row, tags: JSON.stringify(tags), is_answered: isAnswered ? 1 : 0, duplicate_of: duplicateOf}
  }
  const numbers = async (query: Record<string, string>) =>
    (await ideas.read(query)).ideas.map(({idea}) => idea)

  test('every filter, alone and with others, shows and counts what looking at each idea by hand does', async () => {
    const [some = []] = fc.sample(fc.array(anyIdea, {minLength: 60, maxLength: 60, size: 'max'}), {
      seed: 5,
      numRuns: 1,
    })
    // Each value is there, so that every filter names what is in a list.
    await ideas.propose(some.map(rowOf))
    const known = some.map((idea, at): IndexedIdea => ({...idea, number: at + 1}))

    for (const filters of fc.sample(anyFilters, {seed: 9, numRuns: 60})) {
      const model = chooseSimply(known, filters)
      const query = asked(filters)
      const page = await ideas.read(query)

      expect((await ideas.readAll(query)).toSorted((a, b) => a - b)).toEqual(model.numbers)
      expect(page.matching).toBe(model.numbers.length)
      expect({...page.facets, tag: undefined}).toEqual({...model.facets, tag: undefined})
      expect(Object.values(page.facets?.tag ?? {}).toSorted()).toEqual(
        Object.values(model.facets.tag).toSorted(),
      )
      const marked = known.filter(({longitude, latitude}) => longitude !== 0 || latitude !== 0)
      expect((await ideas.marks(query)).map(([number]) => number)).toEqual(
        marked.map(({number}) => number).filter((number) => model.numbers.includes(number)),
      )
    }
  })

  test('every order is kept through all pages while ideas arrive, gain supports and go', async () => {
    await ideas.propose(
      Array.from({length: 65}, (_, at) => ({
        supports: (at * 7) % 11,
        comments: (at * 5) % 13,
        title: at % 2 ? 'Shade' : 'Trees',
        text: 'Shade and trees.',
        ...(at % 4 > 0 && {longitude: 3_580_000 + at * 100, latitude: 3_255_000}),
      })),
    )
    const near = {sort: 'nearest', near: '35.8,32.55'}
    for (const query of [
      {},
      {sort: 'supported'},
      {sort: 'discussed'},
      near,
      {sort: 'random', seed: '7'},
      {q: 'trees'},
    ])
      expect((await ideas.readAll(query)).toSorted((a, b) => a - b)).toEqual(
        Array.from({length: 65}, (_, at) => at + 1),
      )

    for (const query of [{}, near, {sort: 'random', seed: '8'}]) {
      const before = (await ideas.read()).newest
      const first = await ideas.read(query)
      await ideas.propose([{}, {}])
      await ideas.change((db) => hideIdea(db, ideas.idOf(`i${first.ideas.at(-1)?.idea}`), 'spam', 20_600))
      let cursor = first.cursor
      const seen = first.ideas.map(({idea}) => idea)
      while (cursor !== undefined) {
        const page = await ideas.read({...query, cursor})
        seen.push(...page.ideas.map(({idea}) => idea))
        cursor = page.cursor
      }
      expect(new Set(seen).size).toBe(seen.length)
      const old = seen.filter((number) => number <= before)
      expect(old.length).toBe(first.matching)
    }
  })

  test('a support, a status and a comment are seen in the list at once', async () => {
    const [id = ''] = await ideas.propose([{title: 'One'}, {title: 'Two'}])
    await ideas.change(async (db, activity) => {
      await countSupports(db, activity, [{id, supports: 4}], 4)
      await touchIdeas(db, activity, [id], {status: 'planned', is_answered: 1, comments: 3})
    })

    const page = await ideas.read({sort: 'supported'})
    expect(page.ideas[0]).toMatchObject({
      idea: 1,
      supports: 4,
      status: 'planned',
      answered: true,
      comments: 3,
    })
    expect(page.all).toEqual({ideas: 2, supports: 4})
    expect(await numbers({status: 'planned'})).toEqual([1])
    expect(await numbers({answered: 'no'})).toEqual([2])
  })

  describe('a search', () => {
    beforeEach(() =>
      ideas.propose([
        {title: 'إنارة الحديقة العامة', text: 'نريد ١٢ عموداً قرب المدخل.'},
        {title: 'أرصفة', text: 'الرصيف قرب حديقة الملك مكسور.'},
        {title: 'Benches in the park', text: 'Older people need a seat.'},
        {title: 'Bus 12', text: 'No bench at the stop by the park.', tags: '["Transport"]'},
      ]),
    )

    test.each([
      ['حديقه', [1, 2]],
      ['الحديقة', [1, 2]],
      ['للحَدِيقَةِ', [1, 2]],
      ['اناره', [1]],
      ['ارصفة', [2]],
      ['12', [4, 1]],
      ['١٢', [4, 1]],
      ['bench', [3, 4]],
      ['benches', [3, 4]],
      ['BENCH park', [3, 4]],
      ['transport', [4]],
      ['casino', []],
    ])('for %s finds %j, those first that hold it in the title', async (q, found) => {
      expect(await numbers({q})).toEqual(found)
    })

    test('can be put in any other order', async () => {
      expect(await numbers({q: 'bench', sort: 'newest'})).toEqual([4, 3])
    })
  })

  test('days of publication are both included', async () => {
    await ideas.propose([{hour: someHour - 24}, {hour: someHour}, {hour: someHour + 24}])

    expect(await numbers({from: '2026-06-10', until: '2026-06-10'})).toEqual([2])
    expect(await numbers({from: '2026-06-10'})).toEqual([3, 2])
    expect(await numbers({until: '2026-06-10'})).toEqual([2, 1])
  })

  test('a collection shows its own ideas alone', async () => {
    await ideas.propose([{title: 'Ours'}])
    await ideas.propose([{title: 'Theirs'}], 'other-station')
    const other = {municipality: 'irbid', activity: 'other-station'}

    expect((await ideas.read({}, other)).ideas.map(({title}) => title)).toEqual(['Theirs'])
    expect((await ideas.read()).ideas.map(({title}) => title)).toEqual(['Ours'])
    const foreign = await ideas.get('/v1/ideas/amman/old-station')
    expect(foreign.status).toBe(404)
    expect((await ideas.get('/v1/ideas/amman/old-station/1')).status).toBe(404)
  })
})
