import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner'
import {writeFileSync} from 'node:fs'
import type {FileReport} from './counts.ts'

/** Writes to `report` how many element tests of each file passed, failed and were skipped, for the sum over all steps. */
export function elementReport(report: string | undefined): Reporter {
  return {
    onTestRunFinished({sessions}) {
      if (report) writeFileSync(report, JSON.stringify(sessions.map(reportOf)))
    },
  }
}

/** A test file that never ran (it does not load, or its page crashed) has one failure. */
export function reportOf({
  testFile,
  passed,
  testResults,
}: Pick<TestSession, 'testFile' | 'passed' | 'testResults'>): FileReport {
  const tests = testResults ? testsIn(testResults) : []
  const failed = tests.filter((test) => !test.passed && !test.skipped)
  const failures = failed.map(({name, error}) => `${name}: ${error?.message.split('\n')[0] ?? ''}`)
  if (!passed && failures.length === 0) failures.push(`${testFile}: did not run`)
  return {
    file: testFile,
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failures.length,
    skipped: tests.filter(({skipped}) => skipped).length,
    failures,
  }
}

function testsIn({tests, suites}: Pick<TestSuiteResult, 'tests' | 'suites'>): TestResult[] {
  return [...tests, ...suites.flatMap(testsIn)]
}
