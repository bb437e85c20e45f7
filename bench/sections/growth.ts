import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Measured, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {compare} from '../harness/rounds.ts'
import {median} from '../harness/statistics.ts'
import {paths, prepareStore, responses, startSaha} from '../harness/saha.ts'
import {fillStore, type Filled} from '../growth/fill-store.ts'
import {tableSizes} from '../growth/sizes.ts'
import type {Workload} from '../load/requests.ts'

interface Grown {
  filled: Filled
  /** Bytes of each table. */
  sizes: Map<string, number>
  server: Server
  /** Milliseconds from the start of the server until it was ready. */
  readyAfter: number
}

/** What a hundred times as many responses cost. */
export async function measureGrowth(bench: Bench): Promise<Report> {
  const [few, some, many] = bench.isQuick ? [10_000, 30_000, 100_000] : [10_000, 100_000, 1_000_000]
  const small = await grow(bench, few)
  const medium = await grow(bench, some)
  const large = await grow(bench, many)
  const {sizes} = large
  const perAnswer = (bytes: number) => measured('bytes', bytes / large.filled.answers)
  const responseBytes = sizes.get('survey_response') ?? Number.NaN

  const reading: Workload = {
    is: 'read',
    path: paths.results,
    headers: {'accept-encoding': 'gzip, deflate, br, zstd'},
  }
  const read = await compare(bench, {
    small: {server: small.server, connections: 50, workload: reading},
    medium: {server: medium.server, connections: 50, workload: reading},
    large: {server: large.server, connections: 50, workload: reading},
  })
  const answering = await responses(small.server)
  const sent = await compare(bench, {
    small: {server: small.server, connections: 64, workload: answering},
    medium: {server: medium.server, connections: 64, workload: answering},
    large: {server: large.server, connections: 64, workload: answering},
  })

  const at = (people: number) => `${people.toLocaleString('en')} responses`
  const grows = (what: string, now: Measured, before: Measured, target: number) => ({
    what: `${what}, at ${at(many)} against ${at(few)}`,
    measured: ratio(now, before),
    floor: {what: at(few), measured: before},
    target: {atMost: target},
  })
  return {
    figures: [
      grows('processor time of a result read', read.large.processor, read.small.processor, 1.2),
      grows('processor time of a response stored', sent.large.processor, sent.small.processor, 1.2),
      {
        what: 'a result read costs as the number of responses to the power of',
        measured: measured('', power([few, some, many], [read.small, read.medium, read.large])),
      },
      {
        what: 'a response stored costs as the number of responses to the power of',
        measured: measured('', power([few, some, many], [sent.small, sent.medium, sent.large])),
      },
      {
        what: `responses stored at ${at(many)}`,
        measured: sent.large.perSecond,
        floor: {what: at(few), measured: sent.small.perSecond},
      },
      {
        what: `snapshot published at ${at(many)}`,
        measured: measured('ms', ...large.filled.publishing),
        floor: {what: at(few), measured: measured('ms', ...small.filled.publishing)},
      },
      {
        what: `from the start until ready at ${at(many)}`,
        measured: measured('ms', large.readyAfter),
        floor: {what: at(few), measured: measured('ms', small.readyAfter)},
      },
      {
        what: 'stored for each answer, without the words people wrote',
        measured: perAnswer(responseBytes - large.filled.words),
        target: {atMost: 40},
      },
      {what: '… beside that, the words people wrote', measured: perAnswer(large.filled.words)},
      {
        what: 'requests that failed',
        measured: measured('', read.small.failed + read.large.failed + sent.small.failed + sent.large.failed),
        target: {atMost: 0},
      },
    ],
    notes: [
      'The stores are filled by the functions that the server itself calls. The smaller one grows while responses to it ' +
        'are measured, to several times its size; that does not help the larger one.',
      `At ${at(many)}, tables larger than a megabyte: ${largeTables(sizes)}.`,
    ],
  }
}

/** Exponent of the power law that fits costs at several sizes best: 0 is flat, 1 is linear (least squares of logarithms). */
function power(sizes: readonly number[], costs: readonly {processor: Measured}[]): number {
  const x = sizes.map((size) => Math.log(size))
  const y = costs.map(({processor}) => Math.log(median(processor.values)))
  const [middleX, middleY] = [mean(x), mean(y)]
  const products = x.map((value, at) => (value - middleX) * ((y[at] ?? 0) - middleY))
  return mean(products) / mean(x.map((value) => (value - middleX) ** 2))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

async function grow(bench: Bench, people: number): Promise<Grown> {
  const database = await prepareStore(bench, `grown-${people}`)
  const say = (stored: number) => bench.say(`${stored.toLocaleString('en')} responses stored`)
  const filled = await fillStore(database, people, say)
  const sizes = tableSizes(database)
  const start = performance.now()
  const server = await startSaha(bench, database)
  return {filled, sizes, server, readyAfter: performance.now() - start}
}

function largeTables(sizes: ReadonlyMap<string, number>): string {
  return [...sizes]
    .filter(([, bytes]) => bytes > 1e6)
    .map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(1)} MB`)
    .join(', ')
}
