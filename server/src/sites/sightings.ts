/**
 * Where activities stand, from what requests say anyway: pages of other sites name their origin when they read and send.
 * Nothing is asked of citizens' browsers for it.
 */
import {Origin} from '@saha/contract'
import {dayOf} from '@saha/domain'
import type {Context} from 'hono'
import type {Store} from '../storage/open.ts'
import {storeSighting, storeVersion, type Sighting, type VersionSighting} from './sites.queries.ts'

export interface Sightings {
  /** A page has read the activity in the path, or sent something to it and was refused because of where it stands. */
  note: (c: Context, outcome: Sighting['outcome']) => void
  /** A page has put a frame with the activity in the path onto itself. */
  noteFramer: (c: Context) => void
  /** A page has asked for a file of the elements, `/v/<version>/…`. */
  noteVersion: (c: Context) => void
  /** Writes down what has been noted since the last time. */
  store: () => Promise<void>
}

/** Nobody looks: in previews, where nothing is kept. */
export const noSightings: Sightings = {
  note: () => {},
  noteFramer: () => {},
  noteVersion: () => {},
  store: async () => {},
}

/** Things that one process notes in a day. Whoever makes sites up does not fill its memory. */
const mostInADay = 10_000
const longestOrigin = 255
/** Milliseconds after its start in which pages that were open before still ask for the version of before. */
const changing = 3_600_000

export interface SightingNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** The server's own pages, which are no site. */
  own: ReadonlySet<string>
  /** The version of the elements that the server has now. */
  version: string
}

/** Each site is noted once a day with each activity and outcome, and with each version. */
export function keepSightings({db, now, own, version: current}: SightingNeeds): Sightings {
  const started = now()
  let today = dayOf(started)
  let known = new Set<string>()
  let sightings: Sighting[] = []
  let versions: VersionSighting[] = []

  /** @returns the day, if this has not been noted on it yet. */
  function firstToday(key: string, origin: string): number | undefined {
    const day = dayOf(now())
    if (day !== today) [today, known] = [day, new Set()]
    if (known.has(key) || known.size >= mostInADay || !isSite(origin)) return undefined
    known.add(key)
    return day
  }

  const isSite = (origin: string) =>
    origin.length <= longestOrigin && !own.has(origin) && Origin.safeParse(origin).success

  function note(c: Context, origin: string | undefined, outcome: Sighting['outcome']): void {
    if (origin === undefined) return
    const municipality = c.req.param('municipality')
    // The thread under an idea stands where its collection stands.
    const activity = c.req.param('activity')?.replace(/\..*/, '')
    if (!municipality || !activity) return
    const day = firstToday(`${outcome} ${municipality}/${activity} ${origin}`, origin)
    if (day !== undefined) sightings.push({municipality, activity, origin, day, outcome})
  }

  return {
    note: (c, outcome) => note(c, c.req.header('origin'), outcome),
    noteFramer: (c) => note(c, originOfFramer(c), 'read'),
    noteVersion: (c) => {
      const origin = c.req.header('origin')
      if (origin === undefined) return
      const [, version] = /^\/v\/([0-9][0-9A-Za-z.+-]{0,30})\//.exec(c.req.path) ?? []
      if (!version || (version !== current && now() - started < changing)) return
      const day = firstToday(`version ${version} ${origin}`, origin)
      if (day !== undefined) versions.push({origin, version, day})
    },
    store: async () => {
      const [seen, asked] = [sightings, versions]
      ;[sightings, versions] = [[], []]
      try {
        while (seen[0]) {
          await storeSighting(db, seen[0])
          seen.shift()
        }
        // Behind the others: a site counts from its first activity on.
        while (asked[0]) {
          await storeVersion(db, asked[0])
          asked.shift()
        }
      } catch (error) {
        // What is not written yet waits for the next time.
        sightings.push(...seen)
        versions.push(...asked)
        throw error
      }
    },
  }
}

/** Browsers name no origin when they load a frame, but the page around it, unless that does not want to be named. */
function originOfFramer(c: Context): string | undefined {
  const referrer = c.req.header('referer') ?? ''
  if (c.req.header('sec-fetch-dest') !== 'iframe' || !/^https?:/.test(referrer)) return undefined
  return URL.parse(referrer)?.origin
}
