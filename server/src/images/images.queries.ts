import type {ImageFacts} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** A picture of options, ready to be stored. */
export interface NewImage extends ImageFacts {
  /** WebP; absent when the store has the picture already. */
  bytes?: Uint8Array
}

/** File name to picture. */
export type NewImages = ReadonlyMap<string, NewImage>

/**
 * Makes these the pictures of an activity, in place of those it had. A picture that is stored already, for whatever
 * activity, is not stored again.
 */
export async function saveImages(db: Store, activity: number, images: NewImages): Promise<void> {
  await db.deleteFrom('activity_image').where('activity', '=', activity).execute()
  for (const [file, {name, width, height, bytes}] of images) {
    if (bytes)
      await db
        .insertInto('image')
        .values({name, width, height, bytes})
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await db.insertInto('activity_image').values({activity, file, image: name}).execute()
  }
}

/** Erases pictures that no activity and no draft has any more. */
export async function removeUnusedImages(db: Store): Promise<void> {
  await db
    .deleteFrom('image')
    .where('name', 'not in', (select) => select.selectFrom('activity_image').select('image'))
    .where('name', 'not in', (select) => select.selectFrom('draft_image').select('image'))
    .execute()
}

/** The pictures of an activity by their file names; `undefined` when it has none. */
export async function findImages(
  db: Store,
  activity: number,
): Promise<Record<string, ImageFacts> | undefined> {
  const rows = await db
    .selectFrom('activity_image')
    .innerJoin('image', 'image.name', 'activity_image.image')
    .select(['activity_image.file', 'image.name', 'image.width', 'image.height'])
    .where('activity_image.activity', '=', activity)
    .orderBy('activity_image.file')
    .execute()
  if (rows.length === 0) return undefined
  return Object.fromEntries(rows.map(({file, ...facts}) => [file, facts]))
}

/** Bytes of a picture. */
export async function readImage(db: Store, name: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('image').select('bytes').where('name', '=', name).executeTakeFirst()
  return row?.bytes
}
