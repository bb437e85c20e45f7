import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packReply} from '../floors/prepared-reply.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, type Figure, type Measured, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {answerUntilPublished, paths, prepareStore, responses, startSaha} from '../harness/saha.ts'
import type {Outcome, StreamOutcome} from '../load/job.ts'
import type {Workload} from '../load/requests.ts'

const contributionsPerSecond = 200
const readsPerSecond = 1_000

/** The evening after the news: people answer and read as they come, whether or not the server keeps up. */
export async function measurePeak(bench: Bench): Promise<Report> {
  const [rounds, seconds] = bench.isQuick ? [2, 5] : [3, 20]
  const saha = await startSaha(bench, await prepareStore(bench, 'peak'))
  const results = await answerUntilPublished(saha)
  const reply = join(bench.folder, 'reply.json')
  const headers = {'content-type': 'application/json'}
  writeFileSync(reply, packReply({status: 200, headers, body: Buffer.from(JSON.stringify(results))}))
  const bare = await bench.startServer({
    script: 'bench/floors/bare-hono.ts',
    args: [join(bench.folder, 'bare.db'), reply],
  })
  const answering = await responses(saha)

  const evenings: {saha: Outcome[]; bare: Outcome[]} = {saha: [], bare: []}
  for (let round = 1; round <= rounds; round++) {
    evenings.bare.push(await evening(bench, bare, answering, seconds))
    evenings.saha.push(await evening(bench, saha, answering, seconds))
    bench.say(`round ${round} of ${rounds}`)
  }

  const [sent, read] = streamsOf(evenings.saha)
  const [bareSent, bareRead] = streamsOf(evenings.bare)
  const latency = (what: string, stream: StreamOutcome[], beside: StreamOutcome[]): Figure => ({
    what,
    measured: p99Of(stream),
    floor: {what: 'bare Hono', measured: p99Of(beside)},
    target: {atMost: 20},
  })
  const slowest = (stream: StreamOutcome[]) => measured('ms', ...stream.map(({latency: {max}}) => max))
  return {
    figures: [
      latency(`p99 of ${contributionsPerSecond} responses a second`, sent, bareSent),
      latency(`p99 of ${readsPerSecond.toLocaleString('en')} reads a second`, read, bareRead),
      {
        what: 'requests that failed',
        measured: measured('', sum([...sent, ...read], 'failed')),
        target: {atMost: 0},
      },
      {
        what: 'share of one core',
        measured: shareOf(evenings.saha),
        floor: {what: 'bare Hono', measured: shareOf(evenings.bare)},
        target: {atMost: 50},
      },
      {what: 'slowest response', measured: slowest(sent)},
      {what: 'slowest read', measured: slowest(read)},
    ],
    notes: [
      `Open loop, ${rounds} times ${seconds} s: requests are due by chance, and one that waits has waited since it was due.`,
      `${sum(sent, 'answered').toLocaleString('en')} responses and ${sum(read, 'answered').toLocaleString('en')} reads ` +
        'were answered; snapshots were published meanwhile.',
      `The load itself was late by ${latenessOf([...sent, ...read])} ms (p99 of the worst round), which is part of the above: ` +
        'more than a few milliseconds mean that the machine was busy with something else.',
    ],
  }
}

async function evening(
  bench: Bench,
  {port, pid}: Server,
  answering: Workload,
  seconds: number,
): Promise<Outcome> {
  const reading: Workload = {
    is: 'read',
    path: paths.results,
    headers: {'accept-encoding': 'gzip, deflate, br, zstd'},
  }
  return bench.load({
    is: 'open-loop',
    port,
    pid,
    seconds,
    warmUp: 2,
    streams: [
      {perSecond: contributionsPerSecond, workload: answering},
      {perSecond: readsPerSecond, workload: reading},
    ],
  })
}

/** What was sent, and what was read, one for each round. */
function streamsOf(outcomes: readonly Outcome[]): [StreamOutcome[], StreamOutcome[]] {
  const streams = outcomes.map(({streams: [sent, read]}) => {
    if (!sent || !read) throw new Error('The load saw nothing.')
    return {sent, read}
  })
  return [streams.map(({sent}) => sent), streams.map(({read}) => read)]
}

function p99Of(streams: readonly StreamOutcome[]): Measured {
  return measured('ms', ...streams.map(({latency: {p99}}) => p99))
}

function shareOf(outcomes: readonly Outcome[]): Measured {
  return measured('%', ...outcomes.map(({serverSeconds, seconds}) => (serverSeconds / seconds) * 100))
}

function sum(streams: readonly StreamOutcome[], what: 'answered' | 'failed'): number {
  return streams.reduce((all, stream) => all + stream[what], 0)
}

function latenessOf(streams: readonly StreamOutcome[]): string {
  return Math.max(...streams.map(({lateness}) => lateness)).toFixed(1)
}
