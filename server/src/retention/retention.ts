import {limits} from '@saha/contract/limits'
import {dayOf} from '@saha/domain'
import {eraseOldEntries} from '../audit/audit.queries.ts'
import {eraseThread} from '../comments/erase-thread.queries.ts'
import {eraseContactsBefore, eraseRegistrations} from '../event/erase-registrations.queries.ts'
import {eraseIdeas} from '../ideas/erase-ideas.queries.ts'
import {lockPassKeys} from '../invitations/pass-keys.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import {eraseModeration} from '../moderation/erase-moderation.queries.ts'
import {eraseSomeLoose} from '../photos/photos.queries.ts'
import {eraseMarks} from '../levels/marks.queries.ts'
import {repeat, type Repeated} from '../repeat.ts'
import {eraseSitesBefore} from '../sites/sites.queries.ts'
import {removeOldSessions} from '../staff/staff.queries.ts'
import {eraseRows} from '../storage/erase-rows.ts'
import {forgetArrival} from '../storage/forget-arrival.ts'
import type {OpenStore, Store} from '../storage/open.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import {eraseAttached} from '../survey/attached.ts'
import {erasePapers} from '../survey/entry/papers.queries.ts'
import {endVoting} from '../votes/end-voting.queries.ts'
import {noteRun} from './kept.queries.ts'
import {
  eraseCounts,
  eraseWithdrawn,
  findExpired,
  findExpiredEvents,
  findExpiredIdeas,
  findExpiredThreads,
} from './retention.queries.ts'

export interface RetentionNeeds extends Pick<OpenStore, 'db' | 'traits' | 'emptyLog'> {
  /** Milliseconds since 1970. */
  now: () => number
  onError: (error: unknown) => void
}

const MINUTE = 60_000
/** Milliseconds between two runs. */
export const HOUR = 3_600_000
/** Milliseconds for which the log of what staff did is kept. */
export const TWO_YEARS = 2 * 365 * 24 * HOUR
const DAY = 24 * HOUR

/**
 * Erases what has been kept long enough, and what tells who came with whom, every hour. Any number of processes may do
 * so on one store.
 */
export function createRetention({db, traits, emptyLog, now, onError}: RetentionNeeds): Repeated {
  const work = async () => {
    await eraseExpired(db, now())
    await noteRun(db, now())
    await forgetArrival({db, traits}, 'survey_contact', lockBatches)
    await forgetArrival({db, traits}, 'event_contact', lockContributions)
    await forgetArrival({db, traits}, 'browser_mark', async (transaction, activities) => {
      await lockBatches(transaction, activities)
      await lockContributions(transaction, activities)
    })
    await forgetArrival({db, traits}, 'invitation_use', lockPassKeys)
    await forgetArrival({db, traits}, 'vote', lockContributions)
    await forgetArrival({db, traits}, 'report', lockContributions)
    await emptyLog()
  }
  return repeat(work, HOUR, onError)
}

/**
 * Erases responses, comments, ideas and registrations, what hangs on them, and counts of activities on the day after their
 * consultation's last day of retention. Published snapshots and the accounts of moderation stay. Photos that nothing
 * names, marks and numbers of papers of closed activities, and sessions of staff that have run out go too.
 *
 * @param now milliseconds since 1970.
 */
export async function eraseExpired(db: Store, now: number): Promise<void> {
  const today = dayOf(now)
  for (const activity of await findExpired(db, today)) {
    await eraseAttached(db, activity)
    await eraseRows(db, 'survey_response', activity)
    await eraseCounts(db, activity)
    await eraseWithdrawn(db, activity)
  }
  for (const activity of await findExpiredThreads(db, today)) {
    await eraseThread(db, activity)
    await eraseRows(db, 'photo', activity)
    await eraseModeration(db, activity)
  }
  for (const activity of await findExpiredIdeas(db, today)) {
    await eraseIdeas(db, activity)
    await eraseRows(db, 'photo', activity)
    await eraseModeration(db, activity)
  }
  for (const activity of await findExpiredEvents(db, today)) await eraseRegistrations(db, activity)
  await eraseContactsBefore(db, now - limits.contactDays * DAY)
  // Of a whole day at the least: somebody may have uploaded them a minute before midnight.
  while (await eraseSomeLoose(db, today - 1));
  // A vote that was taken in just before is stored by then.
  await endVoting(db, now - MINUTE)
  await eraseMarks(db)
  await erasePapers(db, now)
  await removeOldSessions(db, now)
  await eraseSitesBefore(db, today - 90)
  await eraseOldEntries(db, now - TWO_YEARS)
}
