/** Pictures of options while a consultation is being built. */
import type {NewImage} from '../images/images.queries.ts'
import type {Store} from '../storage/open.ts'
import type {ConsultationName} from './drafts.queries.ts'

/** A picture that the store has. */
export type KeptImage = Omit<NewImage, 'bytes'>

/** Stores a picture for a draft. @returns what options call it. */
export async function addDraftImage(
  db: Store,
  {municipality, consultation}: ConsultationName,
  {name, width, height, bytes}: NewImage,
): Promise<string> {
  // The name stands for the picture for ever: no other can come to have the same one.
  const file = `${name}.webp`
  if (bytes)
    await db
      .insertInto('image')
      .values({name, width, height, bytes})
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await db
    .insertInto('draft_image')
    .values({municipality, consultation, file, image: name})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return file
}

/** How many pictures were uploaded for a draft. */
export async function countDraftImages(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<number> {
  const {count} = await db
    .selectFrom('draft_image')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .executeTakeFirstOrThrow()
  return count
}

/**
 * File name to picture, of all that options of a draft can show: those that its activities have, and those that were
 * uploaded for it.
 */
export async function imagesOfDraft(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<Map<string, KeptImage>> {
  const published = await db
    .selectFrom('activity_image')
    .innerJoin('activity', 'activity.number', 'activity_image.activity')
    .innerJoin('image', 'image.name', 'activity_image.image')
    .select(['activity_image.file', 'image.name', 'image.width', 'image.height'])
    .where('activity.municipality', '=', municipality)
    .where('activity.consultation', '=', consultation)
    .orderBy('activity.number', 'desc')
    .execute()
  const uploaded = await db
    .selectFrom('draft_image')
    .innerJoin('image', 'image.name', 'draft_image.image')
    .select(['draft_image.file', 'image.name', 'image.width', 'image.height'])
    .where('draft_image.municipality', '=', municipality)
    .where('draft_image.consultation', '=', consultation)
    .execute()
  return new Map([...published, ...uploaded].map(({file, ...image}) => [file, image]))
}

/** Lets another draft show the same pictures. */
export async function shareImages(
  db: Store,
  {municipality, consultation}: ConsultationName,
  images: ReadonlyMap<string, KeptImage>,
): Promise<void> {
  for (const [file, {name}] of images)
    await db
      .insertInto('draft_image')
      .values({municipality, consultation, file, image: name})
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
