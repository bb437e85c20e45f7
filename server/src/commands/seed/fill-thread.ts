import type {Decision} from '@saha/contract'
import {hash} from 'node:crypto'
import type {ThreadRecord} from '../../activities/activities.queries.ts'
import {answerOfficially} from '../../comments/answer-officially.ts'
import {moderatedComments} from '../../comments/moderated-comments.ts'
import {createCommentWriter} from '../../comments/new-comment.queries.ts'
import {sendComment} from '../../comments/send-comment.ts'
import {votableComments} from '../../comments/votes.queries.ts'
import {knowAuthors} from '../../contributions/known-authors.queries.ts'
import {knowOffices} from '../../contributions/offices.queries.ts'
import {decide} from '../../moderation/decide.ts'
import {createSpamDefence} from '../../spam/spam-defence.ts'
import {createTickets} from '../../spam/tickets.ts'
import {createGroupCommit} from '../../storage/commit.ts'
import type {Store} from '../../storage/open.ts'
import {createVoteWriter} from '../../votes/votes.queries.ts'
import {eventsOf, type Event, type Remark} from './talk.ts'

const HOUR = 3_600_000

/** How long ago the last thing happened. */
const quiet = 2 * HOUR

/** How long somebody writes. */
const writing = 4 * 60_000

/** Nothing is signed here that anybody else reads. */
const secret = 'people of a made-up town need no secret'

/**
 * Lets people of a made-up town talk in a thread, on the way that real comments take, in the days before now: what they
 * say is judged, waits, is published, hidden and voted for as anywhere else. The same talk gives the same ids.
 *
 * @param moderator id of the member of staff who answers for the municipality and looks at what waits.
 * @param now milliseconds since 1970. A thread that has not opened stays empty.
 */
export async function fillThread(
  db: Store,
  thread: ThreadRecord,
  talk: readonly Remark[],
  moderator: string,
  now: number,
): Promise<void> {
  const {comments, municipality} = thread.shown
  const events = eventsOf(talk, comments.moderation === 'before' || comments.guestbook === true)
  const momentOf = timesFor(events, thread, now)
  if (!momentOf) return
  const needs = needsAt(db, momentOf(0))
  const ids = new Map<Remark, string>()

  async function decideOn(remark: Remark, decision: Omit<Decision, 'items'>) {
    const items = [ids.get(remark) ?? '']
    await decide(needs, {id: moderator, municipality: municipality.id}, {items, ...decision})
  }

  for (const event of events) {
    needs.clock.now = momentOf(event.hour)
    const {remark} = event
    if (event.is === 'said') ids.set(remark, await say(needs, thread, event, ids, moderator))
    else if (event.is === 'looked-at') await decideOn(remark, {action: 'approve'})
    else await decideOn(remark, {action: 'hide', reason: remark.hidden ?? 'other'})
  }
  needs.clock.now = now
  await vote(needs, thread, ids)
}

/** When the hours of a talk were, the last one shortly before now; `undefined` when there was no time for it. */
function timesFor(
  events: readonly Event[],
  {opens, closes}: ThreadRecord,
  now: number,
): ((hour: number) => number) | undefined {
  const last = Math.max(...events.map(({hour}) => hour)) * HOUR
  const end = Math.min(now, closes) - quiet
  const start = Math.max(opens, end - last)
  if (end <= start) return undefined
  const pace = last === 0 ? 1 : (end - start) / last
  return (hour) => start + Math.floor(hour * HOUR * pace)
}

/** What comments need on their way, at an hour of one's choice. */
function needsAt(db: Store, moment: number) {
  const clock = {now: moment}
  const now = () => clock.now
  const tickets = createTickets(secret, now)
  const defence = createSpamDefence({db, secret, tickets, ownHosts: [], freePerMinute: 0, now})
  const onChanged = () => {}
  return {
    db,
    clock,
    tickets,
    now,
    commit: createGroupCommit({db}),
    write: createCommentWriter(),
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

type Needs = ReturnType<typeof needsAt>

/** @returns the id of what was said. */
async function say(
  needs: Needs,
  thread: ThreadRecord,
  {remark, parent}: Event,
  ids: ReadonlyMap<Remark, string>,
  moderator: string,
): Promise<string> {
  const {name = '', text, office, side, pinned = false} = remark
  const key = madeUp(`${thread.address} remark ${ids.size}`)
  const under = parent && {parent: ids.get(parent) ?? ''}
  if (office) return answerOfficially(needs, thread, moderator, {key, ...under, office, text, pinned})
  const {clock, tickets} = needs
  clock.now -= writing
  const ticket = tickets.current()
  clock.now += writing
  const sent = {key, name, text, ticket, ...under, ...(side && {side})}
  return (await sendComment(needs, thread, sent)).comment
}

/** Everybody votes from a browser of their own. */
async function vote(
  {commit, writeVotes}: Needs,
  thread: ThreadRecord,
  ids: ReadonlyMap<Remark, string>,
): Promise<void> {
  const votes = [...ids].flatMap(([{supports = 0, objections = 0}, comment]) =>
    Array.from({length: supports + objections}, (_, browser) => ({
      activity: thread.number,
      comment,
      token: madeUp(`browser of ${thread.address} ${browser}`),
      value: browser < supports ? (1 as const) : (-1 as const),
    })),
  )
  await Promise.all(votes.map((one) => commit.add(writeVotes, one)))
}

/** 128 bits in hexadecimal, the same for the same words. */
function madeUp(words: string): string {
  return hash('sha256', words).slice(0, 32)
}
