import type {HideReason, QueueItem} from '@saha/contract'
import type {ModeratedItem} from '../moderation/moderated.ts'
import type {Store} from '../storage/open.ts'

/** Comments as moderators see them, whatever has become of them; withdrawn ones are absent. */
export async function readModeratedComments(db: Store, ids: readonly string[]): Promise<ModeratedItem[]> {
  if (ids.length === 0) return []
  const rows = await readRows(db, ids)
  const above = await readRows(
    db,
    rows.flatMap(({parent}) => (parent === '' ? [] : [parent])),
  )
  const parents = new Map(above.map((row) => [row.id, row]))
  return rows.flatMap((row) => {
    const {id, activity, state, photo, author, hidden_reason} = row
    if (state === 'withdrawn') return []
    const parent = parents.get(row.parent)
    const item: ModeratedItem = {
      item: id,
      activity,
      state,
      ...wordsOf(row),
      photos: photo === '' ? [] : [photo],
      ...(parent && parent.state !== 'withdrawn' && {parent: {item: parent.id, ...wordsOf(parent)}}),
      // The column holds nothing else; it is empty unless the comment is hidden.
      ...(hidden_reason !== '' && {reason: hidden_reason as HideReason}),
      ...(author !== '' && {author}),
    }
    return [item]
  })
}

async function readRows(db: Store, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('comment')
    .select([
      'id',
      'activity',
      'state',
      'parent',
      'name',
      'text',
      'photo',
      'office',
      'author',
      'hidden_reason',
    ])
    .where('id', 'in', [...new Set(ids)])
    .execute()
}

function wordsOf({
  name,
  text,
  office,
}: Record<'name' | 'text' | 'office', string>): Pick<QueueItem, 'name' | 'text' | 'official'> {
  return {name, text, ...(office !== '' && {official: JSON.parse(office)})}
}
