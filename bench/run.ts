/** Measures Saha, each figure beside a floor of the same run. `node bench/run.ts --help` says how. */
import {readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {withBench} from './harness/bench.ts'
import {isReached, type Report} from './harness/figures.ts'
import {describeCommit, describeMachine, loadAverage} from './harness/machine.ts'
import {runProgram} from './harness/programs.ts'
import {replaceFigures} from './harness/readme.ts'
import {tableOf} from './harness/table.ts'
import {sections, type SectionName} from './sections.ts'

const help = `pnpm bench [section …] [--quick] [--write] [--json]

Sections: ${Object.keys(sections).join(', ')}. Default: all of them.
  --quick   fewer and shorter rounds
  --write   puts the figures into bench/README.md
  --json    writes every value of every round to a file, and names it`

interface Result extends Report {
  section: SectionName
  title: string
  measuredOn: string
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quick: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
})
const unknown = positionals.find((name) => !(name in sections))
if (values.help || unknown) {
  console.log(unknown ? `There is no section "${unknown}".\n\n${help}` : help)
  process.exit(unknown ? 1 : 0)
}
// What runs and lies about is gone when this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const chosen = (positionals.length > 0 ? positionals : Object.keys(sections)) as SectionName[]

console.log(`${describeMachine()}\n`)
// What browsers load is measured as it is now, not as it was built last.
await runProgram({script: 'scripts/build.js'})
const results: Result[] = []
for (const name of chosen) {
  try {
    results.push(await runSection(name))
  } catch (error) {
    // The others are still worth measuring.
    console.error(`The section "${name}" failed.`, error)
    process.exitCode = 1
  }
}
if (values.write) writeReadme(results)
if (values.json) writeJson(results)
const missed = results.flatMap(({figures}) => figures.filter((figure) => isReached(figure) === false))
if (results.length < chosen.length) console.log('Not every section could be measured.')
console.log(
  missed.length === 0
    ? 'Every target that was measured is reached.'
    : `Not reached: ${missed.map(({what}) => what).join('; ')}.`,
)

async function runSection(name: SectionName): Promise<Result> {
  const {title, run} = sections[name]
  const [before, start] = [loadAverage(), Date.now()]
  console.log(`## ${title}\n`)
  const say = (line: string) => console.error(`   … ${line}`)
  const report = await withBench({isQuick: values.quick, say}, run)
  const seconds = Math.round((Date.now() - start) / 1_000)
  const day = new Date(start).toISOString().slice(0, 10)
  const measuredOn = [
    `${day}, ${describeMachine()}`,
    `commit ${describeCommit()}`,
    `load average before ${before}`,
    `${seconds} s${values.quick ? ', quick' : ''}`,
  ].join('; ')
  console.log(`${tableOf(report)}\n\n${measuredOn}\n`)
  return {section: name, title, measuredOn, ...report}
}

function writeReadme(all: readonly Result[]) {
  const path = join(import.meta.dirname, 'README.md')
  const entries = all.map((result) => ({...result, table: tableOf(result)}))
  writeFileSync(path, replaceFigures(readFileSync(path, 'utf8'), entries))
}

function writeJson(all: readonly Result[]) {
  const path = join(tmpdir(), `saha-bench-${Date.now()}.json`)
  writeFileSync(path, JSON.stringify({machine: describeMachine(), results: all}, null, 2))
  console.log(`Every value: ${path}`)
}
