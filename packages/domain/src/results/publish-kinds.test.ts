import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answer, Answers, Question, QuestionResult, Survey} from '@saha/contract'
import {countedCells} from '../survey/cells.ts'
import {wholeAnswers, wholeSurvey} from '../survey/example-whole-survey.ts'
import {publishSurvey} from './publish.ts'

function publish(survey: Survey, forms: readonly Answers[], smallest = 10): Map<string, QuestionResult> {
  const tally = new Map<string, Map<string, number>>()
  for (const {question, cell, by = 1} of forms.flatMap((answers) => countedCells(survey, answers))) {
    const cells = tally.get(question) ?? new Map<string, number>()
    tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + by))
  }
  const results = publishSurvey(survey, forms.length, tally, smallest)
  return new Map(results.map((result) => [result.question, result]))
}

const times = (count: number, answers: Answers): Answers[] => Array.from({length: count}, () => answers)
const shown = (result: QuestionResult | undefined) =>
  Object.fromEntries(
    (result?.cells ?? []).filter(({count}) => count !== null).map(({cell, count}) => [cell, count]),
  )
const isSafe = (people: number) => people === 0 || people >= 10

test('every kind has a result; of contact details it says how many gave them', () => {
  const results = publish(wholeSurvey, times(12, wholeAnswers))

  expect([...results.keys()]).toEqual(wholeSurvey.pages[0]!.questions.map(({id}) => id))
  expect([...results.values()].every(({people}) => people === 12)).toBe(true)
  expect(['email', 'phone'].map((id) => results.get(id)?.cells)).toEqual([[], []])
})

describe('a ranking', () => {
  test('shows how often each option stands where, when no group is small', () => {
    const order = publish(wholeSurvey, [
      ...times(30, {order: ['a', 'b', 'c']}),
      ...times(20, {order: ['c', 'a', 'b']}),
    ])

    expect(shown(order.get('order'))).toEqual({
      'a@1': 30,
      'a@2': 20,
      'a@3': 0,
      'b@1': 0,
      'b@2': 30,
      'b@3': 20,
      'c@1': 20,
      'c@2': 0,
      'c@3': 30,
    })
  })

  test('shows first choices alone when a small group stands somewhere else', () => {
    const order = publish(wholeSurvey, [
      ...times(30, {order: ['a', 'b', 'c']}),
      ...times(3, {order: ['a', 'c', 'b']}),
      ...times(20, {order: ['c', 'a', 'b']}),
    ])

    expect(shown(order.get('order'))).toEqual({'a@1': 33, 'b@1': 0, 'c@1': 20})
  })

  test('hides how few ranked only one option, where two were asked for', () => {
    const top = publish(wholeSurvey, [...times(30, {top: ['a', 'b']}), ...times(4, {top: ['a']})]).get('top')

    expect(shown(top)).toEqual({'a@1': 34, 'b@1': 0, 'c@1': 0})
  })
})

describe('a matrix', () => {
  test('counts people per row and column', () => {
    const hours = publish(wholeSurvey, [
      ...times(20, {hours: {week: 'evening', weekend: 'morning'}}),
      ...times(15, {hours: {week: 'morning'}}),
    ]).get('hours')

    expect(hours?.people).toBe(35)
    expect(shown(hours)).toEqual({
      'week/morning': 15,
      'week/evening': 20,
      'weekend/morning': 20,
      'weekend/evening': 0,
    })
  })

  test('when few left the question out, no row tells how many answered', () => {
    const hours = publish(wholeSurvey, [
      ...times(60, {hours: {week: 'evening', weekend: 'morning'}}),
      ...times(30, {hours: {week: 'morning', weekend: 'morning'}}),
      ...times(3, {}),
    ]).get('hours')

    expect(hours).toMatchObject({people: null, unanswered: null})
    expect(shown(hours)).toEqual({'week/evening': 60, 'weekend/evening': 0})
  })

  test('several columns per row are ticks', () => {
    const means = publish(wholeSurvey, [
      ...times(20, {means: {week: ['foot', 'bus'], weekend: ['car']}}),
      ...times(12, {means: {week: ['bus']}}),
    ]).get('means')

    expect(shown(means)).toMatchObject({'week/foot': 20, 'week/bus': 32, 'weekend/car': 20})
  })
})

describe('shares', () => {
  const budget = (forms: Answers[]) => publish(wholeSurvey, forms).get('budget')?.cells

  test('show who gave, and what everybody gave on average', () => {
    expect(budget([...times(30, {budget: {a: 70, b: 30}}), ...times(10, {budget: {a: 100}})])).toEqual([
      {cell: 'a', count: 40, mean: 77.5},
      {cell: 'b', count: 30, mean: 22.5},
      {cell: 'c', count: 0, mean: 0},
    ])
  })

  test('an average that few made up is withheld, and so is one that would give it away', () => {
    const cells = budget([...times(30, {budget: {a: 60, b: 40}}), ...times(3, {budget: {a: 10, c: 90}})])

    expect(cells?.map(({mean}) => mean)).toEqual([55.5, null, null])
    expect(cells?.find(({cell}) => cell === 'c')?.count).toBeNull()
  })
})

test('dates are counted per month', () => {
  const since = publish(wholeSurvey, [
    ...times(12, {since: '2025-12-24'}),
    ...times(14, {since: '2026-02-01'}),
  ])

  expect(shown(since.get('since'))).toEqual({'2025-11': 0, '2025-12': 12, '2026-01': 0, '2026-02': 14})
})

describe('questions that not everybody is asked', () => {
  const single = (id: string, showIf?: Question['showIf']): Question => ({
    id,
    type: 'single',
    text: {en: id},
    options: [
      {id: 'yes', text: {en: 'Yes'}},
      {id: 'no', text: {en: 'No'}},
    ],
    ...(showIf && {showIf}),
  })
  const survey: Survey = {
    pages: [
      {
        id: 'p',
        questions: [single('child'), single('school', {question: 'child', is: 'chosen', option: 'yes'})],
      },
    ],
  }

  test('tell who was not asked from who did not answer', () => {
    const school = publish(survey, [
      ...times(20, {child: 'yes', school: 'no'}),
      ...times(15, {child: 'yes'}),
      ...times(40, {child: 'no'}),
    ]).get('school')

    expect(school).toMatchObject({people: 20, unanswered: 15, unasked: 40, declined: 0})
  })

  test('hide how few were asked', () => {
    const school = publish(survey, [
      ...times(3, {child: 'yes', school: 'no'}),
      ...times(40, {child: 'no'}),
    ]).get('school')

    expect(school).toMatchObject({people: null, unasked: null})
    expect(school?.cells.every(({count}) => count === null || count === 0)).toBe(true)
  })
})

describe('no shown number, nor what lines leave over, is a group of one to nine people', () => {
  const {questions} = wholeSurvey.pages[0]!
  const row = fc.constantFrom('morning', 'evening')
  const share = fc.constantFrom<Answer>({a: 100}, {a: 50, b: 50}, {b: 99, c: 1}, {a: 10, b: 20, c: 70})
  const form = fc.record(
    {
      order: fc.shuffledSubarray(['a', 'b', 'c'], {minLength: 3}),
      top: fc.shuffledSubarray(['a', 'b', 'c'], {minLength: 1, maxLength: 2}),
      hours: fc
        .record({week: row, weekend: row}, {requiredKeys: []})
        .filter((rows) => Object.keys(rows).length > 0),
      clean: fc.constantFrom(null, 1, 5, 5, 5),
      budget: share,
    },
    {requiredKeys: []},
  )
  const forms = fc
    .tuple(
      fc.array(form, {minLength: 1, maxLength: 12}),
      fc.array(fc.integer({min: 1, max: 40}), {minLength: 12, maxLength: 12}),
    )
    .map(([different, weights]) =>
      different.flatMap((answers, at) => times(weights[at]!, answers as Answers)),
    )
    .filter((all) => all.length >= 10)

  test('in groups and lines of a question', () => {
    fc.assert(
      fc.property(forms, (all) => {
        for (const [id, result] of publish(wholeSurvey, all)) {
          const groups = [result.people, result.declined, result.unanswered].filter((count) => count !== null)
          const cells = Object.values(shown(result)).filter((count) => count !== null)
          const leftOver = linesOf(id, result).flatMap((line) =>
            line.includes(null) || result.people === null ? [] : [result.people - sum(line)],
          )
          const known = [...groups, ...groups.map((count) => all.length - count), ...cells, ...leftOver]

          expect(known.filter((count) => !isSafe(count))).toEqual([])
        }
      }),
    )
  })

  test('and where one cell of a line is withheld, another is withheld with it', () => {
    fc.assert(
      fc.property(forms, (all) => {
        for (const [id, result] of publish(wholeSurvey, all))
          for (const line of linesOf(id, result)) {
            const whole = [...line, result.declined, result.unanswered]
            const withheld = whole.filter((count) => count === null).length
            const rest = all.length - sum(whole)

            expect(withheld === 0 || isSafe(rest)).toBe(true)
          }
      }),
    )
  })

  function linesOf(id: string, {cells}: QuestionResult): (number | null)[][] {
    const kind = questions.find((question) => question.id === id)
    const counts = (part: RegExp) => cells.filter(({cell}) => part.test(cell)).map(({count}) => count)
    if (kind?.type === 'ranking')
      return [counts(/@1$/), counts(/@2$/), counts(/^a@/)].slice(0, kind.most ? 1 : 3)
    if (kind?.type === 'matrix' && !kind.multiple) return [counts(/^week\//), counts(/^weekend\//)]
    return kind?.type === 'rating' ? [counts(/./)] : []
  }

  function sum(counts: readonly (number | null)[]): number {
    return counts.reduce<number>((whole, count) => whole + (count ?? 0), 0)
  }
})
