import {ActivityName, Id} from '@saha/contract'
import {
  findActivity,
  readRevision,
  type ActivityRecord,
  type EventRecord,
  type IdeasRecord,
  type SurveyRecord,
  type ThreadRecord,
} from './activities.queries.ts'
import {frameOrigin, hiddenOrigin} from '../http/frame-origin.ts'
import type {Store} from '../storage/open.ts'

/** How long, in milliseconds, a definition is believed before the store is asked whether any has changed. */
const trusted = 1_000

/** The activities of one store, kept in memory and never more than a second behind it. */
export interface KnownActivities {
  /** @returns `undefined` when there is no such activity. The same object as before while nothing has changed. */
  find: (municipality: string, activity: string) => Promise<ActivityRecord | undefined>
  /** The same for a survey; a thread is none. */
  findSurvey: (municipality: string, activity: string) => Promise<SurveyRecord | undefined>
  /** The same for a thread. */
  findThread: (municipality: string, activity: string) => Promise<ThreadRecord | undefined>
  /** The same for a collection of ideas. */
  findIdeas: (municipality: string, activity: string) => Promise<IdeasRecord | undefined>
  /** The same for an event. */
  findEvent: (municipality: string, activity: string) => Promise<EventRecord | undefined>
  /** The same for any in which citizens write for everybody. */
  findTalk: (municipality: string, activity: string) => Promise<ThreadRecord | IdeasRecord | undefined>
}

/**
 * @param now milliseconds since 1970.
 * @param own origins of the server's own pages, where every activity can be answered.
 */
export function knowActivities(
  db: Store,
  now: () => number,
  own: ReadonlySet<string> = new Set(),
): KnownActivities {
  let known = new Map<string, ActivityRecord>()
  let revision = -1
  let asked = -Infinity
  let asking: Promise<void> | undefined

  async function ask() {
    const moment = now()
    const current = await readRevision(db)
    if (current !== revision) known = new Map()
    revision = current
    asked = moment
  }

  const find: KnownActivities['find'] = async (municipality, activity) => {
    if (Math.abs(now() - asked) >= trusted) {
      asking ??= ask().finally(() => (asking = undefined))
      await asking
    }
    const address = `${municipality}/${activity}`
    const before = known.get(address)
    if (before) return before
    if (!Id.safeParse(municipality).success || !ActivityName.safeParse(activity).success) return undefined
    const mine = known
    const stored = await findActivity(db, municipality, activity)
    const found = stored && {...stored, origins: new Set([...allowedTo(stored), ...own])}
    // Definitions that were read before a change must not survive it.
    if (found) mine.set(address, found)
    return found
  }

  return {
    find,
    findSurvey: async (municipality, activity) => {
      const found = await find(municipality, activity)
      return found?.kind === 'survey' ? found : undefined
    },
    findThread: async (municipality, activity) => {
      const found = await find(municipality, activity)
      return found?.kind === 'comments' ? found : undefined
    },
    findIdeas: async (municipality, activity) => {
      const found = await find(municipality, activity)
      return found?.kind === 'ideas' ? found : undefined
    },
    findEvent: async (municipality, activity) => {
      const found = await find(municipality, activity)
      return found?.kind === 'event' ? found : undefined
    },
    findTalk: async (municipality, activity) => {
      const found = await find(municipality, activity)
      return found?.kind === 'comments' || found?.kind === 'ideas' ? found : undefined
    },
  }
}

/** Whoever lets pages without an origin in means frames of ours: any other page could be anybody's. */
function allowedTo({origins, address}: ActivityRecord): string[] {
  return [...origins].map((origin) => (origin === hiddenOrigin ? frameOrigin(address) : origin))
}
