/** What will be erased by itself, and when: counts alone. */
import type {Retention} from '@saha/contract'
import {dayOf, writtenDay} from '@saha/domain'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {shown} from '../staff/staff-replies.ts'
import {listKept, readLastRun} from './kept.queries.ts'
import {HOUR, TWO_YEARS} from './retention.ts'

export interface RetentionRouteNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
}

export function retentionRoutes(needs: RetentionRouteNeeds): void {
  const {db, now} = needs

  answerStaff(needs, 'readRetention', async (c) => {
    const {municipality} = await permit(needs, c, 'see-log')
    const last = await readLastRun(db)
    return shown({
      consultations: await listKept(db, municipality, dayOf(now())),
      last: last === undefined ? null : new Date(last).toISOString(),
      next: last === undefined ? null : new Date(last + HOUR).toISOString(),
      logSince: writtenDay(dayOf(now() - TWO_YEARS)),
    } satisfies Retention)
  })
}
