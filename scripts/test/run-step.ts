import {spawn} from 'node:child_process'
import {delimiter, join} from 'node:path'
import {root} from '../node-version.js'
import {countCheck, countFiles, readReport, type Counts, type FileReport} from './counts.ts'
import type {Step} from './steps.ts'

export interface Outcome {
  name: string
  milliseconds: number
  counts: Counts
  /** Each failed test, where the step's report names them. */
  failures: string[]
  /** Each test that failed at first and passed when its file was run once more: to be looked into, never to be hidden. */
  passedLater: string[]
  /** Everything the step said, in order. */
  output: string
}

/** A step that hangs is stopped and counted as failed. Slow machines, shared with others, may take their time. */
const longest = 60 * 60_000

/** Failed files up to which they are run once more. A fault of the product fails twice, and one in many files needs no second look. */
const fewFiles = 5

const binaries = join(root, 'node_modules', '.bin')

/** Runs one step; its reports, when it writes some, go into the folder `reports`. */
export async function runStep(step: Step, reports: string): Promise<Outcome> {
  const started = performance.now()
  const first = await run(step, join(reports, `${step.name}.json`))
  const failed = first.files.filter((file) => file.failed > 0)
  const second = canPassLater(first, failed) ? await runAgain(step, failed, reports) : null
  return {
    name: step.name,
    milliseconds: performance.now() - started,
    ...tellOf(step, first, second ? {failed, second} : null),
  }
}

interface Ran {
  succeeded: boolean
  output: string
  files: FileReport[]
}

const canPassLater = ({succeeded}: Ran, failed: readonly FileReport[]) =>
  !succeeded && failed.length > 0 && failed.length <= fewFiles

async function runAgain(step: Step, failed: readonly FileReport[], reports: string): Promise<Ran | null> {
  const only = step.onlyFiles?.(failed.map(({file}) => file))
  return only ? run(step, join(reports, `${step.name}-again.json`), only) : null
}

/** What a step comes to: files that were run once more, and all passed then, count as they ended then. */
export function tellOf(
  {counts}: Pick<Step, 'counts'>,
  first: Ran,
  again: {failed: readonly FileReport[]; second: Ran} | null,
): Pick<Outcome, 'counts' | 'failures' | 'passedLater' | 'output'> {
  const failures = first.files.flatMap((file) => file.failures)
  const output = again ? `${first.output}\n${again.second.output}` : first.output
  if (again && havePassed(again.failed, again.second)) {
    const files = [...first.files.filter((file) => !again.failed.includes(file)), ...again.second.files]
    return {counts: countFiles(files, true), failures: [], passedLater: failures, output}
  }
  const total = counts === 'one' ? countCheck(first.succeeded) : countFiles(first.files, first.succeeded)
  return {counts: total, failures, passedLater: [], output}
}

const havePassed = (failed: readonly FileReport[], {succeeded, files}: Ran) =>
  succeeded && failed.every(({file}) => files.some((later) => later.file === file && later.passed > 0))

function run({command, args, env}: Step, report: string, only: readonly string[] = []): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args(report), ...only], {
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
    const end = (succeeded: boolean) => resolve({succeeded, output, files: readReport(report)})
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', (error) => {
      output += `\n${error.message}`
      end(false)
    })
    child.on('close', (code, signal) => {
      if (signal) output += `\nStopped by ${signal} after ${longest / 60_000} minutes at most.`
      end(code === 0)
    })
  })
}
