import {findActivity, readRevision, type ActivityRecord} from './activities.queries.ts'
import type {Store} from '../storage/open.ts'

/** How long, in milliseconds, a definition is believed before the store is asked whether any has changed. */
const trusted = 1_000

/** The activities of one store, kept in memory and never more than a second behind it. */
export interface KnownActivities {
  /** @returns `undefined` when there is no such activity. The same object as before while nothing has changed. */
  find: (municipality: string, activity: string) => Promise<ActivityRecord | undefined>
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

  return {
    find: async (municipality, activity) => {
      if (Math.abs(now() - asked) >= trusted) {
        asking ??= ask().finally(() => (asking = undefined))
        await asking
      }
      const address = `${municipality}/${activity}`
      const before = known.get(address)
      if (before) return before
      const mine = known
      const stored = await findActivity(db, municipality, activity)
      const found = stored && {...stored, origins: new Set([...stored.origins, ...own])}
      // Definitions that were read before a change must not survive it.
      if (found) mine.set(address, found)
      return found
    },
  }
}
