import type {Job, Outcome, StreamOutcome} from '../load/job.ts'
import type {Bench} from './bench.ts'
import {measured, type Measured} from './figures.ts'
import type {Server} from './programs.ts'

/** What several rounds of one load on one server measured. */
export interface Rounds {
  perSecond: Measured
  /** Microseconds of processor time for each request, kernel included. */
  processor: Measured
  p99: Measured
  /** Requests that were not answered as they should, all rounds together. */
  failed: number
  /** Largest share of its core that the load itself took in any round, in percent. */
  loadShare: number
}

/** One server and the load that is put on it. */
export interface Contender {
  server: Server
  connections: number
  workload: Extract<Job, {is: 'closed-loop'}>['workload']
}

/**
 * Measures servers in turns, so that whatever else the machine does falls on all of them alike.
 *
 * @returns by the names of the contenders.
 */
export async function compare<Name extends string>(
  bench: Bench,
  contenders: Record<Name, Contender>,
): Promise<Record<Name, Rounds>> {
  const rounds = bench.isQuick ? 2 : 5
  const names = Object.keys(contenders) as Name[]
  const outcomes = new Map<Name, Outcome[]>(names.map((name) => [name, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      const {server, connections, workload} = contenders[name]
      const outcome = await bench.load({
        is: 'closed-loop',
        port: server.port,
        pid: server.pid,
        seconds: bench.isQuick ? 1 : 3,
        warmUp: round === 1 ? 1 : 0.25,
        connections,
        workload,
      })
      outcomes.get(name)?.push(outcome)
      bench.say(`round ${round} of ${rounds}, ${name}: ${Math.round(perSecond(outcome))}/s`)
    }
  }
  const summed = names.map((name) => [name, summarise(outcomes.get(name) ?? [])] as const)
  return Object.fromEntries(summed) as Record<Name, Rounds>
}

function summarise(outcomes: readonly Outcome[]): Rounds {
  return {
    perSecond: measured('/s', ...outcomes.map(perSecond)),
    processor: measured(
      'µs',
      ...outcomes.map((outcome) => (outcome.serverSeconds / only(outcome).answered) * 1e6),
    ),
    p99: measured('ms', ...outcomes.map((outcome) => only(outcome).latency.p99)),
    failed: outcomes.reduce((sum, outcome) => sum + only(outcome).failed, 0),
    loadShare: Math.max(...outcomes.map((outcome) => outcome.loadShare)) * 100,
  }
}

function perSecond(outcome: Outcome): number {
  return only(outcome).answered / outcome.seconds
}

function only({streams}: Outcome): StreamOutcome {
  const [stream] = streams
  if (!stream) throw new Error('The load saw nothing.')
  return stream
}

/** What the share of the load says about the figures beside it. */
export function noteOnLoad(all: Record<string, Rounds>): string {
  const share = Math.round(Math.max(...Object.values(all).map(({loadShare}) => loadShare)))
  return `The load took at most ${share}% of its own core, so it ${share < 95 ? 'did not hold' : 'may have held'} the servers back.`
}
