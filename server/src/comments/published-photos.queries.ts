import type {Store} from '../storage/open.ts'

/** Whether a photo belongs to a comment that readers see. */
export async function isPhotoPublished(db: Store, photo: string): Promise<boolean> {
  const found = await db
    .selectFrom('photo')
    .innerJoin('comment', 'comment.id', 'photo.response')
    .select('photo.id')
    .where('photo.id', '=', photo)
    .whereRef('comment.photo', '=', 'photo.id')
    .where('comment.state', '=', 'published')
    .executeTakeFirst()
  return found !== undefined
}
