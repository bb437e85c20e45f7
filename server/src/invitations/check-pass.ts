import type {KnownActivities} from '../activities/known-activities.ts'
import {notePassToken, type CheckPass} from '../http/pass-token.ts'
import {askedActivity} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {readPassKey} from './pass-keys.queries.ts'
import {tokenOfPass} from './passes.ts'

export interface CheckPassNeeds {
  db: Store
  activities: Pick<KnownActivities, 'find'>
  /** Milliseconds since 1970. */
  now: () => number
}

/**
 * Lets in whoever has a pass for the activity that a request is about, where one is needed. What comes too early or too
 * late is refused as such by whoever would take it.
 *
 * @returns `CheckPass`: throws Refusal `pass-missing`.
 */
export function checkPasses({db, activities, now}: CheckPassNeeds): CheckPass {
  return async (c) => {
    const {municipality, activity} = askedActivity(c)
    const record = await activities.find(municipality, activity)
    if (record?.shown.level !== 'invitation') return
    const moment = now()
    if (moment < record.opens || moment >= record.closes) return
    const keys = await readPassKey(db, record.passNumber)
    const token = keys && tokenOfPass(keys, c.req.header('saha-pass'))
    if (token === undefined) throw new Refusal('pass-missing')
    notePassToken(c, token)
  }
}
