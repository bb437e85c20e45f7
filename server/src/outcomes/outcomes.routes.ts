/** Outcomes as everybody reads them. No reply says anything of who asks: all readers share the same bytes. */
import type {MunicipalLook} from '@saha/contract'
import type {Context} from 'hono'
import {findLook} from '../activities/activities.queries.ts'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh, type Asked, type FreshReplies} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import type {LimitSender} from '../http/limit-senders.ts'
import {prepare, type Prepared} from '../http/prepared.ts'
import {sendFresh} from '../http/send-fresh.ts'
import type {Referable} from '../referring/referable.ts'
import type {Store} from '../storage/open.ts'
import {readOutcomesPage, type AskedOutcomes} from './read-outcomes.ts'

export interface OutcomeReplyNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Everything that outcomes can rest on, by kind. */
  referables: readonly Referable[]
}

export interface OutcomeNeeds extends Answering, OutcomeReplyNeeds {
  /** Counts what has to be made for readers who ask for more than everybody does. */
  limitReader: LimitSender
}

/** Outcomes that are asked for. */
export type WantedOutcomes = Asked & AskedOutcomes

/** What a request asks for. @param further which of several replies for the same outcomes, such as a language. */
export function wantedOutcomes(c: Context, further = ''): WantedOutcomes {
  const municipality = c.req.param('municipality') ?? ''
  const asked = {
    consultation: c.req.param('consultation') ?? c.req.query('consultation'),
    activity: c.req.query('activity'),
    cursor: c.req.query('cursor'),
  }
  const variant = JSON.stringify([asked, further])
  return {municipality, ...asked, address: municipality, variant}
}

/** Milliseconds for which the store is not asked again, and replies that are kept. */
const [fresh, most] = [1_000, 500]

/** Replies that show outcomes: made anew when these, or what they rest on, have changed. */
export function keepOutcomeReplies<Wanted extends WantedOutcomes>(
  {db, now, referables}: OutcomeReplyNeeds,
  make: (
    page: NonNullable<Awaited<ReturnType<typeof readOutcomesPage>>>,
    wanted: Wanted,
    /** How pages of the municipality look. */
    look: MunicipalLook,
  ) => Promise<Prepared>,
): FreshReplies<Wanted> {
  return keepFresh<Wanted>(
    async (wanted, before, permit) => {
      await permit()
      const since = now()
      const until = since + fresh
      const page = await readOutcomesPage(db, referables, wanted)
      if (!page) return undefined
      const look = await findLook(db, wanted.municipality)
      const source = JSON.stringify([page, look])
      if (before?.source === source) return {...before, since, until}
      return {source, since, until, prepared: await make(page, wanted, look)}
    },
    now,
    most,
  )
}

/** `GET` of the outcomes of a municipality. @returns the replies, to be forgotten when one of them changes. */
export function outcomeRoutes(needs: OutcomeNeeds): Pick<FreshReplies<WantedOutcomes>, 'forget'> {
  const replies = keepOutcomeReplies(needs, (page) =>
    prepare(JSON.stringify(page), {type: json, cache: 'public, max-age=5', effort: 5}),
  )
  answer(needs, 'readOutcomes', (c) => {
    const isUsual = !c.req.url.includes('cursor=')
    return sendFresh(replies, wantedOutcomes(c), c, isUsual ? undefined : () => needs.limitReader(c))
  })
  return replies
}
