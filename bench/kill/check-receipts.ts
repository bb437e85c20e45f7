import type {SurveyReceipt} from '@saha/contract'
import {openConnection, type Connection} from '../load/connection.ts'
import {formRequest, readRequest} from '../load/requests.ts'
import type {Acknowledged, Poll} from './citizens.ts'

/** What a server says of responses that were acknowledged before it was killed. */
export interface ReceiptCheck {
  /** Responses that their receipt does not find. */
  lost: number
  /** Responses which, sent once more with the same key, have another receipt or none. */
  answeredOtherwise: number
}

const connections = 64

/** Looks every receipt up, and sends every response once more. */
export async function checkReceipts(
  poll: Poll,
  receiptPath: string,
  acknowledged: readonly Acknowledged[],
): Promise<ReceiptCheck> {
  const queue = acknowledged.values()
  const check: ReceiptCheck = {lost: 0, answeredOtherwise: 0}
  await Promise.all(
    Array.from({length: connections}, async () => {
      const line = await openConnection(poll.port())
      for (const one of queue) {
        const {status} = await line.send(readRequest(receiptPath, {'saha-receipt': one.receipt}))
        if (status !== 200) check.lost++
        if ((await sendAgain(line, poll, one)) !== one.receipt) check.answeredOtherwise++
      }
      line.close()
    }),
  )
  return check
}

async function sendAgain(line: Connection, {path, version}: Poll, {key, answers}: Acknowledged) {
  const {status, body} = await line.send(formRequest(path, {key, version, answers}))
  return status === 201 ? (JSON.parse(body.toString()) as SurveyReceipt).receipt : undefined
}
