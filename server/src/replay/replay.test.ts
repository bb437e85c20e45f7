import {describe, expect, test} from 'vitest'
import type {Answers} from '@saha/contract'
import {checkAnswers, checkDefinition, countedCells, publishSurvey} from '@saha/domain'
import {readAnsweredSheet} from './answered-sheet.ts'
import {compareWithSheet} from './compare.ts'
import {answersOf, definitionOfSheet, surveyOfSheet} from './survey-of-sheet.ts'

const row = (people: number, line: string) => `${line}\n`.repeat(people)
const csv =
  'Happy?,"Home, now",Languages\n' +
  row(40, '10,Rent,English') +
  row(30, '8,Own,English;Arabic') +
  row(4, '3,Squat,Arabic; Arabic') +
  row(12, ',Own,')

function published(sheet: ReturnType<typeof readAnsweredSheet>) {
  const questions = surveyOfSheet(sheet)
  const survey = {pages: [{id: 'all', questions: questions.map(({question}) => question)}]}
  const tally = new Map<string, Map<string, number>>()
  for (const person of sheet.people) {
    for (const {question, cell} of countedCells(survey, answersOf(questions, person))) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
    }
  }
  const people = sheet.people.length
  return {
    questions,
    snapshot: {
      number: 1,
      step: 1,
      at: '2026-11-01T00:00:00Z',
      people,
      questions: publishSurvey(survey, people, tally, 10),
    },
  }
}

describe('a sheet of responses', () => {
  const sheet = readAnsweredSheet(csv)
  const questions = surveyOfSheet(sheet)

  test('becomes a sound definition', () => {
    const dates = {opens: '2026-01-01T00:00:00Z', closes: '2026-12-31T00:00:00Z'}

    expect(questions.map(({question}) => question.type)).toEqual(['scale', 'single', 'multiple'])
    expect(checkDefinition(definitionOfSheet(questions, dates))).toEqual([])
  })

  test('gives answers that the survey accepts', () => {
    const survey = {pages: [{id: 'all', questions: questions.map(({question}) => question)}]}
    const forms: Answers[] = sheet.people.map((person) => answersOf(questions, person))

    expect(forms[40]).toEqual({q1: 8, q2: 'o2', q3: ['o1', 'o2']})
    expect(forms.at(-1)).toEqual({q2: 'o2'})
    expect(forms.flatMap((form) => checkAnswers(survey, form))).toEqual([])
  })

  test('compares equal with a right snapshot, withheld cells apart', () => {
    const {snapshot} = published(sheet)
    const comparison = compareWithSheet(sheet, questions, snapshot)

    expect(comparison).toMatchObject({questions: 3, responses: 86, cells: 22, differences: []})
    expect(comparison.withheld).toBeGreaterThan(0)
  })

  test('every single number that is off by one is found', () => {
    const {snapshot} = published(sheet)

    for (const {question, cells} of snapshot.questions) {
      for (const cell of cells) {
        const before = cell.count
        cell.count = before === null ? 1 : before + 1
        expect(compareWithSheet(sheet, questions, snapshot).differences).toHaveLength(1)
        cell.count = before
      }
      expect(question).toMatch(/^q\d$/)
    }
  })

  test('a row that is too long is refused with its line', () => {
    expect(() => readAnsweredSheet('a,b\n1,2\n1,2,3\n')).toThrow('line 3')
  })
})
