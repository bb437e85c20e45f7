/** For tests: any ideas and filters. */
import fc from 'fast-check'
import type {IdeaFilters} from '../choose-ideas.ts'
import type {IndexedIdea} from '../idea-index.ts'

const categories = ['', 'park', 'roads']
const districts = ['', 'north', 'south']
const statuses = ['received', 'planned', 'done']
const groups = ['', 'trees', 'lamps']
const tagTexts = ['Light', 'light', 'إنارة', 'اناره', 'Water', 'ماء']
const vocabulary = ['lamp', 'tree', 'حديقة', 'شارع', 'bench']

/** An idea without its number. */
export type NumberlessIdea = Omit<IndexedIdea, 'number'>

export const anyIdea: fc.Arbitrary<NumberlessIdea> = fc.record({
  hour: fc.integer({min: 480_000, max: 480_100}),
  title: fc.subarray(vocabulary).map((words) => words.join(' ')),
  text: fc.subarray(vocabulary).map((words) => words.join(' ')),
  category: fc.constantFrom(...categories),
  district: fc.constantFrom(...districts),
  status: fc.constantFrom(...statuses),
  group: fc.constantFrom(...groups),
  tags: fc.uniqueArray(fc.constantFrom(...tagTexts), {maxLength: 3}),
  supports: fc.integer({min: 0, max: 3}),
  comments: fc.integer({min: 0, max: 3}),
  isAnswered: fc.boolean(),
  duplicateOf: fc.constant(0),
  longitude: fc.constantFrom(0, 3_585_000, 3_586_000, -7_000_000),
  latitude: fc.constantFrom(0, 3_255_000, 3_256_000),
})

const chosen = (values: readonly string[]) =>
  fc.oneof(
    {weight: 3, arbitrary: fc.constant([])},
    {weight: 2, arbitrary: fc.subarray(values.filter(Boolean))},
  )
const day = fc.option(fc.integer({min: 20_000, max: 20_004}), {nil: undefined, freq: 2})

export const anyFilters: fc.Arbitrary<IdeaFilters> = fc.record({
  words: fc.oneof(
    {weight: 3, arbitrary: fc.constant('')},
    fc.subarray(vocabulary).map((words) => words.join(' ')),
  ),
  category: chosen(categories),
  district: chosen(districts),
  status: chosen(statuses),
  group: chosen(groups),
  tag: chosen(tagTexts),
  answered: fc.oneof(
    {weight: 3, arbitrary: fc.constant([])},
    fc.constantFrom(['yes' as const], ['no' as const]),
  ),
  from: day,
  until: day,
})

const sameTag: Record<string, string> = {light: 'Light', اناره: 'إنارة'}

/** A tag of these ideas in one spelling. */
export function plainTag(tag: string): string {
  return sameTag[tag] ?? tag
}

/** An idea that has nothing but words. */
export const plainIdea: NumberlessIdea = {
  hour: 480_000,
  title: 'A title',
  text: 'A text',
  category: '',
  district: '',
  status: 'received',
  group: '',
  tags: [],
  supports: 0,
  comments: 0,
  isAnswered: false,
  duplicateOf: 0,
  longitude: 0,
  latitude: 0,
}
