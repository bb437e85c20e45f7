import {setTimeout as sleep} from 'node:timers/promises'
import type {Bench} from '../harness/bench.ts'
import {paths, prepareStore, readActivity, startSaha} from '../harness/saha.ts'
import {checkReceipts, type ReceiptCheck} from './check-receipts.ts'
import {checkStore, type StoreCheck} from './check-store.ts'
import {sendOut, type Acknowledged, type Poll} from './citizens.ts'

/** What is left after a server was killed again and again. */
export interface KillReport extends ReceiptCheck, StoreCheck {
  acknowledged: Acknowledged[]
  /** Acknowledged responses that had to be sent more than once. */
  retried: number
  /** Milliseconds from each kill until the server was ready again. */
  restarts: number[]
  /** File of the store; nobody has it open. */
  database: string
  poll: Poll
}

/**
 * Kills the server while citizens answer, at moments that nobody can foresee, and starts it again; then asks it for
 * everything that it acknowledged, and counts what is in its store.
 *
 * @param options `kills`: how often; `citizens`: how many send at the same time.
 */
export async function killUnderLoad(
  bench: Bench,
  {kills, citizens}: {kills: number; citizens: number},
): Promise<KillReport> {
  const database = await prepareStore(bench, 'killed')
  let server = await startSaha(bench, database)
  const {survey, version} = await readActivity(server)
  const poll: Poll = {
    path: paths.responses,
    receiptPath: paths.receipts,
    survey,
    version,
    port: () => server.port,
  }
  const crowd = sendOut(citizens, poll)
  const restarts: number[] = []
  for (let kill = 1; kill <= kills; kill++) {
    const before = crowd.acknowledged.length
    await sleep(100 + Math.random() * 400)
    await server.kill()
    const killedAt = performance.now()
    server = await startSaha(bench, database)
    restarts.push(performance.now() - killedAt)
    bench.say(`kill ${kill} of ${kills}, ${crowd.acknowledged.length - before} responses since the last`)
  }
  await crowd.finish()

  bench.say(`looking for ${crowd.acknowledged.length} acknowledged responses`)
  const receipts = await checkReceipts(poll, crowd.acknowledged)
  await server.stop()
  return {
    ...receipts,
    ...checkStore(database, survey, crowd.acknowledged),
    acknowledged: crowd.acknowledged,
    retried: crowd.acknowledged.filter(({tries}) => tries > 1).length,
    restarts,
    database,
    poll,
  }
}
