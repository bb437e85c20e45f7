import {ActivityName, Id, type CommentNumbers} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh, type Asked} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import type {LimitSender} from '../http/limit-senders.ts'
import {prepare} from '../http/prepared.ts'
import {sendFresh} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {countPublished, type ThreadAddress} from './numbers.queries.ts'

export interface NumberNeeds extends Answering {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Counts lists of threads that nobody has asked for lately. */
  limitReader: LimitSender
}

interface WantedNumbers extends Asked {
  threads: readonly ThreadAddress[]
}

/** Milliseconds for which the same numbers are not counted again. */
const fresh = 1_000

/** Lists of threads whose numbers are kept. */
const most = 500

/** `GET` of how many comments threads have: one request for a whole page of links to them, and one query a second. */
export function answerNumbers(needs: NumberNeeds): void {
  const {db, now} = needs
  const numbers = keepFresh<WantedNumbers>(
    async ({threads}, before, permit) => {
      const since = now()
      if (!before) await permit()
      const until = since + fresh
      const counts = await countPublished(db, threads)
      const source = JSON.stringify({counts: Object.fromEntries(counts)} satisfies CommentNumbers)
      if (before?.source === source) return {...before, since, until}
      return {source, since, until, prepared: await prepare(source, {type: json, cache: 'public, max-age=1'})}
    },
    now,
    most,
  )

  answer(needs, 'countComments', (c) => {
    const threads = readAddresses(c.req.query('threads') ?? '')
    const variant = threads.map(({municipality, activity}) => `${municipality}/${activity}`).join(',')
    return sendFresh(numbers, {address: '', variant, threads}, c, () => needs.limitReader(c))
  })
}

/**
 * Each address once. What is none is passed over: one slip in a page must not take the numbers from all others.
 *
 * @throws Refusal `invalid` when there are too many.
 */
function readAddresses(typed: string): ThreadAddress[] {
  const addresses = new Set(typed.split(',').filter(Boolean))
  if (addresses.size > limits.countedThreads) throw new Refusal('invalid')
  return [...addresses].toSorted().flatMap((address) => {
    const [municipality, activity, ...rest] = address.split('/')
    const isAddress =
      rest.length === 0 && Id.safeParse(municipality).success && ActivityName.safeParse(activity).success
    return isAddress ? [{municipality: municipality ?? '', activity: activity ?? ''}] : []
  })
}
