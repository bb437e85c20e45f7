import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner'
import {writeFileSync} from 'node:fs'
import type {Counts} from './counts.ts'

/** Writes how many element tests passed, failed and were skipped to `file`, for the sum over all steps. */
export function elementReport(file: string | undefined): Reporter {
  return {
    onTestRunFinished({sessions}) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)))
    },
  }
}

/** A test file that never ran (it does not load, or its page crashed) is one failure. */
export function countSessions(sessions: readonly Pick<TestSession, 'passed' | 'testResults'>[]): Counts {
  const counts: Counts = {passed: 0, failed: 0, skipped: 0}
  for (const {passed, testResults} of sessions) {
    const failedBefore = counts.failed
    if (testResults) addSuite(counts, testResults)
    if (!passed && counts.failed === failedBefore) counts.failed++
  }
  return counts
}

function addSuite(counts: Counts, suite: Pick<TestSuiteResult, 'tests' | 'suites'>) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++
    else if (test.passed) counts.passed++
    else counts.failed++
  }
  for (const inner of suite.suites) addSuite(counts, inner)
}
