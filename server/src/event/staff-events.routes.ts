/** Events in the console: for those with the right to hold them. */
import {Attendance, type HostedEvents, type HostedRegistrations, type ShownEvent} from '@saha/contract'
import {eventNow, stateAt} from '@saha/domain'
import type {Context} from 'hono'
import type {EventRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {readCounts} from './event.queries.ts'
import {listEvents, readHosted, saveAttendance} from './hosted.queries.ts'

export interface StaffEventsNeeds extends StaffAnswering, PermitNeeds {
  activities: Pick<KnownActivities, 'findEvent'>
  /** Milliseconds since 1970. */
  now: () => number
}

export function staffEventsRoutes(needs: StaffEventsNeeds): void {
  const {db, now} = needs

  /** @throws Refusal `signed-out`, `not-found` or `not-allowed`. */
  async function permitted(c: Context) {
    const {person, municipality} = await permit(needs, c, 'host')
    const event = await needs.activities.findEvent(municipality, c.req.param('activity') ?? '')
    if (!event) throw new Refusal('not-found')
    return {person, municipality, event}
  }

  answerStaff(needs, 'readEvents', async (c) => {
    const {municipality} = await permit(needs, c, 'host')
    return reply({events: await listEvents(db, municipality, now())} satisfies HostedEvents)
  })

  answerStaff(needs, 'readRegistrations', async (c) => {
    const {event} = await permitted(c)
    const shown = await asShown(event)
    return reply({event: shown, ...(await readHosted(db, event.number))} satisfies HostedRegistrations)
  })

  answerStaff(needs, 'countAttendance', async (c) => {
    const {person, municipality, event} = await permitted(c)
    const attendance = await accept(c, Attendance)
    if (now() < Date.parse(event.event.starts)) throw new Refusal('not-begun')
    const doer = {municipality, email: person.email, at: now()}
    await saveAttendance(db, doer, {number: event.number, id: event.shown.id}, attendance)
    return new Response(null, {status: 204})
  })

  async function asShown({shown, event, number, opens, closes}: EventRecord): Promise<ShownEvent> {
    return {
      ...shown,
      state: stateAt(shown.consultation.opens, shown.consultation.closes, now()),
      now: eventNow(event, await readCounts(db, number), {opens, closes}, now()),
    }
  }
}

function reply(content: HostedEvents | HostedRegistrations): Response {
  return new Response(JSON.stringify(content), {headers: {'content-type': json}})
}
