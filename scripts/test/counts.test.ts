import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {countFiles, readReport, sum, summaryLine} from './counts.ts'
import {reportOf} from './element-report.ts'
import {tellOf} from './run-step.ts'

let folder: string
let report: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saha-counts-'))
  report = join(folder, 'report.json')
})

afterEach(() => rmSync(folder, {recursive: true}))

const file = (name: string, passed: number, failed: number, skipped = 0) => ({
  file: name,
  passed,
  failed,
  skipped,
  failures: Array.from({length: failed}, (_, at) => `${name} ${at}: broken`),
})

describe('a step', () => {
  test('counts what its files tell', () => {
    expect(countFiles([file('a', 3, 2), file('b', 2, 0, 1)], false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
    })
  })

  test('that failed without a failed test counts as a failure', () => {
    expect(countFiles([file('a', 5, 0)], false)).toEqual({passed: 5, failed: 1, skipped: 0})
  })

  test('that left no report counts as a failure, even when it says it succeeded', () => {
    expect(countFiles(readReport(report), true)).toEqual({passed: 0, failed: 1, skipped: 0})
  })
})

describe('a step whose files were run once more', () => {
  const first = {succeeded: false, output: 'one', files: [file('a', 5, 0), file('b', 3, 2, 1)]}
  const tellAgain = (second: Parameters<typeof tellOf>[1]) =>
    tellOf({counts: 'report'}, first, {failed: [first.files[1]!], second})

  test('has passed when they pass then, and tells which did not at first', () => {
    expect(tellAgain({succeeded: true, output: 'two', files: [file('b', 5, 0, 1)]})).toEqual({
      counts: {passed: 10, failed: 0, skipped: 1},
      failures: [],
      passedLater: ['b 0: broken', 'b 1: broken'],
      output: 'one\ntwo',
    })
  })

  test.for([
    {what: 'one fails again', second: {succeeded: false, output: '', files: [file('b', 4, 1)]}},
    {what: 'they are not run', second: {succeeded: true, output: '', files: []}},
    {what: 'it dies', second: {succeeded: false, output: '', files: []}},
  ])('has failed when $what', ({second}) => {
    const {counts} = tellAgain(second)

    expect(counts.failed).toBeGreaterThan(0)
  })
})

describe('a test file', () => {
  const tells = (result: object) => {
    writeFileSync(report, JSON.stringify({testResults: [result]}))
    return readReport(report)
  }

  test('tells its failed tests by name and by the first line of what was wrong', () => {
    const assertionResults = [
      {status: 'passed', fullName: 'a vote counts', failureMessages: []},
      {status: 'skipped', fullName: 'a vote is late', failureMessages: []},
      {status: 'failed', fullName: 'a vote is counted once', failureMessages: ['Error: 1, got 2\n  at']},
    ]

    expect(tells({name: '/a.test.ts', status: 'failed', assertionResults})).toEqual([
      {
        file: '/a.test.ts',
        passed: 1,
        failed: 1,
        skipped: 1,
        failures: ['a vote is counted once: Error: 1, got 2'],
      },
    ])
  })

  test('that does not load, or cannot be prepared, has a failure', () => {
    const assertionResults = [{status: 'skipped', fullName: 'a vote counts', failureMessages: []}]

    expect(tells({name: '/a.test.ts', status: 'failed', message: 'No store\n at', assertionResults})).toEqual(
      [{file: '/a.test.ts', passed: 0, failed: 1, skipped: 1, failures: ['/a.test.ts: No store']}],
    )
  })
})

describe('an element test file', () => {
  test('is counted through all suites', () => {
    const [passed, failed, skipped] = [
      {name: 'a', passed: true, skipped: false},
      {name: 'b', passed: false, skipped: false, error: {message: 'No focus\n at'}},
      {name: 'c', passed: false, skipped: true},
    ]
    const inner = {name: 'inner', suites: [], tests: [passed!, failed!]}
    const testResults = {name: '', suites: [inner], tests: [passed!, skipped!]}

    expect(reportOf({testFile: '/a.test.ts', passed: false, testResults})).toEqual({
      file: '/a.test.ts',
      passed: 2,
      failed: 1,
      skipped: 1,
      failures: ['b: No focus'],
    })
  })

  test('that does not load has a failure', () => {
    const testResults = {name: '', suites: [], tests: []}

    expect(reportOf({testFile: '/a.test.ts', passed: false, testResults})).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['/a.test.ts: did not run'],
    })
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
