import {describe, expect, test} from 'vitest'
import {Definition} from '@saha/contract'
import type {Question, Survey} from '@saha/contract'
import {exampleSurvey} from '../survey/example-survey.ts'
import {wholeSurvey} from '../survey/example-whole-survey.ts'
import {checkDefinition} from './check-definition.ts'
import {checkSurvey} from './check-survey.ts'

function changed(id: string, change: Partial<Record<string, unknown>>): Survey {
  const [page] = wholeSurvey.pages
  return {
    pages: [
      {
        id: page!.id,
        questions: page!.questions.map((question) =>
          question.id === id ? ({...question, ...change} as Question) : question,
        ),
      },
    ],
  }
}

const twice = [
  {id: 'a', text: {en: 'A'}},
  {id: 'a', text: {en: 'A'}},
]
const at = (id: string) =>
  `s.pages[0].questions[${wholeSurvey.pages[0]!.questions.findIndex((one) => one.id === id)}]`

describe('checking a survey', () => {
  test('one with every kind of question has no findings', () => {
    expect(checkSurvey(wholeSurvey, 's')).toEqual([])
  })

  test.each<[string, string, Record<string, unknown>, string, string]>([
    [
      'two "other"',
      'district',
      {options: twice.map((option, n) => ({...option, id: `o${n}`, other: true}))},
      '.options[1].other',
      'one such option at most',
    ],
    [
      'more choices asked for than can be made',
      'wishes',
      {atLeast: 6, atMost: undefined},
      '.atLeast',
      'at most 5, as many as can be chosen together',
    ],
    ['at most below at least', 'wishes', {atMost: 1}, '.atMost', 'a number not below atLeast'],
    ['more places than options', 'top', {most: 4}, '.most', 'at most 3, as many as there are options'],
    ['the same row twice', 'hours', {rows: twice}, '.rows[1].id', 'an id used once in the question'],
    ['the same column twice', 'hours', {columns: twice}, '.columns[1].id', 'an id used once in the question'],
    ['a last day before the first', 'since', {max: '2025-01-01'}, '.max', 'a day not before min'],
    ['months without an end', 'since', {max: undefined}, '.countBy', 'min and max, between which to count'],
    [
      'ten thousand years of months',
      'since',
      {min: '0000-01-01', max: '9999-12-31'},
      '.countBy',
      'at most 60 months or years from min to max',
    ],
    [
      'both a unit and a currency',
      'budget',
      {unit: {en: 'points'}, currency: 'JOD'},
      '.unit',
      'only one of unit and currency',
    ],
    [
      'a map without a way for those who cannot use it',
      'spot',
      {list: undefined, address: undefined},
      '',
      'list or address, for those who cannot use a map',
    ],
    [
      'a map from east to west',
      'spot',
      {bounds: {west: 37, east: 35, south: 31, north: 33}},
      '.bounds',
      'west below east, and south below north',
    ],
    ['the same shape twice', 'spot', {shapes: ['point', 'point']}, '.shapes', 'every shape once'],
    [
      'a consent to decline',
      'agree',
      {mayDecline: true},
      '.mayDecline',
      'nothing: who does not agree leaves it out',
    ],
    [
      'a condition on itself',
      'agree',
      {showIf: {question: 'agree', is: 'answered'}},
      '.showIf',
      'another question than the one it is about',
    ],
    [
      'a condition on nothing',
      'agree',
      {showIf: {question: 'x', is: 'answered'}},
      '.showIf',
      'the id of a question that can be answered',
    ],
  ])('%s is found, with its place', (_, id, change, place, expected) => {
    expect(checkSurvey(changed(id, change), 's')).toEqual([{path: at(id) + place, expected}])
  })

  test('rules and quotas have names of their own', () => {
    const rule = {id: 'r', left: 'safe', is: 'below', right: 'age', message: {en: '!'}} as const
    const quota = {id: 'q', if: {question: 'age', is: 'answered'}, most: 10, message: {en: '!'}} as const

    expect(checkSurvey({...exampleSurvey, rules: [rule, rule], quotas: [quota, quota]}, 's')).toEqual([
      {path: 's.rules[1].id', expected: 'an id used once in the survey'},
      {path: 's.quotas[1].id', expected: 'an id used once in the survey'},
    ])
  })
})

describe('a definition with paths', () => {
  const text = {en: 'Words'}
  const definition = (survey: Survey) =>
    Definition.parse({
      saha: 1,
      municipality: {id: 'town', name: text, languages: ['en'], origins: []},
      consultations: [
        {
          id: 'park',
          title: text,
          summary: text,
          purpose: text,
          decides: text,
          contact: text,
          opens: '2026-11-01T08:00:00Z',
          closes: '2026-12-01T08:00:00Z',
          retention: '2027-12-31',
          activities: [{id: 'survey', kind: 'survey', title: text, smallestGroup: 20, survey}],
        },
      ],
    })
  const [first, second] = exampleSurvey.pages

  test('a jump to a page is no text in Tongan', () => {
    const survey = {pages: [{...first!, next: [{to: second!.id}]}, second!]}

    expect(checkDefinition(definition(survey))).toEqual([])
  })

  test('the reason for an early end is a text, and wants a language', () => {
    const survey = {pages: [{...first!, next: [{end: {fr: 'Fin'}}]}, second!]}

    expect(checkDefinition(definition(survey))).toEqual([
      {
        path: 'consultations[0].activities[0].survey.pages[0].next[0].end',
        expected: "words in one of the municipality's languages (en)",
      },
    ])
  })

  test('a quota tells nothing of groups smaller than those that are published', () => {
    const quotas = [{id: 'q', if: {question: 'age', is: 'answered' as const}, most: 15, message: text}]

    expect(checkDefinition(definition({...exampleSurvey, quotas}))).toEqual([
      {
        path: 'consultations[0].activities[0].survey.quotas[0].most',
        expected: 'at least 20, the smallest group of the activity',
      },
    ])
  })
})
