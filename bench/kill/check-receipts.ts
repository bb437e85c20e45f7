import type {SurveyReceipt} from '@saha/contract'
import {openConnection, type Connection} from '../load/connection.ts'
import {formRequest, readRequest} from '../load/requests.ts'
import type {Acknowledged, Poll} from './citizens.ts'

/** What a server says of responses that were acknowledged before it was killed. */
export interface ReceiptCheck {
  /** Responses that their receipt does not find, and withdrawn ones that it does find. */
  lost: number
  /** Responses which, sent once more with the same key, have another receipt or none; withdrawn ones that have one. */
  answeredOtherwise: number
}

const connections = 64

/** Looks every receipt up, and sends every response once more, as it was acknowledged last. */
export async function checkReceipts(
  poll: Poll,
  acknowledged: readonly Acknowledged[],
): Promise<ReceiptCheck> {
  const queue = acknowledged.values()
  const check: ReceiptCheck = {lost: 0, answeredOtherwise: 0}
  await Promise.all(
    Array.from({length: connections}, async () => {
      const line = await openConnection(poll.port())
      for (const one of queue) {
        const isGone = one.fate === 'withdrawn'
        const {status} = await line.send(readRequest(poll.receiptPath, {'saha-receipt': one.receipt}))
        if (status !== (isGone ? 410 : 200)) check.lost++
        const receipt = isGone ? undefined : one.receipt
        if ((await sendAgain(line, poll, one)) !== receipt) check.answeredOtherwise++
      }
      line.close()
    }),
  )
  return check
}

async function sendAgain(line: Connection, {path, version}: Poll, {key, answers}: Acknowledged) {
  // The same key with the answers of a change is the same response.
  const {status, body} = await line.send(formRequest(path, {key, version, answers}))
  return status === 201 ? (JSON.parse(body.toString()) as SurveyReceipt).receipt : undefined
}
