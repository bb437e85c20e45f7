import type {Workload} from './requests.ts'

/** What a load process is asked to do. */
export type Job = {
  port: number
  /** Process of the server, whose processor time is watched. */
  pid: number
  seconds: number
  /** Seconds of the same load beforehand, which are not measured. */
  warmUp: number
} & (
  | {
      /** Every connection sends its next request as soon as it has the reply to the last. */
      is: 'closed-loop'
      connections: number
      workload: Workload
    }
  | {
      /** Requests arrive by chance at a steady rate, whether or not the server keeps up, as citizens do. */
      is: 'open-loop'
      streams: {perSecond: number; workload: Workload}[]
    }
)

/** What a load process saw. */
export interface Outcome {
  /** In the order of the workloads. */
  streams: StreamOutcome[]
  /** Seconds of processor time of the server, NaN where unknown. */
  serverSeconds: number
  /** Share of one core that the load itself used: near 1, the load was the bottleneck. */
  loadShare: number
  seconds: number
}

export interface StreamOutcome {
  /** Requests that were answered as they should. */
  answered: number
  /** Requests that were not. */
  failed: number
  /** Requests by what came of them: a status, or the words of an error. */
  replies: Record<string, number>
  /** Open loop: 99th percentile of the milliseconds by which the load itself was late. It is part of the latency. */
  lateness: number
  /** Milliseconds from when a request was due to its reply. */
  latency: {p50: number; p99: number; max: number}
}
