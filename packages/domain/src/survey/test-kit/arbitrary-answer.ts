/** Whatever somebody may send as an answer, for property tests: mostly close to what a question asks for. */
import type {Answer, AnswerableQuestion} from '@saha/contract'
import fc from 'fast-check'

/** What nobody may ever read again in a refusal. */
export const ghost = 'gh0st-w0rd'

const words = fc.oneof(
  fc.constantFrom(
    ghost,
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '\u202egnp',
    '\ud800',
    '\u0000',
    'a\r\nBcc: b@c.de',
    'a@b.cd\n',
    '<script>alert(1)</script>',
    '{often}',
    'ب'.repeat(5_000),
    'e' + '\u0301'.repeat(3_000),
  ),
  fc.constantFrom(
    '2026-01-31',
    '2026-02-30',
    '2026-13-01',
    '0000-00-00',
    '٢٠٢٦-٠١-٠١',
    '+962790000000',
    '00962 79 000 0000',
    'a.b@town.example',
    'A'.repeat(22),
  ),
  fc.string({maxLength: 40, unit: 'grapheme'}),
)

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 1e-7, 1e21, 1e308, -1e308, 2 ** 53, Number.MIN_VALUE, 1_000_000),
  fc.integer({min: -5, max: 130}),
  fc.double({noNaN: true}),
)

const position = fc.tuple(
  fc.oneof(fc.integer({min: 34_000, max: 38_000}).map(thousandths), numbers),
  fc.oneof(fc.integer({min: 30_000, max: 34_000}).map(thousandths), numbers),
)
const line = fc.array(position, {maxLength: 6})
const ring = line.map((positions) => [...positions, ...positions.slice(0, 1)])
const drawn = fc.oneof(
  position.map((coordinates) => ({type: 'Point', coordinates})),
  fc.tuple(numbers, numbers, numbers).map((coordinates) => ({type: 'Point', coordinates})),
  line.map((coordinates) => ({type: 'LineString', coordinates})),
  fc.constant({type: 'LineString', coordinates: Array.from({length: 201}, () => [35, 32])}),
  ring.map((coordinates) => ({type: 'Polygon', coordinates: [coordinates]})),
  fc.array(ring, {maxLength: 2}).map((coordinates) => ({type: 'Polygon', coordinates})),
  fc.constantFrom({type: 'GeometryCollection', geometries: []}, {type: '__proto__'}, [], null, 7),
)

function thousandths(whole: number): number {
  return whole / 1000
}

/** Ids that stand in a question, and some that do not. */
function idsOf(question: AnswerableQuestion): fc.Arbitrary<string> {
  const lists = [
    'options' in question ? question.options : [],
    'rows' in question ? [...question.rows, ...question.columns] : [],
    'list' in question ? (question.list ?? []) : [],
  ]
  const known = lists.flatMap((list) => list.map(({id}) => id))
  return fc.constantFrom(...known, ...known, 'constructor', 'chosen', 'other', 'moon', ghost, 'Not an id')
}

/** Every value within a value, the value itself first, as the way to it. */
function waysInto(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way]
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysInto(inner, [...way, key]))]
}

/** The same value with another one in one place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === key ? replaced(inner, rest, other) : inner))
  const fields = value as Record<string, unknown>
  return {...fields, [key]: replaced(fields[key], rest, other)}
}

/**
 * @param right an answer that the question accepts.
 * @returns it, or something close to it, or anything that JSON can hold.
 */
export function anyAnswer(question: AnswerableQuestion, right: Answer): fc.Arbitrary<unknown> {
  const id = idsOf(question)
  const some = fc.array(id, {maxLength: 5})
  const nearly = fc
    .tuple(fc.constantFrom(...waysInto(right)), fc.oneof(id, some, numbers, words))
    .map(([way, other]) => replaced(right, way, other))
  const near = fc.oneof(
    fc.constant(right),
    nearly,
    id,
    some,
    numbers,
    words,
    fc.record({chosen: fc.oneof(id, some), other: fc.oneof(words, numbers)}),
    fc.dictionary(id, fc.oneof(id, some)),
    fc.dictionary(id, fc.oneof(numbers, fc.constantFrom(30, 50, 70, 100))),
    fc.oneof(
      drawn.map((shape) => ({shape})),
      id.map((listed) => ({listed})),
      words.map((address) => ({address})),
    ),
  )
  const far = fc.oneof(
    fc.constantFrom(true, false, null, [], {}, [[]], [{}]),
    fc.array(fc.oneof(id, fc.constant(null), numbers), {maxLength: 4}),
    fc.record({chosen: id, other: words, more: id}, {requiredKeys: ['other']}),
    fc.record({shape: drawn, listed: id, address: words}),
    fc.jsonValue(),
  )
  return fc.oneof({weight: 3, arbitrary: near}, {weight: 1, arbitrary: far})
}
