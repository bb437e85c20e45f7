/** What has waited longest for an answer, over all activities of a municipality. */
import type {UnansweredPage} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {readOffices} from '../contributions/offices.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import type {Answerable, AnsweredIn, WaitingSince} from './answerable.ts'
import {readAnswered} from './answers.queries.ts'

/** Where a page ends: the next one begins behind it. */
interface Place {
  /** Hours since 1970. */
  hour: number
  /** Number of the activity. */
  activity: number
  /** Order of publication within it. */
  place: number
}

/**
 * @param wish as it stands in the address: the id of an activity, and what an earlier page gave as its `cursor`.
 * @throws Refusal `invalid` for a cursor that is none, `not-found` for an activity in which nothing can be answered.
 */
export async function readUnanswered(
  db: Store,
  answerables: readonly Answerable[],
  municipality: string,
  {activity, cursor}: {activity: string | undefined; cursor: string | undefined},
): Promise<UnansweredPage> {
  const after = cursor === undefined ? undefined : placeOf(cursor)
  const all = await readAnswered(db, municipality)
  const wanted = activity === undefined ? all : all.filter(({id}) => id === activity)
  if (activity !== undefined && wanted.length === 0) throw new Refusal('not-found')
  const waiting: (Place & {shown: UnansweredPage['unanswered'][number]})[] = []
  for (const one of wanted) {
    const listed = await answerableOf(answerables, one).list(
      db,
      one,
      since(one, after),
      limits.unansweredPage + 1,
    )
    waiting.push(...listed.map((own) => ({...own, activity: one.number})))
  }
  waiting.sort(
    (one, other) => one.hour - other.hour || one.activity - other.activity || one.place - other.place,
  )
  const page = waiting.slice(0, limits.unansweredPage)
  const last = page.at(-1)
  return {
    unanswered: page.map(({shown}) => shown),
    ...(!after && {
      activities: await countActivities(db, answerables, all),
      offices: (await readOffices(db, municipality)).slice(0, limits.offices),
    }),
    ...(waiting.length > page.length && last && {cursor: `${last.hour}.${last.activity}.${last.place}`}),
  }
}

async function countActivities(
  db: Store,
  answerables: readonly Answerable[],
  all: Awaited<ReturnType<typeof readAnswered>>,
): Promise<NonNullable<UnansweredPage['activities']>> {
  const counts = new Map<number, number>()
  for (const answerable of answerables) {
    const own = all.filter(({kind}) => kind === answerable.kind)
    for (const [number, waiting] of await answerable.count(db, own)) counts.set(number, waiting)
  }
  return all
    .map(({number, id, kind, title}) => ({id, kind, title, waiting: counts.get(number) ?? 0}))
    .toSorted((one, other) => other.waiting - one.waiting || (one.id < other.id ? -1 : 1))
}

/** Where the next page begins in an activity. */
function since({number}: AnsweredIn, after: Place | undefined): WaitingSince {
  if (!after) return {hour: 0, behind: 0}
  if (number === after.activity) return {hour: after.hour, behind: after.place}
  return {hour: number > after.activity ? after.hour : after.hour + 1, behind: 0}
}

function answerableOf(answerables: readonly Answerable[], {kind}: AnsweredIn): Answerable {
  const found = answerables.find((one) => one.kind === kind)
  if (!found) throw new Error(`Nobody knows what waits in ${kind}.`)
  return found
}

/** @throws Refusal `invalid`. */
function placeOf(cursor: string): Place {
  const [, hour, activity, place] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(cursor) ?? []
  if (hour === undefined) throw new Refusal('invalid')
  return {hour: Number(hour), activity: Number(activity), place: Number(place)}
}
