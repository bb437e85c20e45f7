import {
  Appeal,
  type AnswerProblem,
  type Appealed,
  type CommentChanged,
  type ReceiptStatus,
  type ResponseChanged,
  type ResponseWithdrawn,
  type TakenOut,
} from '@saha/contract'
import type {Context} from 'hono'
import type {Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import {accept, type Misfit, type Shape} from '../http/accept.ts'
import {answer, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {readCode} from './receipt.ts'

/** Reads the body of a request: see `accept`. */
export type TakeBody = <T>(
  shape: Shape<T>,
  explain?: (misfits: readonly Misfit[]) => readonly AnswerProblem[],
) => Promise<T>

/** How staff take a contribution out. */
export interface Removal {
  /** Of its activity: `municipality/activity`. */
  address: string
  /** @throws Refusal `withdrawn`, `closed`, `invalid` for what this kind of contribution cannot be, or `busy`. */
  takeOut: (as: Exclude<TakenOut, 'withdrawn'>, doer: Doer) => Promise<void>
}

/** What the holder of a receipt may do with the contribution. */
export interface OwnContribution {
  /** Sites whose pages may change it. */
  origins: ReadonlySet<string>
  read: () => Promise<ReceiptStatus>
  /** @param take gives the changes, of the shape that this kind of contribution has. */
  change: (take: TakeBody) => Promise<ResponseChanged | CommentChanged>
  /** @param browser what names the browser that withdraws, if it says so: it may then contribute again. */
  withdraw: (browser: string | undefined) => Promise<ResponseWithdrawn>
  /** Taking it out for staff who have its receipt. Absent where no account is given of what arrived. */
  removal?: Removal
  /** Asks for a second look. Absent where nothing is ever hidden. */
  appeal?: (appeal: Appeal) => Promise<Appealed>
}

/**
 * Finds contributions of one kind.
 *
 * @param code as the server writes it; a code that cannot be one is empty here, and takes as long.
 */
export type FindOwn = (code: string) => Promise<OwnContribution | undefined>

export interface ReceiptNeeds extends Answering {
  /** One for each kind of contribution. */
  kinds: readonly FindOwn[]
}

/** Reading, changing and withdrawing with a receipt. The code comes in a header: addresses end up in logs and histories. */
export function receiptRoutes(needs: ReceiptNeeds): void {
  /** Asks all kinds, whichever has it: how long that takes tells nothing of a code. */
  async function find(c: Context): Promise<OwnContribution> {
    const code = readCode(c.req.header('saha-receipt') ?? '') ?? ''
    const found = await Promise.all(needs.kinds.map((findOwn) => findOwn(code)))
    const own = found.find((one) => one !== undefined)
    if (!own) throw new Refusal('not-found')
    return own
  }

  async function findToChange(c: Context): Promise<OwnContribution> {
    const own = await find(c)
    checkOrigin(c, own.origins)
    return own
  }

  answer(needs, 'readReceipt', async (c) => reply(await (await find(c)).read()))
  answer(needs, 'changeResponse', async (c) => {
    const own = await findToChange(c)
    return reply(await own.change((shape, explain) => accept(c, shape, explain)))
  })
  answer(needs, 'withdrawResponse', async (c) => {
    const own = await findToChange(c)
    return reply(await own.withdraw(c.req.header('saha-browser')))
  })
  answer(needs, 'appeal', async (c) => {
    const own = await findToChange(c)
    const wish = await accept(c, Appeal)
    if (!own.appeal) throw new Refusal('no-appeal')
    return reply(await own.appeal(wish), 201)
  })
}

type Reply = ReceiptStatus | ResponseChanged | CommentChanged | ResponseWithdrawn | Appealed

function reply(content: Reply, status = 200): Response {
  const headers = {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'}
  return new Response(JSON.stringify(content), {status, headers})
}
