import {answer, type Answering} from '../http/answer.ts'
import {keepFresh} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import type {KnownActivities} from './known-activities.ts'

export interface MapNeeds extends Answering {
  activities: KnownActivities
  /** Milliseconds since 1970. */
  now: () => number
}

/** Milliseconds for which the definition is not asked for again. */
const fresh = 1_000

/** `GET` of the map of a survey: bytes prepared once per definition. A survey that asks for no place has none. */
export function mapRoutes(needs: MapNeeds): void {
  const {activities, now} = needs
  const replies = keepFresh(async ({municipality, activity}: AskedActivity, before) => {
    const since = now()
    const map = (await activities.find(municipality, activity))?.map
    if (!map) return undefined
    const until = since + fresh
    if (before?.source === map) return {...before, since, until}
    const prepared = await prepare(JSON.stringify(map), {type: json, cache: 'public, max-age=300'})
    return {source: map, since, until, prepared}
  }, now)

  answer(needs, 'readMap', (c) => sendFresh(replies, askedActivity(c), c))
}
