import type {SpamModel} from '@saha/domain/spam/model'
import type {Store} from '../storage/open.ts'
import {changeLessons, readLessons, readLessonsRevision, readOwnHosts, type Lessons} from './spam.queries.ts'

/** How long, in milliseconds, what is known of a municipality is believed before the store is asked again. */
const trusted = 5_000

/** Municipalities whose lessons are kept in memory: 128 KB each. */
const most = 200

/** What is known of a municipality. */
export interface KnownPlace extends Lessons {
  ownHosts: readonly string[]
  /** When the store was asked last, in milliseconds since 1970. */
  asked: number
}

/** What moderators have taught, kept in memory and a few seconds behind other processes at the most. */
export interface KnownLessons {
  of: (municipality: string) => Promise<KnownPlace>
  change: (municipality: string, teach: (model: SpamModel) => void) => Promise<void>
}

/** @param now milliseconds since 1970. */
export function knowLessons(db: Store, now: () => number): KnownLessons {
  const known = new Map<string, KnownPlace>()
  const asking = new Map<string, Promise<KnownPlace>>()

  function keep(municipality: string, place: KnownPlace): KnownPlace {
    known.delete(municipality)
    known.set(municipality, place)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return place
  }

  async function ask(municipality: string): Promise<KnownPlace> {
    const asked = now()
    const before = known.get(municipality)
    const ownHosts = await readOwnHosts(db, municipality)
    const isSame = before && before.revision === (await readLessonsRevision(db, municipality))
    const lessons = isSame ? before : await readLessons(db, municipality)
    const newer = known.get(municipality)
    // Somebody may have taught something meanwhile.
    if (newer && newer.revision > lessons.revision) return newer
    return keep(municipality, {...lessons, ownHosts, asked})
  }

  return {
    of: async (municipality) => {
      const place = known.get(municipality)
      if (place && Math.abs(now() - place.asked) < trusted) return place
      const current = asking.get(municipality) ?? ask(municipality).finally(() => asking.delete(municipality))
      asking.set(municipality, current)
      return current
    },
    change: async (municipality, teach) => {
      const lessons = await changeLessons(db, municipality, teach)
      const place = known.get(municipality)
      if (place && place.revision < lessons.revision) keep(municipality, {...place, ...lessons})
    },
  }
}
