import {NewRegistration} from '@saha/contract'
import {readCalendar} from '@saha/contract/event-routes'
import {keepActivityReplies} from '../activities/activity-replies.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import {pageLanguage} from '../embed/page-reader.ts'
import {accept} from '../http/accept.ts'
import {answer, answerAt, type Answering} from '../http/answer.ts'
import {checkOrigin} from '../http/check-origin.ts'
import {commonHeaders, json} from '../http/headers.ts'
import {passTokenOf} from '../http/pass-token.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {Refusal} from '../refusal.ts'
import {calendarOf} from './calendar.ts'
import {register, type RegisterNeeds} from './register.ts'

export interface EventRoutesNeeds extends Answering, RegisterNeeds {
  activities: Pick<KnownActivities, 'findEvent'>
  /** Address of the server as browsers see it, without a slash at the end. */
  publicUrl: string
}

interface WantedCalendar extends AskedActivity {
  language: string
}

const created = {
  status: 201,
  headers: {...commonHeaders, 'content-type': json, 'cache-control': 'no-store'},
}

/** `POST` of a registration, and `GET` of the calendar file. */
export function eventRoutes(needs: EventRoutesNeeds): void {
  const {activities, publicUrl, now} = needs

  answer(needs, 'sendRegistration', async (c) => {
    const {municipality, activity} = askedActivity(c)
    const record = await activities.findEvent(municipality, activity)
    if (!record) throw new Refusal('not-found')
    checkOrigin(c, record.origins)
    const sent = await accept(c, NewRegistration)
    const receipt = await register(needs, record, {...sent, token: sent.token ?? passTokenOf(c)})
    return new Response(JSON.stringify(receipt), created)
  })

  const calendars = keepActivityReplies(
    {find: activities.findEvent, readContent: async () => ({revision: 0}), now},
    async ({municipality, activity, language}: WantedCalendar, {record, cache}) => {
      const page = `${publicUrl}/embed/${municipality}/${activity}?lang=${language}`
      return prepare(calendarOf(record, {language, page, now: now()}), {
        type: 'text/calendar; charset=utf-8',
        cache: cache === 'no-store' ? cache : 'public, max-age=60',
        headers: {'content-disposition': `attachment; filename="${activity}.ics"`},
      })
    },
  )

  answerAt(needs, readCalendar.method, readCalendar.path, 'calendar', async (c) => {
    const asked = askedActivity(c)
    const record = await activities.findEvent(asked.municipality, asked.activity)
    if (!record) throw new Refusal('not-found')
    const language = pageLanguage(c.req.query('lang'), record.shown.municipality.languages)
    return sendFresh(calendars, {...asked, language, variant: language}, c)
  })
}
