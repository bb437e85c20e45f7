import {join} from 'node:path'
import {fillResponses} from '../export/fill-responses.ts'
import type {ExportJob, ExportOutcome} from '../export/job.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Measured, type Report} from '../harness/figures.ts'
import {runProgram} from '../harness/programs.ts'
import {prepareStore} from '../harness/saha.ts'

const formats = ['csv', 'json', 'xlsx'] as const

/** What a file of all responses costs, made in the thread of a server that does nothing else. */
export async function measureExport(bench: Bench): Promise<Report> {
  const people = bench.isQuick ? 100_000 : 1_000_000
  const rounds = bench.isQuick ? 1 : 3
  const database = await prepareStore(bench, 'export')
  await fillResponses(database, people, (stored) =>
    bench.say(`${stored.toLocaleString('en')} responses stored`),
  )
  const outcomes: Record<ExportJob['format'], ExportOutcome[]> = {raw: [], csv: [], json: [], xlsx: []}
  for (let round = 0; round < rounds; round += 1)
    for (const format of ['raw', ...formats] as const) {
      const job: ExportJob = {database, folder: join(bench.folder, 'files'), format}
      const written = await runProgram({script: 'bench/export/main.ts'}, JSON.stringify(job))
      outcomes[format].push(JSON.parse(written) as ExportOutcome)
    }
  const of = (
    format: ExportJob['format'],
    unit: Measured['unit'],
    value: (outcome: ExportOutcome) => number,
  ) => measured(unit, ...outcomes[format].map(value))
  const perSecond = ({rows, processor}: ExportOutcome) => rows / processor
  const floor = {what: 'rows of the store into a file', measured: of('raw', '/s', perSecond)}
  return {
    figures: [
      ...formats.flatMap((format): Figure[] => [
        {
          what: `${format}: responses a second of processor time`,
          measured: of(format, '/s', perSecond),
          floor,
          target: {atLeast: 50_000},
        },
        {
          what: '… by the clock',
          measured: of(format, '/s', ({rows, seconds}) => rows / seconds),
        },
        {
          what: '… memory beyond the idle server',
          measured: of(format, 'KB', ({peak, idle}) => (peak - idle) / 1_000),
          target: {atMost: 150_000},
        },
        {what: '… size of the file', measured: of(format, 'KB', ({bytes}) => bytes / 1_000)},
      ]),
      {
        what: 'responses that are missing in a file',
        measured: measured(
          '',
          ...formats.flatMap((format) => outcomes[format].map(({rows}) => people - rows)),
        ),
        target: {atMost: 0},
      },
    ],
    notes: [
      `${people.toLocaleString('en')} responses to the survey of ten questions, ${rounds} rounds, each file in a process of its own. Files are encrypted as they are written; the floor is not.`,
    ],
  }
}
