import type {Store} from '../storage/open.ts'
import {photoIds} from './new-idea.ts'

/** Whether a photo belongs to an idea that readers see. */
export async function isIdeaPhotoPublished(db: Store, photo: string): Promise<boolean> {
  const idea = await db
    .selectFrom('photo')
    .innerJoin('idea', 'idea.id', 'photo.response')
    .select('idea.photos')
    .where('photo.id', '=', photo)
    .where('idea.state', '=', 'published')
    .executeTakeFirst()
  return idea !== undefined && photoIds(idea).includes(photo)
}
