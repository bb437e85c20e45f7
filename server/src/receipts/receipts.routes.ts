import {
  ResponseChanges,
  type AnswerProblem,
  type ReceiptStatus,
  type ResponseChanged,
  type ResponseWithdrawn,
} from '@saha/contract'
import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {accept, type Misfit} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'

/** What the holder of a receipt may do with the contribution. */
export interface OwnContribution {
  /** Sites whose pages may change it. */
  origins: ReadonlySet<string>
  read: () => Promise<ReceiptStatus>
  change: (changes: ResponseChanges) => Promise<ResponseChanged>
  /** What is wrong with changes that are not even of their shape. */
  explain: (misfits: readonly Misfit[]) => AnswerProblem[]
  /** @param browser what names the browser that withdraws, if it says so: it may then contribute again. */
  withdraw: (browser: string | undefined) => Promise<ResponseWithdrawn>
}

export interface ReceiptNeeds extends Answering {
  /** The contribution with this code, as somebody typed it. */
  findReceipt: (typed: string) => Promise<OwnContribution | undefined>
}

/** Reading, changing and withdrawing with a receipt. The code comes in a header: addresses end up in logs and histories. */
export function receiptRoutes(needs: ReceiptNeeds): void {
  async function find(c: Context): Promise<OwnContribution> {
    const own = await needs.findReceipt(c.req.header('saha-receipt') ?? '')
    if (!own) throw new Refusal('not-found')
    return own
  }
  answer(needs, 'readReceipt', async (c) => reply(await (await find(c)).read()))
  answer(needs, 'changeResponse', async (c) => {
    const own = await find(c)
    checkOrigin(c, own.origins)
    return reply(await own.change(await accept(c, ResponseChanges, own.explain)))
  })
  answer(needs, 'withdrawResponse', async (c) => {
    const own = await find(c)
    checkOrigin(c, own.origins)
    return reply(await own.withdraw(c.req.header('saha-browser')))
  })
}

function reply(content: ReceiptStatus | ResponseChanged | ResponseWithdrawn): Response {
  const headers = {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'}
  return new Response(JSON.stringify(content), {status: 200, headers})
}
