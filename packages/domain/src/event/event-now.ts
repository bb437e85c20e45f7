import type {EventNow, EventSettings, RegistrationState} from '@saha/contract'

/** How many have a seat, and what was counted after the event. */
export interface EventCounts {
  registered: number
  /** How many came; `null` until that was counted. */
  came: number | null
}

/** Moments between which contributions are accepted, in milliseconds since 1970. */
export interface Period {
  opens: number
  closes: number
}

/** The moment from which nobody can register any more, in milliseconds since 1970. */
function registrationEnds({starts, registration}: EventSettings, {closes}: Pick<Period, 'closes'>): number {
  return Math.min(Date.parse(registration.until ?? starts), Date.parse(starts), closes)
}

/** Whether one can register. @param now milliseconds since 1970. */
export function registrationAt(event: EventSettings, period: Period, now: number): RegistrationState {
  if (event.cancelled) return 'cancelled'
  if (now >= registrationEnds(event, period)) return 'over'
  if (event.byInvitation) return 'by-invitation'
  return now < period.opens ? 'not-yet-open' : 'open'
}

/** Seats that are left; `null` for any number. Never below 0, also where fewer seats are left than there were. */
export function seatsLeft({capacity}: Pick<EventSettings, 'capacity'>, registered: number): number | null {
  return capacity === null ? null : Math.max(0, capacity - registered)
}

/**
 * How an event stands, as everybody may know it: whether single people have come or gone, nobody learns from it, unless
 * the activity says exactly how many seats are left.
 *
 * @param now milliseconds since 1970.
 */
export function eventNow(
  event: EventSettings,
  {registered, came}: EventCounts,
  period: Period,
  now: number,
): EventNow {
  const left = seatsLeft(event, registered)
  return {
    registration: registrationAt(event, period, now),
    time: now < Date.parse(event.starts) ? 'before' : now < Date.parse(event.ends) ? 'during' : 'after',
    seats: left === 0 ? 'full' : isFew(event.capacity, left) ? 'few' : 'free',
    ...(event.exactSeats && left !== null && {left}),
    ...(came !== null && {attendance: {registered, came}}),
  }
}

/** Moments at which `eventNow` says something else, in milliseconds since 1970. */
export function turningPoints(event: EventSettings, period: Period): number[] {
  return [period.opens, registrationEnds(event, period), Date.parse(event.starts), Date.parse(event.ends)]
}

function isFew(capacity: number | null, left: number | null): boolean {
  return capacity !== null && left !== null && left <= Math.max(2, Math.floor(capacity / 5))
}
