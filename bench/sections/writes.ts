import {join} from 'node:path'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Report} from '../harness/figures.ts'
import {syncTime} from '../harness/machine.ts'
import {compare, noteOnLoad} from '../harness/rounds.ts'
import {prepareStore, responses, startSaha} from '../harness/saha.ts'

const connections = 64

/** How many responses a second are on disk before they are answered. */
export async function measureWrites(bench: Bench): Promise<Report> {
  const grouped = await startSaha(bench, await prepareStore(bench, 'grouped'))
  const single = await startSaha(bench, await prepareStore(bench, 'single'), 'bench/servers/one-by-one.ts')
  const bare = await bench.startServer({
    script: 'bench/floors/bare-hono.ts',
    args: [join(bench.folder, 'bare.db')],
  })
  const workload = await responses(grouped)

  const found = await compare(bench, {
    grouped: {server: grouped, connections, workload},
    single: {server: single, connections, workload},
    bare: {server: bare, connections, workload},
    alone: {server: grouped, connections: 1, workload},
  })

  const floor = (value: 'perSecond' | 'processor' | 'p99') => ({
    what: 'bare Hono',
    measured: found.bare[value],
  })
  const failed = Object.values(found).reduce((sum, one) => sum + one.failed, 0)
  return {
    figures: [
      {
        what: 'responses stored, 64 connections',
        measured: found.grouped.perSecond,
        floor: floor('perSecond'),
        target: {atLeast: 8_000},
      },
      {
        what: 'compared with the same server committing one by one',
        measured: ratio(found.grouped.perSecond, found.single.perSecond),
        floor: {what: 'one by one', measured: found.single.perSecond},
        target: {atLeast: 4},
      },
      {what: 'processor time of one response', measured: found.grouped.processor, floor: floor('processor')},
      {what: '… committing one by one', measured: found.single.processor},
      {what: 'p99 of the reply', measured: found.grouped.p99, floor: floor('p99')},
      {what: 'responses stored, 1 connection', measured: found.alone.perSecond},
      {what: 'requests that were not answered with 201', measured: measured('', failed), target: {atMost: 0}},
    ],
    notes: [
      'SQLite with WAL and `synchronous=FULL`; mixed forms of ten questions, each with a key of its own.',
      'Bare Hono parses the JSON and stores it in groups; it checks no shape, remembers no key and counts nothing.',
      `One write of 4 KB takes ${syncTime(bench.folder).toFixed(2)} ms here until it is safely on disk.`,
      noteOnLoad(found),
    ],
  }
}
