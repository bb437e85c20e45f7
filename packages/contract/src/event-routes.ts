/** Method and address of an event's calendar file. Apart from the other routes, because elements only link to it. */
import {fillIn, type RouteParams} from './routes.ts'

/** When and where an event takes place, for calendars (RFC 5545). `lang`: one of the municipality's languages. */
export const readCalendar = {method: 'GET', path: '/v1/events/:municipality/:activity/calendar.ics'} as const

/** The path of a calendar file with its parameters filled in. @throws Error when one is missing. */
export function calendarPathOf(params: RouteParams): string {
  return fillIn(readCalendar.path, params)
}
