/** Ideas, as moderators see and change them. */
import type {HideReason, Question} from '@saha/contract'
import {withoutFieldWords, canonicalJson} from '@saha/domain'
import type {StoredIdeasSettings} from '../activities/activities.queries.ts'
import type {ModeratedItem, Redacted} from '../moderation/moderated.ts'
import {removePhotos} from '../photos/photos.queries.ts'
import type {Store} from '../storage/open.ts'
import {photoIds} from './new-idea.ts'
import {readIdeaRow, redactIdea, type IdeaWords, type StoredIdea} from './state.queries.ts'
import {fieldsIn, furtherWords, photosIn, placeIn} from './written-idea.ts'

/** Ideas as moderators see them, whatever has become of them; withdrawn ones are absent. */
export async function readModeratedIdeas(db: Store, ids: readonly string[]): Promise<ModeratedItem[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('idea')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const fields = await readFields(
    db,
    rows.map(({activity}) => activity),
  )
  return rows.flatMap((row) => {
    const {id, activity, state, title, text, name, hidden_reason} = row
    if (state === 'withdrawn') return []
    const further = furtherWords(row, fields.get(activity))
    const item: ModeratedItem = {
      item: id,
      activity,
      state,
      name,
      title,
      text,
      ...(further.length > 0 && {further}),
      photos: photoIds(row),
      // The column holds nothing else; it is empty unless the idea is hidden.
      ...(hidden_reason !== '' && {reason: hidden_reason as HideReason}),
    }
    return [item]
  })
}

/** What else is asked in each of these collections, as they are defined now. */
async function readFields(db: Store, activities: readonly number[]): Promise<Map<number, Question[]>> {
  if (activities.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity')
    .select(['number', 'settings'])
    .where('number', 'in', [...new Set(activities)])
    .execute()
  return new Map(
    rows.map(({number, settings}) => {
      const {ideas}: StoredIdeasSettings = JSON.parse(settings)
      return [number, ideas.fields ?? []]
    }),
  )
}

/** Puts other words in the place of those that were sent, and takes photos out. */
export async function redactModeratedIdea(db: Store, id: string, words: Redacted): Promise<boolean> {
  const idea = await readIdeaRow(db, id)
  if (!idea) return false
  const fields = (await readFields(db, [idea.activity])).get(idea.activity) ?? []
  const changed = redacted(idea, words, fields)
  if (!(await redactIdea(db, id, changed))) return false
  await removePhotos(db, id, photoIds(changed))
  return true
}

function redacted(
  idea: StoredIdea,
  {title = idea.title, text, name = idea.name, photos = [], further}: Redacted,
  fields: readonly Question[],
): Pick<IdeaWords, 'title' | 'text' | 'name' | 'photos'> & Partial<IdeaWords> {
  const kept = photosIn(idea).filter(({photo}) => !photos.includes(photo))
  const words = {title, text, name}
  if (!further) return {...words, photos: JSON.stringify(kept)}
  const answers = withoutFieldWords(fields, fieldsIn(idea))
  const place = placeIn(idea)
  return {
    ...words,
    photos: JSON.stringify(kept.map(({photo}) => ({photo, alt: ''}))),
    tags: '[]',
    fields: Object.keys(answers).length > 0 ? canonicalJson(answers) : '',
    ...(place && 'address' in place && {place: ''}),
  }
}
