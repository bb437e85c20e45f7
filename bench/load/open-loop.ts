import {setTimeout as sleep} from 'node:timers/promises'
import {repeatableRandom} from '../survey/responses.ts'
import {openConnection, type Connection} from './connection.ts'
import {expectedStatus, prepareRequests, type NextRequest, type Workload} from './requests.ts'
import {createTally, type Tally} from './tally.ts'

export interface Stream {
  perSecond: number
  workload: Workload
}

interface Sender {
  connection: Connection
  nextRequest: NextRequest
  /** When it had its last reply. */
  idleSince: number
}

/** Milliseconds after which an idle connection is not used again: the server may be about to close it. */
const stale = 3_000

/**
 * Sends requests when they are due, each on a connection of its own at that time. A request that waits because the
 * server is slow has waited since it was due: that is what a citizen would say.
 *
 * @returns one tally for each stream.
 */
export async function runOpenLoop(
  port: number,
  streams: readonly Stream[],
  seconds: number,
): Promise<Tally[]> {
  return Promise.all(streams.map((stream, seed) => runStream(port, stream, seconds, seed)))
}

async function runStream(port: number, {perSecond, workload}: Stream, seconds: number, seed: number) {
  const tally = createTally(expectedStatus(workload))
  const requestsOfOne = prepareRequests(workload)
  const idle: Sender[] = []
  const underWay = new Set<Promise<void>>()

  async function takeSender(): Promise<Sender> {
    const last = idle.pop()
    if (last && performance.now() - last.idleSince < stale) return last
    // Those before it have been idle for longer.
    for (const {connection} of [...idle.splice(0), ...(last ? [last] : [])]) connection.close()
    return {connection: await openConnection(port), nextRequest: requestsOfOne(), idleSince: 0}
  }

  async function send(due: number) {
    tally.sent(performance.now() - due)
    try {
      const sender = await takeSender()
      const {status} = await sender.connection.send(sender.nextRequest())
      sender.idleSince = performance.now()
      tally.replied(status, sender.idleSince - due)
      idle.push(sender)
    } catch (error) {
      tally.broke(error)
    }
  }

  const start = performance.now()
  for (const due of arrivals(perSecond, seconds, seed)) {
    const wait = start + due - performance.now()
    if (wait > 0) await sleep(wait)
    const sent = send(start + due).finally(() => underWay.delete(sent))
    underWay.add(sent)
  }
  await Promise.all(underWay)
  for (const {connection} of idle) connection.close()
  return tally
}

/** Milliseconds from the start at which requests are due: by chance, as a Poisson process. */
function* arrivals(perSecond: number, seconds: number, seed: number) {
  const random = repeatableRandom(seed)
  let due = 0
  for (;;) {
    due += (-Math.log(1 - random()) / perSecond) * 1_000
    if (due > seconds * 1_000) return
    yield due
  }
}
