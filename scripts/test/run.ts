import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sum, summaryLine} from './counts.ts'
import {runStep, type Outcome} from './run-step.ts'
import {everything, first, quickly, type Step} from './steps.ts'

/**
 * Runs every step, tells each as it ends, and ends with one line: `N passed, N failed`.
 *
 * @returns the exit code: 0 when nothing failed.
 */
export async function runTests({quick}: {quick: boolean}): Promise<number> {
  const started = performance.now()
  const reports = mkdtempSync(join(tmpdir(), 'saha-test-'))
  const built = quick ? [] : await runLane(first, reports)
  const lanes = quick ? quickly : everything
  const outcomes = [built, ...(await Promise.all(lanes.map((lane) => runLane(lane, reports, built))))]
  rmSync(reports, {recursive: true, force: true})

  const counts = sum(outcomes.flat().map((outcome) => outcome.counts))
  console.log(`\n${seconds(performance.now() - started)} altogether`)
  console.log(summaryLine(counts))
  return counts.failed === 0 ? 0 : 1
}

/** Steps of a lane run one after the other; a step that stands on one that failed fails without running. */
async function runLane(
  lane: readonly Step[],
  reports: string,
  before: readonly Outcome[] = [],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of lane) {
    const broken = [...before, ...outcomes].find(({name, counts}) => name === step.needs && counts.failed > 0)
    const outcome = broken ? notRun(step, broken.name) : await runStep(step, reports)
    tell(outcome)
    outcomes.push(outcome)
  }
  return outcomes
}

function notRun({name}: Step, broken: string): Outcome {
  const output = `Not run, because it needs: ${broken}`
  const counts = {passed: 0, failed: 1, skipped: 0}
  return {name, milliseconds: 0, counts, failures: [], passedLater: [], output}
}

function tell({name, milliseconds, counts, failures, passedLater, output}: Outcome) {
  const failed = counts.failed > 0
  const mark = failed ? 'FAIL' : 'ok  '
  console.log(`${mark} ${name.padEnd(20)} ${seconds(milliseconds).padStart(8)}   ${summaryLine(counts)}`)
  for (const failure of failures) console.log(`     FAIL ${failure}`)
  for (const failure of passedLater) console.log(`     PASSED ONLY WHEN RUN AGAIN ${failure}`)
  if (failed) console.log(`\n${output.trim()}\n`)
  else for (const line of skippedLines(output)) console.log(`     ${line}`)
}

/** What a passing step left out, in its own words. */
function skippedLines(output: string): string[] {
  return [...new Set(output.split('\n').flatMap((line) => line.match(/\bSKIPPED\b.*/)?.[0] ?? []))]
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
