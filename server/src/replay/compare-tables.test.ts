import {describe, expect, test} from 'vitest'
import {countedCells, publishBreakdowns, publishSurvey} from '@saha/domain'
import {readAnsweredSheet} from './answered-sheet.ts'
import {compareTables} from './compare-tables.ts'
import {describeSnapshot} from './describe-replay.ts'
import {answersOf, surveyOfSheet} from './survey-of-sheet.ts'
import {breakdownsOf, readTables} from './tables.ts'

const row = (people: number, line: string) => `${line}\n`.repeat(people)
const csv =
  'Happy?,Home,Languages\n' +
  row(26, 'yes,Rent,English') +
  row(15, 'yes,Rent,Arabic') +
  row(33, 'no,Rent,Arabic;English') +
  row(22, 'yes,Own,English') +
  row(20, 'no,Own,English') +
  row(37, 'no,Own,Arabic') +
  row(4, 'no,Squat,Arabic')

function published(tables: string) {
  const sheet = readAnsweredSheet(csv)
  const questions = surveyOfSheet(sheet)
  const breakdowns = breakdownsOf(questions, readTables(tables) ?? [])
  const survey = {pages: [{id: 'all', questions: questions.map(({question}) => question)}], breakdowns}
  const tally = new Map<string, Map<string, number>>()
  for (const person of sheet.people)
    for (const {question, cell} of countedCells(survey, answersOf(questions, person))) {
      const cells = tally.get(question) ?? new Map<string, number>()
      tally.set(question, cells.set(cell, (cells.get(cell) ?? 0) + 1))
    }
  const people = sheet.people.length
  const results = publishSurvey(survey, people, tally, 10)
  const snapshot = {
    number: 1,
    step: 1,
    at: '2026-11-01T00:00:00Z',
    people,
    questions: results,
    breakdowns: publishBreakdowns(survey, {people, tally, results, smallest: 10}) ?? [],
  }
  return {sheet, questions, snapshot}
}

const differing = (compared: ReturnType<typeof compareTables>) =>
  compared.filter(({expected, published: shown}) => expected !== shown)

describe('tables of a sheet', () => {
  test('are named by columns', () => {
    expect(readTables('1:2,3:2:1')).toEqual([
      [1, 2],
      [3, 2, 1],
    ])
    for (const wrong of ['', '1', '1:2:3:4', '1:x', '0:1', '1:2,']) expect(readTables(wrong)).toBeUndefined()
    expect(() => breakdownsOf(surveyOfSheet(readAnsweredSheet(csv)), [[1, 9]])).toThrow('no column 9')
  })

  test('compare equal with what is published, groups that stand together too', () => {
    const {sheet, questions, snapshot} = published('1:2,3:2,3:1')
    const compared = compareTables(sheet, questions, snapshot)

    expect(compared.length).toBeGreaterThan(15)
    expect(differing(compared)).toEqual([])
    const together = snapshot.breakdowns.flatMap(({groups}) => groups.flatMap(({cells}) => cells))
    expect(together.some((cells) => cells.length > 1)).toBe(true)
    expect(compared.some(({published: shown}) => shown === 50)).toBe(true)
  })

  test('every single number that is off by one step is found', () => {
    const {sheet, questions, snapshot} = published('1:2,3:2')

    for (const {groups} of snapshot.breakdowns)
      for (const {counts} of groups)
        for (const [at, count] of counts.entries()) {
          counts[at] = count === null ? 5 : count + 5
          expect(differing(compareTables(sheet, questions, snapshot)).length).toBeGreaterThan(0)
          counts[at] = count
        }
  })

  test('one that is withheld although nothing asks for it is found', () => {
    const {sheet, questions, snapshot} = published('3:1')
    const counts = snapshot.breakdowns[0]?.groups[0]?.counts ?? []
    const [shown] = counts
    counts[0] = null

    expect(shown).toBe(50)
    expect(differing(compareTables(sheet, questions, snapshot))).toMatchObject([
      {expected: 50, published: 'withheld'},
    ])
  })

  test('are shown with the words of the sheet, shares with how sure they are', () => {
    const {questions, snapshot} = published('1:2')
    const words = describeSnapshot(questions, snapshot)

    expect(words).toContain('Happy? — by Home')
    expect(words).toMatch(/yes +63 {3}40\.1 % {2}\(32\.8 % to 47\.9 %\)/)
  })
})
