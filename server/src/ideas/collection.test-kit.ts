/** For tests: a municipality with collections of ideas, and ideas in them. */
import type {Consultation, Definition, IdeasActivity, IdeasSettings} from '@saha/contract'
import {parkDefinition} from '../saha.test-kit.ts'
import type {Store} from '../storage/open.ts'
import {lockList, publishIdea, type StoredIdea} from './state.queries.ts'

/** What a definition may leave out is filled in. */
const usual: IdeasSettings = {moderation: 'mixed', reportsToHold: 3, supports: {}}

/** `irbid/old-station`, open in June 2026, and others beside it. */
export function ideasDefinition(
  settings: Partial<IdeasSettings> = {},
  others: Record<string, Partial<IdeasSettings>> = {},
): Definition {
  const {municipality, consultations} = parkDefinition()
  const station = {...consultations[0], id: 'station'} as Consultation
  const collectionOf = (id: string, own: Partial<IdeasSettings>): IdeasActivity => ({
    id,
    kind: 'ideas',
    title: {en: 'Ideas', ar: 'أفكار'},
    ideas: {...usual, ...own},
  })
  const activities: Consultation['activities'] = [
    collectionOf('old-station', settings),
    ...Object.entries(others).map(([id, own]) => collectionOf(id, own)),
  ]
  return {saha: 1, municipality, consultations: [{...station, activities}]}
}

/** Number of a collection of the municipality. */
export async function collectionNumber(db: Store, id = 'old-station'): Promise<number> {
  const {number} = await db
    .selectFrom('activity')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return number
}

/** The id of an idea with this name: the same for the same name. */
export function idOfIdea(name: string): string {
  return name.padEnd(22, 'x')
}

/** An idea that waits. */
export function waitingIdea(activity: number, name: string, values: Partial<StoredIdea> = {}): StoredIdea {
  return {
    id: idOfIdea(name),
    activity,
    state: 'waiting',
    number: 0,
    hour: 0,
    title: `Idea ${name}`,
    text: 'More shade, please.',
    name: 'Layla',
    category: '',
    tags: '[]',
    place: '',
    district: '',
    longitude: 0,
    latitude: 0,
    photos: '[]',
    fields: '',
    supports: 0,
    comments: 0,
    status: 'received',
    is_answered: 0,
    duplicate_of: 0,
    group: '',
    thread: 0,
    revision: 0,
    is_edited: 0,
    is_redacted: 0,
    hidden_reason: '',
    hidden_day: 0,
    ...values,
  }
}

/** Publishes ideas of a collection in this order, so that the first gets the next number. */
export async function publishIdeas(
  db: Store,
  activity: number,
  ideas: Record<string, Partial<StoredIdea>>,
): Promise<void> {
  const rows = Object.entries(ideas).map(([name, values]) => waitingIdea(activity, name, values))
  await db.insertInto('idea').values(rows).execute()
  await db.transaction().execute(async (transaction) => {
    await lockList(transaction, activity)
    for (const {id} of rows) await publishIdea(transaction, id, 494_700)
  })
}

/** Empties all collections. */
export async function forgetIdeas(db: Store): Promise<void> {
  for (const table of ['idea', 'idea_step', 'idea_group', 'vote', 'browser_key'] as const)
    await db.deleteFrom(table).execute()
  await db.updateTable('idea_list').set({newest: 0, published: 0, supports: 0}).execute()
}
