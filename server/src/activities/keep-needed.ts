import type {Consultation, Municipality} from '@saha/contract'
import {textsIn} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {readDefinition} from './read-definition.queries.ts'

/**
 * The municipality as a file has it, with what the file leaves out and earlier consultations need, which it does not name
 * and which stay: the map on which they lie, their categories, and the languages without which something would have no
 * words. What is stored can so be read and imported again.
 */
export async function keepNeeded(
  db: Store,
  municipality: Municipality,
  named: readonly Consultation[],
): Promise<Municipality> {
  // Nobody has a consultation without a name.
  const before = (await readDefinition(db, municipality.id, ''))?.municipality
  if (!before || !leavesOut(municipality, before)) return municipality
  const earlier = earlierThan(named, (await readDefinition(db, municipality.id))?.consultations ?? [])
  const map = municipality.map ?? (earlier.some(liesOnMap) ? before.map : undefined)
  const categories = withUsed(municipality.categories, before.categories, earlier)
  const languages = withSpoken(municipality.languages, before.languages, earlier)
  return {...municipality, languages, ...(map && {map}), ...(categories && {categories})}
}

type Earlier = Pick<Consultation, 'activities'> & Partial<Consultation>

/** What stays of stored consultations: those that are not named, and of the others the activities that are not. */
function earlierThan(named: readonly Consultation[], stored: readonly Consultation[]): Earlier[] {
  const known = new Set(named.map(({id}) => id))
  const taken = new Set(named.flatMap(({activities}) => activities.map(({id}) => id)))
  return stored.map((one) => {
    const activities = one.activities.filter(({id}) => !taken.has(id))
    return known.has(one.id) ? {activities} : {...one, activities}
  })
}

function leavesOut(next: Municipality, before: Municipality): boolean {
  const {categories = []} = next
  return (
    (before.map !== undefined && next.map === undefined) ||
    (before.categories ?? []).some(({id}) => !categories.some((one) => one.id === id)) ||
    before.languages.some((language) => !next.languages.includes(language))
  )
}

function liesOnMap({districts, activities}: Earlier): boolean {
  return (
    districts !== undefined ||
    activities.some((activity) => {
      if (activity.kind === 'comments') return activity.comments.places !== undefined
      if (activity.kind === 'ideas')
        return activity.ideas.place !== undefined || activity.ideas.comments?.places !== undefined
      return activity.kind === 'event' && activity.event.place?.point !== undefined
    })
  )
}

function withUsed(
  kept: Municipality['categories'],
  before: Municipality['categories'] = [],
  earlier: readonly Earlier[],
): Municipality['categories'] {
  const isKept = (id: string) => kept?.some((one) => one.id === id)
  const missing = before.filter(({id}) => !isKept(id) && earlier.some(({category}) => category === id))
  return missing.length > 0 ? [...(kept ?? []), ...missing] : kept
}

function withSpoken(
  kept: readonly string[],
  before: readonly string[],
  earlier: readonly Earlier[],
): string[] {
  const gone = before.filter((language) => !kept.includes(language))
  if (gone.length === 0) return [...kept]
  const mute = textsIn(earlier).filter(({text}) => !kept.some((language) => Object.hasOwn(text, language)))
  return [...kept, ...gone.filter((language) => mute.some(({text}) => Object.hasOwn(text, language)))]
}
