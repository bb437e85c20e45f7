import {repeat, type Repeated} from '../repeat.ts'
import type {Store} from '../storage/open.ts'
import {findDueRounds} from './opinion.queries.ts'
import {publishRound} from './publish-round.ts'

export interface OpinionPublisher extends Repeated {
  /** Looks for all groups that are due now, one thread after the other. */
  publishDue: () => Promise<void>
}

export interface OpinionNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of the address of every thread whose groups are new. */
  onPublished: (address: string) => void
  /** Told of what went wrong. The same is tried again later. */
  onError: (error: unknown) => void
}

/** Milliseconds between two looks for what is due. */
const pause = 5_000

/** Publishes groups of opinion, again and again. Any number of processes may do so on one store. */
export function createOpinionPublisher({db, now, onPublished, onError}: OpinionNeeds): OpinionPublisher {
  const publishDue = async () => {
    for (const round of await findDueRounds(db, now()))
      if (await publishRound(db, round, now())) onPublished(round.address)
  }
  return {publishDue, ...repeat(publishDue, pause, onError)}
}
