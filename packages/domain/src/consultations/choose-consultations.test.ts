import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  chooseConsultations,
  noConsultationFilters,
  type ConsultationFilters,
  type ListScope,
} from './choose-consultations.ts'
import {ConsultationIndex, type IndexedConsultation} from './consultation-index.ts'
import {consultationsInOrder, readConsultationCursor, writeConsultationCursor} from './consultation-order.ts'
import {closesSoon} from './consultation-state.ts'
import {consultationOf, exampleConsultations, exampleIndex, june} from './test-kit/example-consultations.ts'

const DAY = 86_400_000
const index = exampleIndex()

function list(filters: Partial<ConsultationFilters>, scope: Partial<ListScope> = {}, from = index): string[] {
  const chosen = chooseConsultations(from, {...noConsultationFilters, ...filters}, {now: june, ...scope})
  return consultationsInOrder(from, chosen, 20).keys
}

function countsOf(filters: Partial<ConsultationFilters>, scope: Partial<ListScope> = {}) {
  const {counts} = chooseConsultations(
    index,
    {...noConsultationFilters, ...filters},
    {now: june, ...scope},
    50,
  )
  return Object.fromEntries(
    Object.entries(counts ?? {}).map(([name, values]) => [name, Object.fromEntries(values)]),
  )
}

describe('a list of consultations', () => {
  test('begins with what closes soonest, then comes what opens next, then what closed last', () => {
    expect(list({})).toEqual([
      'irbid/market',
      'irbid/park',
      'ramtha/park',
      'irbid/budget',
      'irbid/bus',
      'jerash/school',
    ])
  })

  test('goes on by the clock: what was coming is open, what was open is closed', () => {
    const later = {now: june + 10 * DAY}

    expect(list({state: ['open']}, later)).toEqual(['irbid/park', 'irbid/budget', 'ramtha/park'])
    expect(list({state: ['closed']}, later)).toEqual(['irbid/market', 'irbid/bus', 'jerash/school'])
  })

  test.each<[string, Partial<ConsultationFilters>, string[]]>([
    [
      'any of several states',
      {state: ['not-yet-open', 'closed']},
      ['irbid/budget', 'irbid/bus', 'jerash/school'],
    ],
    ['a kind of activity', {kind: ['comments']}, ['irbid/park', 'ramtha/park']],
    ['a category of several municipalities', {category: ['parks']}, ['irbid/park', 'ramtha/park']],
    ['a region', {region: ['south']}, ['jerash/school']],
    ['municipalities', {municipality: ['jerash', 'ramtha']}, ['ramtha/park', 'jerash/school']],
    [
      'all of several filters at once',
      {category: ['parks'], municipality: ['irbid'], kind: ['survey']},
      ['irbid/park'],
    ],
    ['a category that nobody has', {category: ['moon']}, []],
  ])('is narrowed down to %s', (_, filters, found) => {
    expect(list(filters)).toEqual(found)
  })

  test('of one municipality has nothing of others, whatever is asked for', () => {
    expect(list({}, {municipality: 'ramtha'})).toEqual(['ramtha/park'])
    expect(list({municipality: ['irbid']}, {municipality: 'ramtha'})).toEqual([])
    expect(list({}, {municipality: 'nowhere'})).toEqual([])
  })

  test('of a district has what concerns everybody, and nothing of a district of the same name elsewhere', () => {
    expect(list({district: ['west']}, {municipality: 'irbid'})).toEqual([
      'irbid/park',
      'irbid/budget',
      'irbid/bus',
    ])
  })

  test('of some days has what is open on one of them', () => {
    const day = (days: number) => Math.floor(june / DAY) + days

    expect(list({from: day(10), until: day(15)})).toEqual(['irbid/park', 'ramtha/park', 'irbid/budget'])
    expect(list({until: day(-100)})).toEqual(['jerash/school'])
    expect(list({from: day(61)})).toEqual([])
  })

  test.each(['البيادِر', 'حديقه', 'الحديقة', 'BAYADER', 'parks'])('finds the park by "%s"', (words) => {
    expect(list({words})).toContain('irbid/park')
  })

  test('has those first that hold the words in their titles', () => {
    expect(list({words: 'park'})).toEqual(['irbid/park', 'irbid/market'])
  })

  test('goes on where it was left, though something came and something went meanwhile', () => {
    const changing = exampleIndex()
    const page = (after?: string) => {
      const chosen = chooseConsultations(changing, noConsultationFilters, {now: june})
      const {keys, last} = consultationsInOrder(
        changing,
        chosen,
        2,
        after ? readConsultationCursor(after) : undefined,
      )
      return {keys, cursor: last && writeConsultationCursor(last)}
    }
    const first = page()
    changing.upsert(consultationOf('irbid/new', [-1, 1]))
    changing.remove('irbid/park')

    const second = page(first.cursor)
    const third = page(second.cursor)

    expect([first.keys, second.keys, third]).toEqual([
      ['irbid/market', 'irbid/park'],
      ['ramtha/park', 'irbid/budget'],
      {keys: ['irbid/bus', 'jerash/school'], cursor: undefined},
    ])
  })

  test.each(['', 'x', '-', '1-', 'zzzzzzzzzzz-1', '01-1', '1-zzzzzz', '1_1', "1-1'"])(
    'begins nowhere for a cursor that nobody was given: "%s"',
    (cursor) => {
      expect(readConsultationCursor(cursor)).toBeUndefined()
    },
  )
})

describe('what can be chosen', () => {
  test('is counted among what all other filters let through', () => {
    expect(countsOf({category: ['parks']})).toEqual({
      state: {open: 2},
      kind: {comments: 2, survey: 1},
      category: {parks: 2, trade: 1, traffic: 1},
      district: {},
      region: {north: 2},
      municipality: {irbid: 1, ramtha: 1},
    })
  })

  test('in a list of one municipality are its own districts, each with what concerns everybody', () => {
    const {district, region, municipality} = countsOf({}, {municipality: 'irbid'})

    expect({district, region, municipality}).toEqual({
      district: {west: 3, east: 3},
      region: {},
      municipality: {},
    })
  })
})

describe('closing soon', () => {
  test.each([
    [7 * DAY, true],
    [7 * DAY + 1, false],
    [1, true],
    [0, false],
  ])('%d milliseconds before the end: %s', (left, isSoon) => {
    expect(closesSoon(june - DAY, june + left, june)).toBe(isSoon)
  })

  test('is not said of what has not opened', () => {
    expect(closesSoon(june + 1, june + DAY, june)).toBe(false)
  })
})

const ids = fc.constantFrom('a', 'b', 'c')
const some = fc.uniqueArray(ids, {maxLength: 2})
const consultations = fc.uniqueArray(
  fc.record<IndexedConsultation>({
    municipality: ids,
    id: fc.constantFrom('p', 'q', 'r', 's'),
    region: fc.constantFrom('', 'n', 's'),
    category: fc.constantFrom('', 'a', 'b'),
    districts: some,
    kinds: fc.uniqueArray(fc.constantFrom('survey', 'comments', 'ideas'), {minLength: 1}),
    opens: fc.integer({min: -5, max: 5}).map((days) => june + days * DAY),
    closes: fc.integer({min: 6, max: 9}).map((days) => june + days * DAY),
    title: fc.constantFrom('park', 'market', 'park market'),
    text: fc.constantFrom('', 'school'),
  }),
  {selector: ({municipality, id}) => `${municipality}/${id}`},
)
const anyFilters = fc.record<Partial<ConsultationFilters>>({
  municipality: some,
  region: fc.constantFrom([], ['n']),
  category: some,
  kind: fc.constantFrom([], ['survey'], ['survey', 'ideas']),
  state: fc.constantFrom([], ['open' as const], ['not-yet-open' as const, 'closed' as const]),
  words: fc.constantFrom('', 'park', 'market school'),
  from: fc.constantFrom(undefined, Math.floor(june / DAY)),
  until: fc.constantFrom(undefined, Math.floor(june / DAY) + 2),
})

/** The same, one consultation after the other, as anybody would write it. */
function isLetThrough(one: IndexedConsultation, filters: ConsultationFilters, now: number): boolean {
  const state = now < one.opens ? 'not-yet-open' : now < one.closes ? 'open' : 'closed'
  const held = `${one.title} ${one.text}`.split(' ')
  const isAny = (chosen: readonly string[], own: readonly string[]) =>
    chosen.length === 0 || own.some((value) => chosen.includes(value))
  return (
    isAny(filters.municipality, [one.municipality]) &&
    isAny(filters.region, [one.region]) &&
    isAny(filters.category, [one.category]) &&
    isAny(filters.kind, one.kinds) &&
    isAny(filters.state, [state]) &&
    filters.words.split(' ').every((word) => word === '' || held.includes(word)) &&
    (filters.until === undefined || one.opens < (filters.until + 1) * DAY) &&
    (filters.from === undefined || one.closes > filters.from * DAY)
  )
}

test('whatever there is and whatever is asked for, the list and its counts are those of a plain search', () => {
  fc.assert(
    fc.property(consultations, anyFilters, fc.integer({min: -6, max: 10}), (all, asked, days) => {
      const filters = {...noConsultationFilters, ...asked}
      const now = june + days * DAY
      const searched = new ConsultationIndex()
      for (const one of all) searched.upsert({...one, title: 'before'})
      for (const one of all) searched.upsert(one)

      const chosen = chooseConsultations(searched, filters, {now}, 50)
      const found = consultationsInOrder(searched, chosen, 100).keys

      const right = all.filter((one) => isLetThrough(one, filters, now))
      expect(found.toSorted()).toEqual(right.map(({municipality, id}) => `${municipality}/${id}`).toSorted())
      expect(chosen.all).toBe(all.length)
      const withoutCategory = all.filter((one) => isLetThrough(one, {...filters, category: []}, now))
      expect(Object.fromEntries(chosen.counts?.category ?? [])).toEqual(
        Object.fromEntries(
          ['a', 'b'].flatMap((id) => {
            const count = withoutCategory.filter(({category}) => category === id).length
            return count > 0 ? [[id, count]] : []
          }),
        ),
      )
    }),
    {numRuns: 500},
  )
})

test('an index knows how much of it is empty', () => {
  const emptied = exampleIndex()
  for (const {municipality, id} of exampleConsultations.slice(0, 3)) emptied.remove(`${municipality}/${id}`)

  expect([emptied.size, emptied.waste]).toEqual([3, 0.5])
})
