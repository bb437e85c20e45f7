import type {CommentsSettings, Text} from '@saha/contract'
import {usualStatuses} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import type {AnsweredIn} from './answerable.ts'

/** Collections of ideas and threads of a municipality, by number; without threads under ideas, and without guestbooks. */
export async function readAnswered(db: Store, municipality: string): Promise<(AnsweredIn & {title: Text})[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('municipality', 'municipality.id', 'activity.municipality')
    .select(['number', 'activity.id', 'kind', 'title', 'settings', 'statuses'])
    .where('activity.municipality', '=', municipality)
    .where('within', '=', 0)
    .where('kind', 'in', ['ideas', 'comments'])
    .orderBy('number')
    .execute()
  return rows
    .filter(({kind, settings}) => kind === 'ideas' || !isGuestbook(settings))
    .map(({number, id, kind, title, statuses}) => ({
      number,
      id,
      kind: kind === 'ideas' ? kind : 'comments',
      title: JSON.parse(title),
      statuses: statuses === '' ? usualStatuses : JSON.parse(statuses),
    }))
}

function isGuestbook(settings: string): boolean {
  const {comments}: {comments: CommentsSettings} = JSON.parse(settings)
  return comments.guestbook === true
}
