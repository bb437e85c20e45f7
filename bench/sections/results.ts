import {join} from 'node:path'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import {compare} from '../harness/rounds.ts'
import {paths, prepareStore, readResults, startSaha} from '../harness/saha.ts'
import type {Workload} from '../load/requests.ts'
import {openCounted, peopleOf, processorTime} from '../results/fill.ts'
import {openRaw} from '../floors/grouped-rows.ts'
import {surveyOfThirty} from '../results/survey.ts'
import {activity, benchDefinition} from '../survey/definition.ts'

const reading: Workload = {
  is: 'read',
  path: paths.results,
  headers: {'accept-encoding': 'gzip, deflate, br, zstd'},
}

/** What results of thirty questions with ten tables by groups cost. */
export async function measureResults(bench: Bench): Promise<Report> {
  const [few, many] = bench.isQuick ? [10_000, 100_000] : [10_000, 1_000_000]
  const small = await snapshots(bench, few)
  const large = await snapshots(bench, many)
  const plain = await responding(bench, 'plain', false)
  const tables = await responding(bench, 'tables', true)
  const [server, short] = [await startSaha(bench, large.database), await startSaha(bench, plain.database)]
  const read = await compare(bench, {
    tables: {server, connections: 50, workload: reading},
    plain: {server: short, connections: 50, workload: reading},
  })
  const {snapshot} = await readResults(server)
  const at = (people: number) => `${people.toLocaleString('en')} responses`
  const grouped = (values: number[]) => ({
    what: 'GROUP BY over the rows',
    measured: measured('ms', ...values),
  })
  return {
    figures: [
      {
        what: `snapshot of an open survey at ${at(few)}`,
        measured: measured('ms', ...small.open),
        floor: grouped(small.grouped),
        target: {atMost: 200},
      },
      {
        what: `… at ${at(many)}`,
        measured: measured('ms', ...large.open),
        floor: grouped(large.grouped),
        target: {atMost: 400},
      },
      {
        what: `last snapshot, once it has closed, at ${at(few)}`,
        measured: measured('ms', small.closed),
        floor: grouped(small.grouped),
        target: {atMost: 200},
      },
      {
        what: `… at ${at(many)}`,
        measured: measured('ms', large.closed),
        floor: grouped(large.grouped),
        target: {atMost: 400},
      },
      {
        what: 'a response stored, with ten tables',
        measured: measured('ms', ...tables.each),
        floor: {what: 'without tables', measured: measured('ms', ...plain.each)},
      },
      {
        what: 'results read, 50 connections',
        measured: read.tables.perSecond,
        floor: {what: 'without tables', measured: read.plain.perSecond},
      },
      {
        what: 'processor time of one read, compared with results without tables',
        measured: ratio(read.tables.processor, read.plain.processor),
      },
      {
        what: 'tables by groups in the last snapshot',
        measured: measured('', snapshot?.breakdowns?.length ?? 0),
        target: {atLeast: 10},
      },
      {
        what: 'reads that failed',
        measured: measured('', read.tables.failed + read.plain.failed),
        target: {atMost: 0},
      },
    ],
    notes: [
      'Milliseconds are processor time of this process, not wall time: the machine may be shared.',
      'Counts are those of 2,000 different people, each of them so many times; ten more answer before each snapshot. The ' +
        'floor counts the same people from a table with one row per response, each question and each table with one query.',
    ],
  }
}

async function snapshots(bench: Bench, people: number) {
  const definition = benchDefinition({surveys: {[activity]: surveyOfThirty()}})
  const database = await prepareStore(bench, `results-${people}`, definition)
  const store = await openCounted(database, people)
  const rounds = bench.isQuick ? 3 : 9
  const open: number[] = []
  // A batch waits for the next one: the first publishes nothing.
  await store.respond(10)
  await store.publish()
  for (let round = 0; round < rounds; round++) {
    await store.respond(10)
    open.push(await store.publish())
  }
  const closed = await store.publish(true)
  await store.close()
  bench.say(`${people.toLocaleString('en')} responses: snapshots are out`)
  const forms = peopleOf(surveyOfThirty())
  const raw = openRaw(join(bench.folder, `raw-${people}.db`), forms, people / forms.length)
  const grouped: number[] = []
  for (let round = 0; round < (bench.isQuick ? 1 : 3); round++)
    grouped.push(await processorTime(raw.countAll))
  raw.close()
  bench.say(`${people.toLocaleString('en')} rows: counted anew`)
  return {database, open, closed, grouped}
}

/** What one response costs, of many that arrive together. */
async function responding(bench: Bench, name: string, hasTables: boolean) {
  const definition = benchDefinition({surveys: {[activity]: surveyOfThirty(hasTables)}})
  const database = await prepareStore(bench, `responding-${name}`, definition)
  const store = await openCounted(database, 0)
  const each: number[] = []
  for (let round = 0; round < (bench.isQuick ? 3 : 9); round++) each.push(await store.respond(500))
  await store.publish()
  await store.close()
  return {database, each}
}
