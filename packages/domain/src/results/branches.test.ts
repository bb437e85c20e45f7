import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Answers, Condition, Page, Question, QuestionResult, Survey} from '@saha/contract'
import {countedCells} from '../survey/cells.ts'
import {pathThrough} from '../survey/paths.ts'
import {publishSurvey} from './publish.ts'

const chosen = (question: string, option: string): Condition => ({question, is: 'chosen', option})
const single = (id: string, options: string[], showIf?: Condition): Question => ({
  id,
  type: 'single',
  text: {en: id},
  options: options.map((option) => ({id: option, text: {en: option}})),
  ...(showIf && {showIf}),
})
const survey = (...pages: Omit<Page, 'id'>[]): Survey => ({
  pages: pages.map((page, at) => ({id: `p${at}`, ...page})),
})
const times = (count: number, answers: Answers): Answers[] => Array.from({length: count}, () => answers)

function publish(asked: Survey, forms: readonly Answers[]): Map<string, QuestionResult> {
  const tally = new Map<string, Map<string, number>>()
  const kept = forms.map((answers) => pathThrough(asked, answers).answers)
  for (const {question, cell} of kept.flatMap((answers) => countedCells(asked, answers))) {
    const cells = tally.get(question) ?? new Map<string, number>()
    tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
  }
  return new Map(publishSurvey(asked, forms.length, tally, 10).map((result) => [result.question, result]))
}

const isWithheld = (result: QuestionResult | undefined) =>
  result?.people === null && result.cells.every(({count}) => count === null)

describe('the size of a branch', () => {
  const parent = single('home', ['x', 'y', 'z'])
  const follow = single('why', ['a', 'b'], chosen('home', 'z'))
  const asked = survey({questions: [parent, follow]})

  test('is shown where the choice that leads there is shown', () => {
    const results = publish(asked, [
      ...times(40, {home: 'x'}),
      ...times(20, {home: 'y'}),
      ...times(30, {home: 'z', why: 'a'}),
    ])

    expect(results.get('why')).toMatchObject({people: 30, unasked: 60})
  })

  test('is withheld where it would tell what is withheld of that choice', () => {
    const results = publish(asked, [
      ...times(40, {home: 'x'}),
      ...times(3, {home: 'y'}),
      ...times(20, {home: 'z', why: 'a'}),
    ])

    expect(results.get('home')?.cells.map(({count}) => count)).toEqual([40, null, null])
    expect(isWithheld(results.get('why'))).toBe(true)
  })

  test('is withheld where subtraction leaves the few who took another way', () => {
    const nested = survey({
      questions: [
        parent,
        single('park', ['yes', 'no']),
        single('both', ['a', 'b'], {all: [chosen('home', 'x'), chosen('park', 'yes')]}),
      ],
    })
    const results = publish(nested, [
      ...times(40, {home: 'x', park: 'yes', both: 'a'}),
      ...times(2, {home: 'x', park: 'no'}),
      ...times(30, {home: 'y', park: 'no'}),
      ...times(20, {home: 'z', park: 'yes'}),
    ])

    expect(results.get('home')?.cells.map(({count}) => count)).toEqual([42, 30, 20])
    expect(isWithheld(results.get('both'))).toBe(true)
  })

  test('is withheld where its border runs through a band that is shown', () => {
    const age: Question = {id: 'age', type: 'number', text: {en: 'age'}, min: 0, max: 99, bands: [18, 60]}
    const adults = survey({
      questions: [age, single('vote', ['yes', 'no'], {question: 'age', is: 'above', value: 18})],
    })
    const young = times(30, {age: 10})

    expect(
      isWithheld(
        publish(adults, [...young, ...times(2, {age: 18}), ...times(40, {age: 30, vote: 'yes'})]).get('vote'),
      ),
    ).toBe(true)
    expect(
      publish(adults, [...young, ...times(12, {age: 18}), ...times(40, {age: 30, vote: 'yes'})]).get('vote')
        ?.people,
    ).toBe(40)
  })
})

test('a few who were sent away at the start cost one cell of each question, not the survey', () => {
  const screened = survey(
    {
      questions: [single('resident', ['yes', 'no'])],
      next: [{if: chosen('resident', 'no'), end: {en: 'Thanks.'}}],
    },
    {questions: [single('home', ['x', 'y', 'z']), single('why', ['a', 'b'], chosen('home', 'x'))]},
  )
  const results = publish(screened, [
    ...times(3, {resident: 'no'}),
    ...times(40, {resident: 'yes', home: 'x', why: 'a'}),
    ...times(30, {resident: 'yes', home: 'y'}),
    ...times(20, {resident: 'yes', home: 'z'}),
  ])

  expect(results.get('home')?.cells.map(({count}) => count)).toEqual([40, 30, null])
  expect(results.get('why')).toMatchObject({people: 40, unasked: 53})
})

test('no two groups of which one holds the other differ by one to nine people', () => {
  const branching = survey(
    {questions: [single('home', ['x', 'y', 'z']), single('park', ['yes', 'no'], chosen('home', 'x'))]},
    {
      questions: [
        single('trees', ['a'], chosen('park', 'yes')),
        single('not-z', ['a'], {not: chosen('home', 'z')}),
      ],
    },
    {
      questions: [single('roads', ['a'], {any: [chosen('home', 'y'), chosen('park', 'no')]})],
      next: [{if: chosen('home', 'z'), end: {en: 'Thanks.'}}],
    },
    {questions: [single('late', ['a'])]},
  )
  const form = fc.record({home: fc.constantFrom('x', 'y', 'z'), park: fc.constantFrom('yes', 'no')})
  const forms = fc
    .array(fc.tuple(form, fc.integer({min: 1, max: 30})), {minLength: 1, maxLength: 8})
    .map((groups) =>
      groups.flatMap(([answers, count]) =>
        times(count, {...answers, trees: 'a', 'not-z': 'a', roads: 'a', late: 'a'}),
      ),
    )
    .filter((all) => all.length >= 10)

  fc.assert(
    fc.property(forms, (all) => {
      const kept = all.map((answers) => pathThrough(branching, answers).answers)
      const shown: Set<number>[] = [new Set(kept.keys())]
      for (const {question, people, unasked, cells} of publish(branching, all).values()) {
        const whose = (is: (answers: Answers) => boolean) =>
          new Set([...kept.entries()].filter(([, answers]) => is(answers)).map(([at]) => at))
        if (people !== null) shown.push(whose((answers) => answers[question] !== undefined))
        if (unasked !== null) shown.push(whose((answers) => answers[question] === undefined))
        for (const {cell, count} of cells)
          if (count !== null) shown.push(whose((answers) => answers[question] === cell))
      }
      const differences = shown.flatMap((inner) =>
        shown
          .filter((outer) => [...inner].every((at) => outer.has(at)))
          .map((outer) => outer.size - inner.size),
      )

      expect(differences.filter((people) => people > 0 && people < 10)).toEqual([])
    }),
    {numRuns: 500},
  )
})
