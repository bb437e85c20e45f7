import {openConnection, type Connection} from './connection.ts'
import {expectedStatus, prepareRequests, type NextRequest, type Workload} from './requests.ts'
import {createTally, type Tally} from './tally.ts'

/** Connections that send until they are told to stop. */
export interface ClosedLoop {
  /** Sends for a while. Replies that come later are waited for, and not counted. */
  run: (seconds: number) => Promise<Tally>
  close: () => void
}

export async function openClosedLoop(
  port: number,
  connections: number,
  workload: Workload,
): Promise<ClosedLoop> {
  const requestsOfOne = prepareRequests(workload)
  const senders = await Promise.all(
    Array.from({length: connections}, async () => ({
      connection: await openConnection(port),
      nextRequest: requestsOfOne(),
    })),
  )
  return {
    run: async (seconds) => {
      const tally = createTally(expectedStatus(workload))
      const end = performance.now() + seconds * 1_000
      await Promise.all(senders.map((sender) => sendUntil(end, sender, tally)))
      return tally
    },
    close: () => senders.forEach(({connection}) => connection.close()),
  }
}

async function sendUntil(
  end: number,
  {connection, nextRequest}: {connection: Connection; nextRequest: NextRequest},
  tally: Tally,
) {
  let sentAt = performance.now()
  while (sentAt < end) {
    try {
      const {status} = await connection.send(nextRequest())
      const repliedAt = performance.now()
      if (repliedAt <= end) tally.replied(status, repliedAt - sentAt)
      sentAt = repliedAt
    } catch (error) {
      tally.broke(error)
      return
    }
  }
}
