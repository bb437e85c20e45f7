import type {Decision} from '@saha/contract'
import type {ThreadRecord} from '../../activities/activities.queries.ts'
import {answerOfficially} from '../../comments/answer-officially.ts'
import {sendComment} from '../../comments/send-comment.ts'
import {decide} from '../../moderation/decide.ts'
import type {Store} from '../../storage/open.ts'
import {opinionsOn} from './camps.ts'
import {eventsOf, type Event, type Remark} from './talk.ts'
import {madeUp, needsAt, openForm, timesFor, type TownNeeds} from './town-needs.ts'

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
  const momentOf = timesFor(
    events.map(({hour}) => hour),
    thread,
    now,
  )
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

/** @returns the id of what was said. */
async function say(
  needs: TownNeeds,
  thread: ThreadRecord,
  {remark, parent}: Event,
  ids: ReadonlyMap<Remark, string>,
  moderator: string,
): Promise<string> {
  const {name = '', text, office, side, pinned = false} = remark
  const key = madeUp(`${thread.address} remark ${ids.size}`)
  const under = parent && {parent: ids.get(parent) ?? ''}
  if (office)
    return answerOfficially(needs, thread, {id: moderator, email: ''}, {key, ...under, office, text, pinned})
  const sent = {key, name, text, ticket: openForm(needs), ...under, ...(side && {side})}
  return (await sendComment(needs, thread, sent)).comment
}

/** Everybody votes from a browser of their own. */
async function vote(
  {commit, writeVotes}: TownNeeds,
  thread: ThreadRecord,
  ids: ReadonlyMap<Remark, string>,
): Promise<void> {
  const hasOpinions = thread.shown.comments.opinions === true
  const votes = hasOpinions ? opinionsOn(thread, ids) : supportsOf(thread, ids)
  await Promise.all(votes.map((one) => commit.add(writeVotes, {...one, hasOpinions})))
}

function supportsOf(thread: ThreadRecord, ids: ReadonlyMap<Remark, string>) {
  return [...ids].flatMap(([{supports = 0, objections = 0}, comment]) =>
    Array.from({length: supports + objections}, (_, browser) => ({
      activity: thread.number,
      comment,
      token: madeUp(`browser of ${thread.address} ${browser}`),
      value: browser < supports ? (1 as const) : (-1 as const),
    })),
  )
}
