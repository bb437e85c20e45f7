import {existsSync, readFileSync} from 'node:fs'

/** How many tests of a step, or of all steps, ended how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** What one test file told. A file that does not load, or whose preparation fails, has one failure at least. */
export interface FileReport extends Counts {
  /** Absolute path. */
  file: string
  /** Each failed test with the first line of what was wrong. */
  failures: string[]
}

/** The part of vitest's JSON report that is read. */
interface VitestReport {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: {status: string; fullName: string; failureMessages: string[]}[]
  }[]
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
 * Sums what the files of a step told. A step that failed without a failed test counts as one failure, and so does one
 * that tested nothing: nothing fails unseen.
 */
export function countFiles(files: readonly FileReport[], succeeded: boolean): Counts {
  const counts = sum(files)
  if (counts.passed + counts.failed + counts.skipped === 0) return countCheck(false)
  return succeeded || counts.failed > 0 ? counts : {...counts, failed: 1}
}

/** What each file of a step told, by vitest's report or by that of the element tests; nothing when there is no report. */
export function readReport(report: string): FileReport[] {
  if (!existsSync(report)) return []
  const told = JSON.parse(readFileSync(report, 'utf8')) as VitestReport | FileReport[]
  return Array.isArray(told) ? told : told.testResults.map(reportOf)
}

function reportOf({name, status, message = '', assertionResults}: VitestReport['testResults'][number]) {
  const ended = (...statuses: string[]) => assertionResults.filter((one) => statuses.includes(one.status))
  const failures = ended('failed').map(
    ({fullName, failureMessages}) => `${fullName}: ${firstLine(failureMessages[0])}`,
  )
  if (status === 'failed' && failures.length === 0) failures.push(`${name}: ${firstLine(message)}`)
  const passed = ended('passed').length
  const skipped = assertionResults.length - passed - ended('failed').length
  return {file: name, passed, failed: failures.length, skipped, failures}
}

const firstLine = (text = '') => text.replace(/\n.*/s, '')
