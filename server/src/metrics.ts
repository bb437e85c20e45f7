import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client'
import type {CountReply} from './http/answer.ts'

export interface Metrics {
  count: CountReply
  /** Contributions in one group, and seconds until they were on disk. */
  countGroup: (size: number, seconds: number) => void
  /** Text for Prometheus. */
  text: () => Promise<string>
  type: string
}

/**
 * What the server tells about itself. Labels come from our own words only, never from a request: not an address, not a
 * municipality.
 *
 * @param waiting contributions that wait to be stored.
 */
export function createMetrics(waiting: () => number): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({register: registry})
  const replies = new Map<string, number>()
  // Counted in a plain map, and turned into metrics when somebody asks: the hottest reads pass here.
  new Counter({
    name: 'saha_replies_total',
    help: 'Replies by route and status.',
    labelNames: ['route', 'status'],
    registers,
    collect() {
      this.reset()
      for (const [name, number] of replies) {
        const [route = '', status = ''] = name.split(' ')
        this.inc({route, status}, number)
      }
    },
  })
  new Gauge({
    name: 'saha_commit_queue',
    help: 'Contributions that wait to be stored.',
    registers,
    collect() {
      this.set(waiting())
    },
  })
  const sizes = new Histogram({
    name: 'saha_commit_group_size',
    help: 'Contributions that shared one commit.',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000],
    registers,
  })
  const seconds = new Histogram({
    name: 'saha_commit_seconds',
    help: 'Seconds until a group of contributions was on disk.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  })
  return {
    count: (route, status) => {
      const name = `${route} ${status}`
      replies.set(name, (replies.get(name) ?? 0) + 1)
    },
    countGroup: (size, took) => {
      sizes.observe(size)
      seconds.observe(took)
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
