import {quantile} from '../harness/statistics.ts'
import type {StreamOutcome} from './job.ts'

/** Gathers what became of the requests of one workload. */
export interface Tally {
  /** @param lateness milliseconds by which the load itself was late with a request that was due. */
  sent: (lateness: number) => void
  /** @param latency in milliseconds. */
  replied: (status: number, latency: number) => void
  broke: (error: unknown) => void
  outcome: () => StreamOutcome
}

/** @param expected status of a request that did what it should. */
export function createTally(expected: number): Tally {
  const latencies: number[] = []
  const latenesses: number[] = []
  const replies: Record<string, number> = {}
  const count = (what: string) => {
    replies[what] = (replies[what] ?? 0) + 1
  }
  return {
    sent: (lateness) => latenesses.push(lateness),
    replied: (status, latency) => {
      count(String(status))
      if (status === expected) latencies.push(latency)
    },
    broke: (error) => count(error instanceof Error ? error.message : String(error)),
    outcome: () => {
      const sorted = latencies.toSorted((a, b) => a - b)
      const all = Object.values(replies).reduce((sum, some) => sum + some, 0)
      return {
        answered: sorted.length,
        failed: all - sorted.length,
        replies,
        lateness: quantile(
          latenesses.toSorted((a, b) => a - b),
          0.99,
        ),
        latency: {p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), max: sorted.at(-1) ?? Number.NaN},
      }
    },
  }
}
