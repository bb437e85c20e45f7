import {existsSync, readFileSync} from 'node:fs'

/** How many tests of a step, or of all steps, ended how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is read. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults?: {assertionResults: {status: string; fullName: string; failureMessages: string[]}[]}[]
}

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, {passed}) => total + passed, 0),
    failed: all.reduce((total, {failed}) => total + failed, 0),
    skipped: all.reduce((total, {skipped}) => total + skipped, 0),
  }
}

/** The last line of `npm test`. */
export function summaryLine({passed, failed, skipped}: Counts): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** A step that is one check, such as the types. */
export function countCheck(succeeded: boolean): Counts {
  return {passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0}
}

/**
 * Counts from a report file. A step that failed without a failed test (a file that does not load, no test at all)
 * counts as one failure, and so does a step that left no report: nothing fails unseen.
 */
export function countReport(file: string, succeeded: boolean): Counts {
  const counts = existsSync(file) ? toCounts(JSON.parse(readFileSync(file, 'utf8'))) : undefined
  if (!counts || counts.passed + counts.failed + counts.skipped === 0) return countCheck(false)
  return succeeded || counts.failed > 0 ? counts : {...counts, failed: 1}
}

function toCounts(report: VitestReport | Counts): Counts {
  if ('passed' in report) return report
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Each failed test of vitest's report with the first line of what was wrong, so that they can be told first. */
export function failuresIn(file: string): string[] {
  if (!existsSync(file)) return []
  const {testResults = []} = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  return testResults
    .flatMap(({assertionResults}) => assertionResults)
    .filter(({status}) => status === 'failed')
    .map(({fullName, failureMessages}) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`)
}
