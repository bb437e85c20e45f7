import {describe, expect, test} from 'vitest'
import type {Condition, Page, Question, Rule, Survey} from '@saha/contract'
import {checkPaths} from './check-paths.ts'
import {longSurvey} from './example-long-survey.ts'
import {wholeSurvey} from './example-whole-survey.ts'

const en = (words: string) => ({en: words})
const chosen = (question: string, option: string): Condition => ({question, is: 'chosen', option})
const compared = (question: string, is: 'below' | 'above' | 'at-least', value: number): Condition => ({
  question,
  is,
  value,
})

const single = (id: string, showIf?: Condition, required = false): Question => ({
  id,
  type: 'single',
  text: en(id),
  required,
  options: ['a', 'b', 'c'].map((option) => ({id: option, text: en(option)})),
  ...(showIf && {showIf}),
})
const multiple = (id: string): Question => ({
  id,
  type: 'multiple',
  text: en(id),
  options: [
    ...['a', 'b'].map((option) => ({id: option, text: en(option)})),
    {id: 'none', text: en('none'), exclusive: true},
  ],
})
const number = (id: string, showIf?: Condition): Question => ({
  id,
  type: 'number',
  text: en(id),
  min: 0,
  max: 120,
  required: true,
  ...(showIf && {showIf}),
})

const page = (id: string, questions: Question[], rest: Partial<Page> = {}): Page => ({id, questions, ...rest})
const survey = (...pages: Page[]): Survey => ({pages})

const found = (checked: Survey) =>
  checkPaths(checked).map(({path, code, names}) => [path, code, names.join(' ')])

/** Two questions on a first page, and one on a second page that asks for them. */
const asking = (condition: Condition) =>
  survey(page('one', [single('x'), multiple('y'), number('z')]), page('two', [single('last', condition)]))

describe('what cannot be used is named', () => {
  test.each<[string, Survey, [string, string, string][]]>([
    [
      'a question that does not exist',
      asking(chosen('w', 'a')),
      [['pages[1].questions[0].showIf', 'unknown-question', 'w last']],
    ],
    [
      'an option that does not exist',
      asking({not: {any: [chosen('x', 'a'), chosen('x', 'd')]}}),
      [['pages[1].questions[0].showIf', 'unknown-option', 'd x last']],
    ],
    [
      '"below" of a choice',
      asking(compared('x', 'below', 3)),
      [['pages[1].questions[0].showIf', 'wrong-kind', 'x last']],
    ],
    [
      'a condition on itself',
      asking({all: [chosen('x', 'a'), chosen('last', 'a')]}),
      [['pages[1].questions[0].showIf', 'own-question', 'last']],
    ],
    [
      'a condition on a later question',
      survey(page('one', [single('x', chosen('y', 'a')), multiple('y')])),
      [['pages[0].questions[0].showIf', 'later-question', 'y x']],
    ],
    [
      'a page that depends on its own question',
      survey(page('one', [single('x')]), page('two', [single('y')], {showIf: chosen('y', 'a')})),
      [['pages[1].showIf', 'later-question', 'y two']],
    ],
    [
      'a jump back: a loop',
      survey(
        page('one', [single('x')]),
        page('two', [single('y')], {next: [{if: chosen('y', 'a'), to: 'one'}]}),
      ),
      [['pages[1].next[0].to', 'backward-jump', 'two one']],
    ],
    [
      'a jump to its own page',
      survey(page('one', [single('x')], {next: [{to: 'one'}]})),
      [['pages[0].next[0].to', 'backward-jump', 'one one']],
    ],
    [
      'a jump to nowhere',
      survey(page('one', [single('x')], {next: [{to: 'three'}]})),
      [['pages[0].next[0].to', 'unknown-page', 'three one']],
    ],
    [
      'a row that the matrix lacks',
      survey(
        ...wholeSurvey.pages,
        page('two', [single('x', {question: 'hours', is: 'chosen', row: 'monday', option: 'morning'})]),
      ),
      [['pages[1].questions[0].showIf', 'unknown-option', 'monday hours x']],
    ],
    [
      'a question that depends on contact details, which are stored apart',
      survey(...wholeSurvey.pages, page('two', [single('x', {question: 'email', is: 'answered'})])),
      [['pages[1].questions[0].showIf', 'wrong-kind', 'email x']],
    ],
  ])('%s', (_, checked, findings) => {
    expect(found(checked)).toEqual(findings)
    expect(checkPaths(checked).every(({isFault}) => isFault)).toBe(true)
  })

  test('rules between answers that do not compare', () => {
    const rule = (left: string, right: string): Rule => ({
      id: 'r',
      left,
      is: 'below',
      right,
      message: en('!'),
    })
    const withRule = (left: string, right: string) => ({
      ...survey(page('one', [single('x'), number('z')])),
      rules: [rule(left, right)],
    })

    expect(found(withRule('x', 'z'))).toEqual([['rules[0]', 'wrong-kind', 'x z r']])
    expect(found(withRule('z', 'w'))).toEqual([['rules[0]', 'unknown-question', 'w r']])
    expect(found(withRule('z', 'z'))).toEqual([['rules[0]', 'own-question', 'z r']])
  })
})

describe('conditions that decide nothing are named', () => {
  test.each<[string, Condition]>([
    ['two options of a single choice', {all: [chosen('x', 'a'), chosen('x', 'b')]}],
    ['"none" together with something', {all: [chosen('y', 'none'), chosen('y', 'a')]}],
    ['a number below its range', compared('z', 'below', 0)],
    ['a number in a gap', {all: [compared('z', 'above', 17), compared('z', 'below', 18)]}],
    [
      'answered and unanswered',
      {
        all: [
          {question: 'x', is: 'answered'},
          {question: 'x', is: 'unanswered'},
        ],
      },
    ],
    ['declined where that is not offered', {question: 'x', is: 'declined'}],
    ['a required question left out', {question: 'z', is: 'unanswered'}],
  ])('never: %s', (_, condition) => {
    expect(found(asking(condition))).toEqual([['pages[1].questions[0]', 'unreachable-question', 'last']])
  })

  test.each<[string, Condition]>([
    ['a required question answered', {question: 'z', is: 'answered'}],
    ['every number of the range', compared('z', 'at-least', 0)],
    ['one or the other side', {any: [compared('z', 'below', 18), compared('z', 'at-least', 18)]}],
    ['not two options at once', {not: {all: [chosen('x', 'a'), chosen('x', 'b')]}}],
  ])('always: %s', (_, condition) => {
    expect(found(asking(condition))).toEqual([['pages[1].questions[0].showIf', 'always-holds', 'last']])
  })

  test.each<[string, Condition]>([
    ['an option', chosen('x', 'a')],
    ['two ticks', {all: [chosen('y', 'a'), chosen('y', 'b')]}],
    ['one tick and not the other', {all: [chosen('y', 'a'), {not: chosen('y', 'b')}]}],
    ['a single number', {all: [compared('z', 'above', 17), compared('z', 'below', 19)]}],
    ['unanswered', {question: 'x', is: 'unanswered'}],
  ])('sometimes: %s', (_, condition) => {
    expect(found(asking(condition))).toEqual([])
  })

  test('a question that depends on one that is hidden then', () => {
    const checked = survey(
      page('one', [single('x'), single('y', chosen('x', 'a'))]),
      page('two', [single('last', {all: [chosen('x', 'b'), chosen('y', 'a')]})]),
    )

    expect(found(checked)).toEqual([['pages[1].questions[0]', 'unreachable-question', 'last']])
  })

  test('a question whose page is hidden then', () => {
    const checked = survey(
      page('one', [single('x')]),
      page('two', [single('last', chosen('x', 'b'))], {showIf: chosen('x', 'a')}),
    )

    expect(found(checked)).toEqual([['pages[1].questions[0]', 'unreachable-question', 'last']])
  })

  test('a jump for answers that an earlier jump has taken away', () => {
    const checked = survey(
      page('one', [single('x')], {
        next: [
          {if: chosen('x', 'a'), to: 'three'},
          {if: chosen('x', 'a'), end: en('!')},
        ],
      }),
      page('two', [single('y')]),
      page('three', [single('z')]),
    )

    expect(found(checked)).toEqual([['pages[0].next[1].if', 'never-holds', 'one']])
  })
})

describe('where nobody gets is named', () => {
  test('a page that every way leaves out', () => {
    const checked = survey(
      page('one', [single('x')], {next: [{to: 'three'}]}),
      page('two', [single('y'), single('z')]),
      page('three', [single('w')]),
    )

    expect(found(checked)).toEqual([['pages[1]', 'unreachable-page', 'two y z']])
  })

  test('an end for everybody before the last page', () => {
    const checked = survey(page('one', [single('x')], {next: [{end: en('Bye')}]}), page('two', [single('y')]))

    expect(found(checked)).toEqual([
      ['pages[1]', 'unreachable-page', 'two y'],
      ['pages[0].next[0]', 'dead-end', 'two'],
    ])
  })

  test('a jump after one that is always taken', () => {
    const checked = survey(
      page('one', [single('x')], {next: [{to: 'two'}, {if: chosen('x', 'a'), end: en('Bye')}]}),
      page('two', [single('y')]),
    )

    expect(found(checked)).toContainEqual(['pages[0].next[1]', 'never-taken', 'one'])
  })

  test('a rule that no two required answers keep', () => {
    const [left, right] = [
      {...number('left'), min: 50} as Question,
      {...number('right'), max: 40} as Question,
    ]
    const rules: Rule[] = [{id: 'r', left: 'left', is: 'below', right: 'right', message: en('!')}]

    expect(found({...survey(page('one', [left, right])), rules})).toEqual([
      ['rules[0]', 'dead-end', 'r left right'],
    ])
  })

  test('a text that pipes an answer which comes later', () => {
    const checked = survey(page('one', [{...single('x'), text: en('You said {y}')} as Question, single('y')]))

    expect(found(checked)).toEqual([['pages[0].questions[0]', 'piped-too-early', 'y x']])
  })
})

describe('bounded time', () => {
  test('the longest survey is checked within seconds', () => {
    const began = process.cpuUsage().user

    expect(checkPaths(longSurvey)).toEqual([])

    console.log(
      `Checking 200 pages, 1,000 questions, 2,000 conditions: ${((process.cpuUsage().user - began) / 1_000).toFixed(0)} ms`,
    )
    expect(process.cpuUsage().user - began).toBeLessThan(10_000_000)
  })

  test('a condition over more than can be searched is left alone, not called wrong', () => {
    const questions = Array.from({length: 40}, (_, at) => single(`q${at}`))
    const every = {all: questions.map(({id}) => chosen(id, 'a'))}

    expect(found(survey(page('one', questions), page('two', [single('last', every)])))).toEqual([])
  })

  test('more than 2,000 conditions are refused', () => {
    const many = {any: Array.from({length: 500}, () => chosen('x', 'a'))}
    const questions = Array.from({length: 5}, (_, at) => single(`q${at}`, many))

    expect(found(survey(page('one', [single('x'), ...questions])))).toEqual([
      ['pages', 'too-many-conditions', '2000'],
    ])
  })
})
