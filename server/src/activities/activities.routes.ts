import type {Survey} from '@saha/contract'
import {eventNow, stateAt, turningPoints} from '@saha/domain'
import {readCounts} from '../event/event.queries.ts'
import type {Context} from 'hono'
import {answer, type Answering} from '../http/answer.ts'
import {keepFresh} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import type {Store} from '../storage/open.ts'
import {countQuotas} from '../survey/quota.queries.ts'
import type {EventRecord} from './activities.queries.ts'
import type {KnownActivities} from './known-activities.ts'

export interface ActivityNeeds extends Answering {
  db: Store
  activities: KnownActivities
  /** Milliseconds since 1970. */
  now: () => number
  /** Told of every page of a site that has read an activity. */
  noteReader: (c: Context) => void
}

/** Milliseconds for which the definition, and how many have been heard, is not asked for again. */
const fresh = 1_000

/** `GET` of an activity: bytes prepared once per definition, state and full quotas. */
export function activityRoutes(needs: ActivityNeeds): void {
  const {db, activities, now, noteReader} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const record = await activities.find(municipality, activity)
    if (!record) return undefined
    const {number, opens, closes, shown} = record
    const state = stateAt(shown.consultation.opens, shown.consultation.closes, since)
    const turns = record.kind === 'event' ? turningPoints(record.event, record) : [opens, closes]
    const next = turns.filter((moment) => moment > since)
    const until = Math.min(since + fresh, ...next)
    const full = record.kind === 'survey' && (await fullQuotas(db, number, record.survey))
    const event = record.kind === 'event' && (await eventAt(db, record, since))
    const body = JSON.stringify({...shown, state, ...full, ...event})
    if (before?.source === body) return {...before, since, until}
    return {
      source: body,
      since,
      until,
      // What must leave no trace on a device is not left in a browser's cache either.
      prepared: await prepare(body, {
        type: json,
        cache: shown.sensitive ? 'no-store' : 'public, max-age=5',
      }),
    }
  }, now)

  answer(needs, 'readActivity', (c) => {
    const noted = (reply: Response) => {
      noteReader(c)
      return reply
    }
    const reply = sendFresh(replies, askedActivity(c), c)
    return reply instanceof Promise ? reply.then(noted) : noted(reply)
  })
}

async function eventAt(db: Store, {number, event, opens, closes}: EventRecord, now: number) {
  return {now: eventNow(event, await readCounts(db, number), {opens, closes}, now)}
}

async function fullQuotas(db: Store, activity: number, {quotas}: Survey) {
  if (!quotas) return undefined
  const heard = await countQuotas(db, activity)
  const full = quotas.filter(({id, most}) => (heard.get(id) ?? 0) >= most)
  return {fullQuotas: full.map(({id}) => id)}
}
