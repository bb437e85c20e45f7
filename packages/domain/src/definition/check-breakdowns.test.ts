import {describe, expect, test} from 'vitest'
import type {Breakdown, SingleQuestion, Survey} from '@saha/contract'
import {Survey as SurveyShape} from '@saha/contract'
import {exampleSurvey} from '../survey/example-survey.ts'
import {checkSurvey} from './check-survey.ts'

const streets = (count: number): SingleQuestion => ({
  id: 'street',
  type: 'single',
  text: {en: 'Your street'},
  options: Array.from({length: count}, (_, at) => ({id: `s-${at}`, text: {en: `Street ${at}`}})),
})

function findings(...breakdowns: Omit<Breakdown, 'id'>[]) {
  const survey: Survey = {
    pages: [...exampleSurvey.pages, {id: 'where', questions: [streets(100)]}],
    breakdowns: breakdowns.map((breakdown, at) => ({id: `t-${at}`, ...breakdown})),
  }
  expect(SurveyShape.safeParse(survey).error).toBeUndefined()
  return checkSurvey(survey, 's').map(({path, expected}) => `${path}: ${expected}`)
}

describe('breakdowns that a survey declares', () => {
  test('may part choices by an age, and by two questions at a time', () => {
    expect(
      findings(
        {question: 'why', by: ['age']},
        {question: 'safe', by: ['often', 'age']},
        {question: 'why', by: ['often']},
      ),
    ).toEqual([])
  })

  test('are of questions that are there', () => {
    expect(findings({question: 'gone', by: ['age']}, {question: 'why', by: ['welcome']})).toEqual([
      's.breakdowns[0].question: the id of a question that can be answered',
      's.breakdowns[1].by[0]: the id of a question that can be answered',
    ])
  })

  test('never show open answers by groups', () => {
    expect(findings({question: 'more', by: ['age']})).toEqual([
      's.breakdowns[0].question: a question of choices, a scale, a rating, a number, a place, or a date by month or year',
    ])
  })

  test('part by questions that put everybody into one group, each once', () => {
    expect(findings({question: 'safe', by: ['why']}, {question: 'often', by: ['age', 'age']})).toEqual([
      's.breakdowns[0].by[0]: a question that puts everybody into one group: one choice, a scale, a rating, a number or a place',
      's.breakdowns[1].by[1]: each question of a breakdown once',
    ])
    expect(findings({question: 'age', by: ['age']})).toEqual([
      's.breakdowns[0].by[0]: each question of a breakdown once',
    ])
  })

  test('with a hundred groups are refused, and told how many are possible', () => {
    expect(findings({question: 'why', by: ['street']})).toEqual([
      's.breakdowns[0].by: at most 60 groups, not 100',
    ])
  })

  test('of too many figures are refused', () => {
    expect(findings({question: 'street', by: ['safe']})).toEqual([
      's.breakdowns[0]: at most 1000 counts in one table, not 1100',
    ])
  })

  test('are not the same table twice, whichever question stands at its side', () => {
    expect(findings({question: 'often', by: ['age']}, {question: 'age', by: ['often']})).toEqual([
      's.breakdowns[1]: a table of other questions than those before',
    ])
  })

  test('are not a coarser table beside a finer one, from which it could be subtracted', () => {
    const refused =
      's.breakdowns[0]: no table whose questions are all in a finer one: their difference would single people out'

    expect(findings({question: 'why', by: ['age']}, {question: 'why', by: ['age', 'often']})).toEqual([
      refused,
    ])
    expect(findings({question: 'often', by: ['age']}, {question: 'why', by: ['age', 'often']})).toEqual([
      refused,
    ])
  })

  test('have names of their own', () => {
    const twice = [
      {id: 't', question: 'why', by: ['age']},
      {id: 't', question: 'safe', by: ['age']},
    ]

    expect(checkSurvey({...exampleSurvey, breakdowns: twice}, 's')).toEqual([
      {path: 's.breakdowns[1].id', expected: 'an id used once in the survey'},
    ])
  })
})

describe('"don\'t know"', () => {
  const asked = (question: Survey['pages'][number]['questions'][number]) =>
    checkSurvey({pages: [{id: 'p', questions: [question]}]}, 's').map(
      ({path, expected}) => `${path}: ${expected}`,
    )
  const option = (id: string, rest: object = {}) => ({id, text: {en: id}, ...rest})
  const place = 's.pages[0].questions[0]'

  test('may stand outside of the percentages of one choice, of several and of a row', () => {
    const unsure = option('unsure', {outside: true})
    const alone = option('unsure', {outside: true, exclusive: true})
    const text = {en: '?'}

    expect(asked({id: 'q', type: 'single', text, options: [option('a'), option('b'), unsure]})).toEqual([])
    expect(asked({id: 'q', type: 'multiple', text, options: [option('a'), option('b'), alone]})).toEqual([])
    expect(
      asked({
        id: 'q',
        type: 'matrix',
        text,
        rows: [option('r')],
        columns: [option('a'), option('b'), unsure],
      }),
    ).toEqual([])
  })

  test('leaves something to have percentages of', () => {
    const options = [option('a'), option('unsure', {outside: true})]

    expect(asked({id: 'q', type: 'single', text: {en: '?'}, options})).toEqual([
      `${place}.options: at least two that are within percentages`,
    ])
  })

  test('cannot be said beside another choice', () => {
    const options = [option('a'), option('b'), option('unsure', {outside: true})]

    expect(asked({id: 'q', type: 'multiple', text: {en: '?'}, options})).toEqual([
      `${place}.options[2].exclusive: true: outside of percentages it stands alone`,
    ])
    expect(
      asked({
        id: 'q',
        type: 'matrix',
        text: {en: '?'},
        multiple: true,
        rows: [option('r')],
        columns: options,
      }),
    ).toEqual([`${place}.columns[2].outside: nothing: it could stand beside another column`])
  })
})
