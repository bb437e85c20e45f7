/** What the people of a made-up town need to take part on the way that everybody takes, at hours of one's choice. */
import {hash} from 'node:crypto'
import type {ActivityRecord} from '../../activities/activities.queries.ts'
import {moderatedComments} from '../../comments/moderated-comments.ts'
import {createOfficialWriter} from '../../comments/answer-officially.ts'
import {createCommentWriter} from '../../comments/new-comment.queries.ts'
import {votableComments} from '../../comments/votes.queries.ts'
import {knowAuthors} from '../../contributions/known-authors.queries.ts'
import {knowOffices} from '../../contributions/offices.queries.ts'
import {createSpamDefence} from '../../spam/spam-defence.ts'
import {createTickets} from '../../spam/tickets.ts'
import {createGroupCommit} from '../../storage/commit.ts'
import type {Store} from '../../storage/open.ts'
import {createVoteWriter} from '../../votes/votes.queries.ts'

const HOUR = 3_600_000

/** How long ago the last thing happened. */
const quiet = 2 * HOUR

/** How long somebody writes. */
const writing = 4 * 60_000

/** Nothing is signed here that anybody else reads. */
const secret = 'people of a made-up town need no secret'

/** When these hours were, the last one shortly before now; `undefined` when there was no time for it. */
export function timesFor(
  hours: readonly number[],
  {opens, closes}: Pick<ActivityRecord, 'opens' | 'closes'>,
  now: number,
): ((hour: number) => number) | undefined {
  const last = Math.max(...hours) * HOUR
  const end = Math.min(now, closes) - quiet
  const start = Math.max(opens, end - last)
  if (end <= start) return undefined
  const pace = last === 0 ? 1 : (end - start) / last
  return (hour) => start + Math.floor(hour * HOUR * pace)
}

/** What comments need on their way, at an hour of one's choice. */
export function needsAt(db: Store, moment: number) {
  const clock = {now: moment}
  const now = () => clock.now
  const tickets = createTickets(secret, now)
  const defence = createSpamDefence({db, secret, tickets, ownHosts: [], freePerMinute: 0, now})
  const onChanged = () => {}
  const write = createCommentWriter()
  return {
    db,
    clock,
    tickets,
    now,
    commit: createGroupCommit({db}),
    write,
    writeOfficial: createOfficialWriter(write),
    writeVotes: createVoteWriter(votableComments),
    officesOf: knowOffices(db, now),
    isKnownAuthor: knowAuthors(db, now),
    // What looks like advertising is judged; the work that is asked of its browser is taken as done.
    defence: {...defence, isWorkDone: async () => true},
    kinds: [moderatedComments(onChanged)],
    onChanged,
    onError: (error: unknown) => {
      throw error
    },
  }
}

export type TownNeeds = ReturnType<typeof needsAt>

/** What the form said that somebody opened a while ago. */
export function openForm({clock, tickets}: TownNeeds): string {
  clock.now -= writing
  const ticket = tickets.current()
  clock.now += writing
  return ticket
}

/** 128 bits in hexadecimal, the same for the same words. */
export function madeUp(words: string): string {
  return hash('sha256', words).slice(0, 32)
}
