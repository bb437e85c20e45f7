/** A load process: reads a job from its input, puts the load on a server, and writes what it saw. */
import {json} from 'node:stream/consumers'
import {processorSeconds} from '../harness/processor-time.ts'
import {openClosedLoop} from './closed-loop.ts'
import type {Job, Outcome} from './job.ts'
import {runOpenLoop} from './open-loop.ts'
import type {Tally} from './tally.ts'

const job = (await json(process.stdin)) as Job
process.stdout.write(JSON.stringify(await put(job)))
process.exit(0)

async function put(asked: Job): Promise<Outcome> {
  if (asked.is === 'open-loop') {
    await runOpenLoop(asked.port, asked.streams, asked.warmUp)
    return watch(asked.pid, () => runOpenLoop(asked.port, asked.streams, asked.seconds))
  }
  const loop = await openClosedLoop(asked.port, asked.connections, asked.workload)
  await loop.run(asked.warmUp)
  return watch(asked.pid, async () => [await loop.run(asked.seconds)])
}

async function watch(pid: number, work: () => Promise<Tally[]>): Promise<Outcome> {
  const [server, own, start] = [processorSeconds(pid), process.cpuUsage(), performance.now()]
  const tallies = await work()
  const seconds = (performance.now() - start) / 1_000
  const serverSeconds = processorSeconds(pid) - server
  const used = process.cpuUsage(own)
  return {
    streams: tallies.map((tally) => tally.outcome()),
    serverSeconds,
    loadShare: (used.user + used.system) / 1e6 / seconds,
    seconds,
  }
}
