import type {IdeaLink} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {findNumbered} from './find-numbered.queries.ts'
import {linkTo} from './shown-idea.ts'
import type {StoredIdea} from './state.queries.ts'

/** An idea, and where it was handed in. */
export interface OwnIdea extends StoredIdea {
  municipality: string
  /** Id of the collection. */
  address: string
}

/** The idea with this id, whatever has become of it. */
export async function findOwnIdeaRow(db: Store, id: string): Promise<OwnIdea | undefined> {
  return db
    .selectFrom('idea')
    .innerJoin('activity', 'activity.number', 'idea.activity')
    .selectAll('idea')
    .select(['activity.municipality', 'activity.id as address'])
    .where('idea.id', '=', id)
    .executeTakeFirst()
}

/** A link to an idea that readers see. @param number 0 for none. */
export async function findLink(db: Store, activity: number, number: number): Promise<IdeaLink | undefined> {
  if (number === 0) return undefined
  const idea = await findNumbered(db, activity, number)
  return idea && linkTo(idea)
}
