import type {ReceiptStatus} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import {answer, type Answering} from '../http/answer.ts'
import {commonHeaders, json} from '../http/headers.ts'

export interface ReceiptNeeds extends Answering {
  /** What became of the contribution with this code, as somebody typed it. */
  findReceipt: (typed: string) => Promise<ReceiptStatus | undefined>
}

/** `GET` of a receipt. The code comes in a header: addresses end up in logs and histories. */
export function receiptRoutes(needs: ReceiptNeeds): void {
  answer(needs, 'readReceipt', async (c) => {
    const status = await needs.findReceipt(c.req.header('saha-receipt') ?? '')
    if (!status) throw new Refusal('not-found')
    const headers = {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'}
    return new Response(JSON.stringify(status), {status: 200, headers})
  })
}
