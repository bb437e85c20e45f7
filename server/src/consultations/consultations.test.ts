/** Lists of consultations, of one municipality and of all. */
import {ConsultationsPage} from '@saha/contract'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {closes, june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {consultationOf, definitionOf, openNetwork, words, undecided} from './lists.test-kit.ts'

const DAY = 86_400_000

describeEachStore('a list of consultations', (opened) => {
  let town: Awaited<ReturnType<typeof openNetwork>>

  beforeAll(async () => {
    town = await openNetwork(opened().store)
  })
  beforeEach(() => {
    town.clock.now = june
  })

  test('of all has what every municipality asks: what closes soonest first, then what is coming, then what is closed', async () => {
    expect(await town.list()).toEqual([
      'jerash/school',
      'irbid/market',
      'irbid/park',
      'ramtha/green',
      'irbid/budget',
      'irbid/bus',
    ])
  })

  test('of a municipality has its own', async () => {
    expect(await town.list({}, 'irbid')).toEqual(['irbid/market', 'irbid/park', 'irbid/budget', 'irbid/bus'])
    expect((await town.get('/v1/consultations/nowhere')).status).toBe(404)
  })

  test('says of each what it is, how people take part, where, and until when', async () => {
    const page = await town.read({}, 'irbid')

    expect(ConsultationsPage.parse(page)).toEqual(page)
    expect(page.consultations[1]).toEqual({
      id: 'park',
      title: {en: 'Bayader park', ar: 'حديقة البيادر'},
      summary: words('About the park.'),
      state: 'open',
      opens: '2026-06-05T12:00:00.000Z',
      closes: '2026-07-05T12:00:00.000Z',
      kinds: ['survey', 'comments'],
      category: {id: 'parks', text: {en: 'Parks', ar: 'حدائق'}},
      districts: [{id: 'west', text: expect.anything()}],
      municipality: {
        id: 'irbid',
        name: words('irbid'),
        region: {id: 'north', text: {en: 'North', ar: 'الشمال'}},
      },
    })
    expect(page.consultations.map(({state, soon}) => [state, soon])).toEqual([
      ['open', true],
      ['open', undefined],
      ['not-yet-open', undefined],
      ['closed', undefined],
    ])
    expect(page).toMatchObject({matching: 4, all: 4, languages: ['ar', 'en'], municipality: {id: 'irbid'}})
  })

  test('leads to the site of a municipality that has said where', async () => {
    const {consultations} = await town.read({}, 'ramtha')

    expect(consultations[0]?.page).toBe('https://www.ramtha.example/{language}/ask/green')
  })

  test.each<[Record<string, string>, string | undefined, string[]]>([
    [{q: 'حديقه'}, undefined, ['irbid/park']],
    [{q: 'market'}, undefined, ['irbid/market', 'jerash/school']],
    [{q: 'ramtha'}, undefined, ['ramtha/green']],
    [{category: 'parks'}, undefined, ['irbid/park', 'ramtha/green']],
    [
      {category: 'parks,trade', municipality: 'irbid', state: 'open'},
      undefined,
      ['irbid/market', 'irbid/park'],
    ],
    [{region: 'north', kind: 'comments'}, undefined, ['irbid/park']],
    [{district: 'east', state: 'open'}, 'irbid', ['irbid/market']],
    [{state: 'not-yet-open,closed'}, 'irbid', ['irbid/budget', 'irbid/bus']],
    [{from: '2026-07-20', until: '2026-07-24'}, undefined, ['ramtha/green', 'irbid/budget']],
    [{q: 'nothing like it'}, undefined, []],
  ])('narrowed down to %j, of %s, has %j', async (asked, municipality, found) => {
    expect(await town.list(asked, municipality)).toEqual(found)
  })

  test('counts what else could be chosen, in the order and the words of the municipality', async () => {
    const {facets} = await town.read({state: 'open'}, 'irbid')

    expect(facets?.category.map(({id, count}) => [id, count])).toEqual([
      ['trade', 1],
      ['parks', 1],
    ])
    expect(facets?.state).toEqual([
      {id: 'open', count: 2},
      {id: 'not-yet-open', count: 1},
      {id: 'closed', count: 1},
    ])
    expect(facets?.district.map(({id, count}) => [id, count])).toEqual([['west', 2]])
    expect((await town.read({state: 'open', district: 'east'}, 'irbid')).facets?.district).toMatchObject([
      {id: 'west', count: 2},
      {id: 'east', count: 1},
    ])
    expect([facets?.region, facets?.municipality]).toEqual([[], []])
  })

  test('of all counts regions and municipalities, and a category that several have once', async () => {
    const {facets} = await town.read({category: 'parks,moon'})

    expect(facets?.category).toEqual([
      {id: 'parks', text: {en: 'Parks', ar: 'حدائق'}, count: 2},
      {id: 'trade', text: {en: 'Trade', ar: 'تجارة'}, count: 1},
      {id: 'moon', count: 0},
    ])
    expect(facets?.region).toEqual([{id: 'north', text: {en: 'North', ar: 'الشمال'}, count: 2}])
    expect(facets?.municipality.map(({id}) => id)).toEqual(['irbid', 'ramtha'])
    expect(facets?.district).toEqual([])
  })

  test.each<[Record<string, string>, string | undefined]>([
    [{state: 'ajar'}, undefined],
    [{kind: 'poll'}, undefined],
    [{category: '../x'}, undefined],
    [{category: 'a,,b'}, undefined],
    [{from: 'tomorrow'}, undefined],
    [{cursor: 'made up'}, undefined],
    [{q: 'x'.repeat(101)}, undefined],
    [{district: 'west'}, undefined],
    [{region: 'north'}, 'irbid'],
    [{municipality: 'jerash'}, 'irbid'],
  ])('refuses %j, of %s', async (asked, municipality) => {
    const reply = await town.get(town.pathTo(asked, municipality))

    expect([reply.status, ((await reply.json()) as {code: string}).code]).toEqual([422, 'invalid'])
  })

  test('goes on by the clock, to the millisecond', async () => {
    const budget = async () =>
      (await town.read({}, 'irbid')).consultations.find(({id}) => id === 'budget')?.state
    const opening = june + 5 * DAY

    town.clock.now = opening - 1_001
    const before = await budget()
    town.clock.now = opening - 1_000
    const after = await budget()

    expect([before, after]).toEqual(['not-yet-open', 'open'])
  })

  test('is sent only when it has changed', async () => {
    const etag = (await town.get(town.pathTo())).headers.get('etag') ?? ''
    const same = await town.get(town.pathTo(), {'if-none-match': etag})
    town.clock.now = closes
    const later = await town.get(town.pathTo(), {'if-none-match': etag})

    expect([same.status, later.status]).toEqual([304, 200])
    expect(later.headers.get('cache-control')).toBe('public, max-age=5')
  })

  test('has what a municipality has just defined, changed and taken to itself', async () => {
    await town.define(definitionOf('ajloun', [consultationOf('castle', [-1, 1])]))
    expect(await town.list({municipality: 'ajloun'})).toEqual(['ajloun/castle'])

    await town.define(
      definitionOf('ajloun', [consultationOf('castle', [-1, 1], {title: words('The walls')})]),
    )
    expect(await town.list({q: 'walls'})).toEqual(['ajloun/castle'])
    expect(await town.list({q: 'castle', state: 'open'}, 'ajloun')).toEqual([])
  })

  test('has nothing of a municipality that is gone', async () => {
    const {db} = opened().store
    await town.define(definitionOf('gone', [consultationOf('lake', [-1, 1])]))
    expect(await town.list({q: 'lake'})).toEqual(['gone/lake'])

    const own = db.selectFrom('activity').select('number').where('municipality', '=', 'gone')
    for (const table of ['batch', 'survey_version'] as const)
      await db.deleteFrom(table).where('activity', 'in', own).execute()
    await db.deleteFrom('activity').where('municipality', '=', 'gone').execute()
    await db.deleteFrom('consultation').where('municipality', '=', 'gone').execute()
    await db.deleteFrom('municipality').where('id', '=', 'gone').execute()
    await db
      .updateTable('definition_revision')
      .set((row) => ({revision: row('revision', '+', 1)}))
      .execute()
    expect(await town.list({q: 'lake'})).toEqual([])
    expect((await town.get(town.pathTo({}, 'gone'))).status).toBe(404)
  })
})

describeEachStore('what goes beside a consultation in a list', (opened) => {
  test('is whether results are published: a minute later at the most', async () => {
    const town = await openNetwork(opened().store, [
      definitionOf('irbid', [consultationOf('park', [-10, 20])]),
    ])
    const results = async () => (await town.read()).consultations[0]?.results
    const {number} = await opened()
      .store.db.selectFrom('activity')
      .select('number')
      .where('id', '=', 'park-survey')
      .executeTakeFirstOrThrow()
    expect(await results()).toBeUndefined()

    await opened()
      .store.db.insertInto('snapshot')
      .values({activity: number, number: 1, at: june, hash: '', people: 10, content: '{}'})
      .execute()
    town.clock.now += 60_000

    expect(await results()).toBe(true)
  })

  test('is whether the municipality has answered: a minute later at the most, and not when it takes that back', async () => {
    const town = await openNetwork(opened().store, [
      definitionOf('irbid', [consultationOf('park', [-10, 20]), consultationOf('market', [-5, 3])]),
    ])
    const {db} = opened().store
    const answered = async () =>
      (await town.read()).consultations.filter((one) => one.answered).map(({id}) => id)
    await db
      .insertInto('outcome')
      .values({...undecided, municipality: 'irbid', consultation: 'park'})
      .execute()
    town.clock.now += 60_000
    expect(await answered()).toEqual([])

    await db.updateTable('outcome').set({is_published: 1}).execute()
    town.clock.now += 60_000
    expect(await answered()).toEqual(['park'])

    await db.deleteFrom('outcome').execute()
    town.clock.now += 60_000
    expect(await answered()).toEqual([])
  })
})

describe('pages', () => {
  const many = Array.from({length: 45}, (_, at) => consultationOf(`c${at}`, [-1, 1 + at]))

  describeEachStore('of a long list', (opened) => {
    test('follow each other without a gap, and what can be chosen stands on the first alone', async () => {
      const town = await openNetwork(opened().store, [definitionOf('irbid', many)])
      const pages: ConsultationsPage[] = []
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const page: ConsultationsPage = await town.read(cursor ? {cursor} : {}, 'irbid')
        pages.push(page)
        cursor = page.cursor
      }

      expect(pages.map(({consultations, facets}) => [consultations.length, facets !== undefined])).toEqual([
        [20, true],
        [20, false],
        [5, false],
      ])
      expect(pages.flatMap(({consultations}) => consultations.map(({id}) => id))).toEqual(
        many.map(({id}) => id),
      )
    })
  })
})

describeEachStore('a sensitive consultation', (opened) => {
  test('says nothing of how people take part, and what was asked for to find it is kept nowhere', async () => {
    const [survey] = consultationOf('safety', [-1, 20]).activities
    if (!survey) throw new Error('There is a survey.')
    const safety = consultationOf('safety', [-1, 20], {activities: [{...survey, sensitive: true}]})
    const town = await openNetwork(opened().store, [
      definitionOf('irbid', [safety, consultationOf('park', [-1, 20])]),
    ])

    const [whole, found, other] = [
      await town.get(town.pathTo()),
      await town.get(town.pathTo({q: 'safety'})),
      await town.get(town.pathTo({q: 'park survey', kind: 'survey'})),
    ]

    const [card] = ((await found.json()) as ConsultationsPage).consultations
    expect(card).toMatchObject({id: 'safety', sensitive: true, kinds: []})
    expect([whole, found, other].map(({headers}) => headers.get('cache-control'))).toEqual([
      'public, max-age=5',
      'no-store',
      'public, max-age=5',
    ])
  })
})
