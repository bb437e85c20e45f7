import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {countReport, failuresIn, sum, summaryLine} from './counts.ts'
import {countSessions} from './element-report.ts'

let folder: string
let report: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saha-counts-'))
  report = join(folder, 'report.json')
})

afterEach(() => rmSync(folder, {recursive: true}))

const vitestReport = (passed: number, failed: number, skipped = 0) =>
  writeFileSync(
    report,
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numTodoTests: 0,
    }),
  )

describe('a step', () => {
  test('counts what its report says', () => {
    vitestReport(5, 2, 1)

    expect(countReport(report, false)).toEqual({passed: 5, failed: 2, skipped: 1})
  })

  test('that failed without a failed test counts as a failure', () => {
    vitestReport(5, 0)

    expect(countReport(report, false)).toEqual({passed: 5, failed: 1, skipped: 0})
  })

  test('that left no report counts as a failure, even when it says it succeeded', () => {
    expect(countReport(report, true)).toEqual({passed: 0, failed: 1, skipped: 0})
  })

  test('that tested nothing counts as a failure', () => {
    vitestReport(0, 0)

    expect(countReport(report, true)).toEqual({passed: 0, failed: 1, skipped: 0})
  })
})

describe('a failed test', () => {
  test('is told by its name and the first line of what was wrong', () => {
    const assertionResults = [
      {status: 'passed', fullName: 'a vote counts', failureMessages: []},
      {
        status: 'failed',
        fullName: 'a vote is counted once',
        failureMessages: ['Error: expected 1, got 2\n  at'],
      },
    ]
    writeFileSync(report, JSON.stringify({testResults: [{assertionResults}]}))

    expect(failuresIn(report)).toEqual(['a vote is counted once: Error: expected 1, got 2'])
  })

  test('is not looked for where a step left no report', () => {
    expect(failuresIn(report)).toEqual([])
  })
})

describe('element tests', () => {
  test('are counted through all suites', () => {
    const [passed, failed, skipped] = [
      {name: 'a', passed: true, skipped: false},
      {name: 'b', passed: false, skipped: false},
      {name: 'c', passed: false, skipped: true},
    ]
    const inner = {name: 'inner', suites: [], tests: [passed!, failed!]}

    expect(
      countSessions([
        {passed: false, testResults: {name: '', suites: [inner], tests: [passed!, skipped!]}},
        {passed: true, testResults: {name: '', suites: [], tests: [passed!]}},
      ]),
    ).toEqual({passed: 3, failed: 1, skipped: 1})
  })

  test('a file that does not load is a failure', () => {
    const loaded = {name: '', suites: [], tests: []}

    expect(countSessions([{passed: false, testResults: loaded}])).toEqual({passed: 0, failed: 1, skipped: 0})
  })
})

describe('the last line', () => {
  test('sums all steps, and tells of skipped tests only when there are some', () => {
    const all = sum([
      {passed: 1, failed: 0, skipped: 0},
      {passed: 41, failed: 2, skipped: 0},
    ])

    expect(summaryLine(all)).toBe('42 passed, 2 failed')
    expect(summaryLine({...all, skipped: 3})).toBe('42 passed, 2 failed, 3 skipped')
  })
})
