import {eraseMarks} from '../levels/marks.queries.ts'
import {repeat, type Repeated} from '../repeat.ts'
import type {Store} from '../storage/open.ts'
import {createAddToTally} from '../storage/tally.queries.ts'
import {publishActivity} from './publish.ts'
import {createWeighings} from './representation/weighings.ts'
import {findDue} from './results.queries.ts'

export interface Publisher extends Repeated {
  /** Publishes all that is due now, and forgets which browsers answered what has closed. */
  publishDue: () => Promise<void>
}

export interface PublisherNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of the address of every activity that has a new snapshot. */
  onPublished: (address: string) => void
  /** Told of what went wrong. The same is tried again at the next turn. */
  onError: (error: unknown) => void
}

/** Milliseconds between two looks: a citizen who watches sees a snapshot well within two seconds of its being due. */
const pause = 1_000

/** Publishes what is due, again and again. Any number of processes may do so on one store. */
export function createPublisher({db, now, onPublished, onError}: PublisherNeeds): Publisher {
  const addToTally = createAddToTally()
  const weighings = createWeighings(db, onError)
  const publishDue = async () => {
    const moment = now()
    const dues = await findDue(db, moment)
    for (const due of dues) {
      // What is published last waits until everybody is weighted; the others do not wait for it.
      if (due.isClosed && !(await weighings.prepare(due.number))) continue
      const weighed = weighings.of(due.number)
      if (await publishActivity(db, addToTally, due.number, moment, weighed)) onPublished(due.address)
      weighings.forget(due.number)
    }
    if (dues.some(({isClosed}) => isClosed)) await eraseMarks(db)
  }
  const {start, stop} = repeat(publishDue, pause, onError)
  return {
    publishDue,
    start,
    stop: async () => {
      await Promise.all([weighings.stop(), stop()])
    },
  }
}
