import {spawn} from 'node:child_process'
import {delimiter, join} from 'node:path'
import {root} from '../node-version.js'
import {countCheck, countReport, failuresIn, type Counts} from './counts.ts'
import type {Step} from './steps.ts'

export interface Outcome {
  name: string
  milliseconds: number
  counts: Counts
  /** Each failed test, where the step's report names them. */
  failures: string[]
  /** Everything the step said, in order. */
  output: string
}

/** A step that hangs is stopped and counted as failed. Slow machines, shared with others, may take their time. */
const longest = 60 * 60_000

const binaries = join(root, 'node_modules', '.bin')

/** Runs one step; its report, when it writes one, goes into the folder `reports`. */
export async function runStep(step: Step, reports: string): Promise<Outcome> {
  const started = performance.now()
  const report = join(reports, `${step.name}.json`)
  const {succeeded, output} = await run(step, report)
  return {
    name: step.name,
    milliseconds: performance.now() - started,
    counts: step.counts === 'one' ? countCheck(succeeded) : countReport(report, succeeded),
    failures: failuresIn(report),
    output,
  }
}

function run({command, args, env}: Step, report: string): Promise<{succeeded: boolean; output: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, args(report), {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}`,
        NO_COLOR: '1',
        SAHA_TEST_REPORT: report,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', (error) => resolve({succeeded: false, output: `${output}\n${error.message}`}))
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} after ${longest / 60_000} minutes at most.`
      resolve({succeeded: code === 0, output})
    })
  })
}
