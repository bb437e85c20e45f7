import {describe, expect, test} from 'vitest'
import {
  Answer,
  Answers,
  Condition,
  limits,
  OptionImage,
  Question,
  StoredPhoto,
  type SimpleCondition,
} from './index.ts'

const holds: SimpleCondition = {question: 'q', is: 'answered'}

function nested(levels: number): unknown {
  let condition: unknown = holds
  for (let level = 0; level < levels; level++) condition = {not: condition}
  return condition
}

describe('a condition', () => {
  test.each([
    [{question: 'q', is: 'chosen', option: 'a'}],
    [{question: 'q', is: 'chosen', option: 'a', row: 'r'}],
    [{question: 'q', is: 'at-least', value: 3}],
    [{question: 'q', is: 'before', day: '2026-12-31'}],
    [{all: [holds, {any: [holds]}]}],
    [nested(6)],
  ])('may be %j', (condition) => {
    expect(Condition.parse(condition)).toEqual(condition)
  })

  test.each([
    [{question: 'q', is: 'matches', pattern: '(a+)+$'}],
    [{question: 'q', is: 'chosen'}],
    [{question: 'q', is: 'below', value: '3'}],
    [{question: 'q', is: 'before', day: '2026-02-30'}],
    [{question: 'q', is: 'answered', value: 1}],
    [{all: []}],
    [{all: [holds], any: [holds]}],
    [{}],
  ])('is never %j', (condition) => {
    expect(Condition.safeParse(condition).success).toBe(false)
  })

  test('that is nested too deep is refused at once, however deep it is', () => {
    expect(Condition.safeParse(nested(7)).success).toBe(false)
    expect(Condition.safeParse(nested(100_000)).success).toBe(false)
  })
})

describe('a question', () => {
  const text = {en: 'Words'}
  const asked = {id: 'q', text}

  test.each([
    ['contact details without a reason', {...asked, type: 'contact', by: 'email'}],
    [
      'a ranking of a hundred',
      {...asked, type: 'ranking', options: Array.from({length: 100}, (_, at) => ({id: `o${at}`, text}))},
    ],
    ['a rating with four faces', {...asked, type: 'rating', words: [text, text, text, text]}],
    ['a place without shapes', {...asked, type: 'place', shapes: [], address: true}],
    ['six photos', {...asked, type: 'photo', most: 6}],
    [
      'a total of nothing',
      {
        ...asked,
        type: 'shares',
        total: 0,
        options: [
          {id: 'a', text},
          {id: 'b', text},
        ],
      },
    ],
    [
      'a currency in words',
      {
        ...asked,
        type: 'shares',
        total: 9,
        currency: 'dinar',
        options: [
          {id: 'a', text},
          {id: 'b', text},
        ],
      },
    ],
  ])('is refused: %s', (_, question) => {
    expect(Question.safeParse(question).success).toBe(false)
  })

  test.each(['https://elsewhere.example/a.png', '../a.png', 'a.svg', 'a.png?x', 'A.png', '.png', '//a.png'])(
    'no image comes from "%s"',
    (file) => {
      expect(OptionImage.safeParse({file, alt: text}).success).toBe(false)
      expect(OptionImage.safeParse({file: 'plan-a.webp', alt: text}).success).toBe(true)
    },
  )
})

test('a photo is named by 128 random bits, and by nothing that could be a path, an option or a formula', () => {
  const names = ['a.jpg', '../../../etc/passwd', 'A'.repeat(21), 'A'.repeat(23), `-${'A'.repeat(21)}`]

  expect(StoredPhoto.safeParse({photo: 'A-z_0123456789abcdefgh'}).success).toBe(true)
  expect(names.filter((photo) => StoredPhoto.safeParse({photo}).success)).toEqual([])
})

describe('answers', () => {
  const many = (names: number, value: unknown) =>
    Object.fromEntries(Array.from({length: names}, (_, at) => [`n${at}`, value]))
  const seconds = (work: () => void) => {
    const {user} = process.cpuUsage()
    work()
    return (process.cpuUsage().user - user) / 1e6
  }

  test('of a form are as many as a survey may ask, and of one question as many as it may have rows', () => {
    expect(Answers.safeParse(many(limits.questions, 'a')).success).toBe(true)
    expect(Answers.safeParse(many(limits.questions + 1, 'a')).success).toBe(false)
    expect(Answers.safeParse({q: many(limits.matrixRows, 'a')}).success).toBe(true)
    expect(Answers.safeParse({q: many(limits.matrixRows + 1, 'a')}).success).toBe(false)
  })

  test.each([
    ['answers that are nothing', many(6_500, {})],
    ['answers that are wrong', many(6_500, [1])],
    ['rows in one answer', {q: many(5_000, [1])}],
    ['shares in one answer', {q: many(6_000, -1)}],
  ])('by the thousand cost the server next to nothing: %s', (_, answers) => {
    Answers.safeParse(answers)

    expect(Answers.safeParse(answers).success).toBe(false)
    expect(seconds(() => Array.from({length: 20}, () => Answers.safeParse(answers)))).toBeLessThan(0.2)
  })
})

describe('an answer', () => {
  test.each([
    ['a point on the moon', {shape: {type: 'Point', coordinates: [384400, 0]}}],
    ['a shape of another kind', {shape: {type: 'GeometryCollection', geometries: []}}],
    ['a point with a height', {shape: {type: 'Point', coordinates: [35, 32, 900]}}],
    [
      'more points than fit',
      {shape: {type: 'LineString', coordinates: Array.from({length: 201}, () => [35, 32])}},
    ],
    [
      'an area with a hole',
      {
        shape: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
            [
              [0, 0],
              [1, 1],
            ],
          ],
        },
      },
    ],
    ['words beside a place', {listed: 'gate', note: {}}],
    ['a share beyond every total', {a: 1e9}],
    ['a refusal of consent', false],
    ['nothing chosen', {chosen: [], other: 'x'}],
  ])('is refused: %s', (_, answer) => {
    expect(Answer.safeParse(answer).success).toBe(false)
  })
})
