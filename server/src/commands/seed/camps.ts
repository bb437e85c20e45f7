/** What the camps of a made-up town say to the statements of a thread with opinions. */
import type {ThreadRecord} from '../../activities/activities.queries.ts'
import type {NewVote} from '../../comments/votes.queries.ts'
import {PASS} from '../../votes/votable.ts'
import {randomFrom} from './random.ts'
import type {Remark} from './talk.ts'
import {madeUp} from './town-needs.ts'

/** People of each camp who vote. */
const people = [58, 41, 34]

/** How many of a hundred do not get to a statement, and how many of those who do have a mind of their own. */
const unseen = 18
const ownMind = 12

const values: Readonly<Record<string, NewVote['value']>> = {'+': 1, '-': -1, '0': PASS}

/** Votes on all statements, the same for the same thread. Everybody votes from a browser of their own. */
export function opinionsOn(
  thread: ThreadRecord,
  ids: ReadonlyMap<Remark, string>,
): Omit<NewVote, 'hasOpinions'>[] {
  const random = randomFrom(417)
  return people.flatMap((count, camp) =>
    Array.from({length: count}, (_, number) => {
      const token = madeUp(`camp ${camp} of ${thread.address} ${number}`)
      return [...ids].flatMap(([{camps}, comment]) => {
        const [isUnseen, isOwn, which] = [random() * 100 < unseen, random() * 100 < ownMind, random()]
        if (!camps || isUnseen) return []
        const sign = isOwn ? '+-0'[Math.floor(which * 3)] : camps[camp]
        return [{activity: thread.number, comment, token, value: values[sign ?? '0'] ?? PASS}]
      })
    }).flat(),
  )
}
