/** What a client of GeoReport v2 asks for, read from its arguments. */
import {IdeaNumber} from '@saha/contract'
import {Open311Error} from './open311-error.ts'

/** Hours since 1970, and what else chooses. */
export interface AskedRequests {
  /** Overrides everything else; `undefined`: not named. */
  ids: readonly RequestId[] | undefined
  /** `undefined`: any. */
  services: readonly string[] | undefined
  states: ReadonlySet<'open' | 'closed'>
  from: number
  until: number
}

/** `old-station.17`: the collection, and the number of the idea. */
export interface RequestId {
  collection: string
  number: number
}

const hour = 3_600_000
/** The longest range, in hours, and the one that is meant when there is none. */
const longest = 90 * 24

/** @param now milliseconds since 1970. @throws Open311Error */
export function askedRequests(query: (name: string) => string | undefined, now: number): AskedRequests {
  const list = (name: string) =>
    (query(name) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
  const ids = list('service_request_id')
  const services = list('service_code')
  const states = list('status')
  if (ids.length > 1_000 || services.length > 1_000) throw new Open311Error('bad-argument')
  if (!states.every((state) => state === 'open' || state === 'closed')) throw new Open311Error('bad-argument')
  const [start, end] = [hourIn(query('start_date')), hourIn(query('end_date'), true)]
  const thisHour = Math.floor(now / hour)
  const until = end ?? (start === undefined ? thisHour : Math.min(thisHour, start + longest))
  const from = start ?? until - longest
  if (ids.length === 0 && until - from > longest) throw new Open311Error('bad-range')
  return {
    ids: ids.length === 0 ? undefined : ids.flatMap((id) => readRequestId(id) ?? []),
    services: services.length === 0 ? undefined : services,
    states: new Set(states.length === 0 ? ['open', 'closed'] : (states as ('open' | 'closed')[])),
    from,
    until,
  }
}

/** @returns `undefined` for what names no request. */
export function readRequestId(text: string): RequestId | undefined {
  const [, collection, number] = /^([a-z0-9-]{1,40})\.([1-9][0-9]{0,9})$/.exec(text) ?? []
  const read = IdeaNumber.safeParse(Number(number))
  return collection !== undefined && read.success ? {collection, number: read.data} : undefined
}

/** W3C note of ISO 8601: a day, or a moment with its zone. Hours of publication are full ones. */
function hourIn(text: string | undefined, isEnd = false): number | undefined {
  if (!text) return undefined
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.test(text)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  const at = isMoment || isDay ? Date.parse(text) : NaN
  if (Number.isNaN(at)) throw new Open311Error('bad-argument')
  const last = isDay && isEnd ? at + 24 * hour - 1 : at
  return isEnd ? Math.floor(last / hour) : Math.ceil(last / hour)
}
