import type {ExpressionBuilder} from 'kysely'
import type {Writer} from '../storage/commit.ts'
import {rolesWith} from '../staff/rights.ts'
import type {Store} from '../storage/open.ts'
import type {Schema} from '../storage/schema.ts'

/** A photo, ready to be stored. */
export interface NewPhoto {
  /** 128 random bits in base64url. */
  id: string
  activity: number
  /** Days since 1970, UTC. */
  day: number
  bytes: Uint8Array
}

/** In the place of a response, while no response names a photo. */
export const LOOSE = ''
/** Photos of one activity that no response names. More are not taken, or strangers could fill the disk. */
const mostLoose = 1_000
/** Photos asked for in one statement: stores limit the values of each. */
const askedAtOnce = 1_000
/** Photos erased in one statement. */
const atOnce = 200

/** Stores photos, in the order of their random ids. `full`: too many of that activity wait for a response already. */
export const storePhotos: Writer<NewPhoto, 'stored' | 'full'> = async (db, photos) => {
  const loose = new Map<number, number>()
  const outcomes = new Map<string, 'stored' | 'full'>()
  for (const {id, activity, day, bytes} of photos.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const before = loose.get(activity) ?? (await countLoose(db, activity))
    loose.set(activity, before + 1)
    outcomes.set(id, before < mostLoose ? 'stored' : 'full')
    if (before >= mostLoose) continue
    await db.insertInto('photo').values({id, activity, day, response: LOOSE}).execute()
    await db.insertInto('photo_content').values({photo: id, bytes}).execute()
  }
  return photos.map(({id}) => outcomes.get(id) ?? 'full')
}

async function countLoose(db: Store, activity: number): Promise<number> {
  const row = await db
    .selectFrom('photo')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('response', '=', LOOSE)
    .where('activity', '=', activity)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Where photos belong: those that are not stored are absent. */
export async function findPhotos(
  db: Store,
  ids: readonly string[],
): Promise<Map<string, {activity: number; response: string}>> {
  const places = new Map<string, {activity: number; response: string}>()
  for (let start = 0; start < ids.length; start += askedAtOnce) {
    const rows = await db
      .selectFrom('photo')
      .select(['id', 'activity', 'response'])
      .where('id', 'in', ids.slice(start, start + askedAtOnce))
      .execute()
    for (const {id, ...place} of rows) places.set(id, place)
  }
  return places
}

/**
 * Makes photos part of a response. Those that are already stay so.
 *
 * @throws Error when one of them is not there any more: the whole response must not be stored then.
 */
export async function claimPhotos(
  db: Store,
  {id: response, activity}: {id: string; activity: number},
  photos: readonly string[],
): Promise<void> {
  if (photos.length === 0) return
  const {numUpdatedRows} = await db
    .updateTable('photo')
    .set({response})
    .where('id', 'in', photos)
    .where('activity', '=', activity)
    .where((is) => is.or([is('response', '=', LOOSE), is('response', '=', response)]))
    .executeTakeFirstOrThrow()
  if (Number(numUpdatedRows) !== photos.length) throw new Error('A photo vanished while its answer came.')
}

/** Erases the photos of a response. @param kept those that stay. */
export async function removePhotos(db: Store, response: string, kept: readonly string[] = []): Promise<void> {
  await db
    .deleteFrom('photo')
    .where('response', '=', response)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute()
}

/** Erases photos that no response names and that were uploaded before a day, some of them. @returns whether there may be more. */
export async function eraseSomeLoose(db: Store, before: number): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('photo')
    .where('response', '=', LOOSE)
    .where('id', 'in', (select) =>
      select
        .selectFrom('photo')
        .select('id')
        .where('response', '=', LOOSE)
        .where('day', '<', before)
        .limit(atOnce),
    )
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows) >= atOnce
}

/** Bytes of a photo that came with this response. */
export async function readPhotoOf(
  db: Store,
  response: string,
  photo: string,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('photo')
    .innerJoin('photo_content', 'photo_content.photo', 'photo.id')
    .select('photo_content.bytes')
    .where('photo.id', '=', photo)
    .where('photo.response', '=', response)
    .executeTakeFirst()
  return row?.bytes
}

/**
 * Bytes of a photo that came with a contribution to this activity, for somebody who may read the responses to a survey,
 * or moderates what is written. A photo that moderators have hidden, or not yet looked at, is for them alone.
 *
 * @returns `undefined` when there is none, or none for this person: nobody learns which.
 */
export async function readPhotoForStaff(
  db: Store,
  person: string,
  {municipality, activity, photo}: {municipality: string; activity: string; photo: string},
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('photo')
    .innerJoin('photo_content', 'photo_content.photo', 'photo.id')
    .innerJoin('activity', 'activity.number', 'photo.activity')
    .innerJoin('staff_membership', 'staff_membership.municipality', 'activity.municipality')
    .select('photo_content.bytes')
    .where('photo.id', '=', photo)
    .where('photo.response', '!=', LOOSE)
    .where('activity.municipality', '=', municipality)
    .where('activity.id', '=', activity)
    .where('staff_membership.staff_user', '=', person)
    .where((is) =>
      is.or([
        is.and([
          is('activity.kind', '=', 'survey'),
          is('staff_membership.role', 'in', rolesWith('read-responses')),
          is.not(is.exists(withheldWith(is))),
        ]),
        is.and([
          is('staff_membership.role', 'in', rolesWith('moderate')),
          is.exists(
            is
              .selectFrom('open_answers')
              .select('item')
              .whereRef('open_answers.response', '=', 'photo.response'),
          ),
        ]),
        is.and([
          is('activity.kind', 'in', ['comments', 'ideas']),
          is('staff_membership.role', 'in', rolesWith('moderate')),
        ]),
      ]),
    )
    .executeTakeFirst()
  return row?.bytes
}

/** Whether nothing may be kept on devices of the activity that a photo was uploaded for, or of the collection above it. */
export async function isPhotoSensitive(db: Store, photo: string): Promise<boolean> {
  const row = await db
    .selectFrom('photo')
    .innerJoin('activity', 'activity.number', 'photo.activity')
    .leftJoin('activity as above', 'above.number', 'activity.within')
    .select('photo.id')
    .where('photo.id', '=', photo)
    .where((is) => is.or([is('activity.is_sensitive', '=', 1), is('above.is_sensitive', '=', 1)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Bytes of a photo, for somebody who is known to be allowed to see it. */
export async function readPhotoBytes(db: Store, photo: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('photo_content')
    .select('bytes')
    .where('photo', '=', photo)
    .executeTakeFirst()
  return row?.bytes
}

/**
 * Every photo that came with a response to an activity, in the order of random ids; one in memory at a time. Without those
 * that moderators have hidden, or not yet looked at.
 */
export async function* readPhotos(
  db: Store,
  activity: number,
): AsyncGenerator<{id: string; bytes: Uint8Array}> {
  let last = ''
  for (;;) {
    const row = await db
      .selectFrom('photo')
      .innerJoin('photo_content', 'photo_content.photo', 'photo.id')
      .select(['photo.id', 'photo_content.bytes'])
      .where('photo.activity', '=', activity)
      .where('photo.response', '!=', LOOSE)
      .where((is) => is.not(is.exists(withheldWith(is))))
      .where('photo.id', '>', last)
      .orderBy('photo.id')
      .limit(1)
      .executeTakeFirst()
    if (!row) return
    yield row
    last = row.id
  }
}

/** The open answers of the response that a photo came with, if these are in no file. */
function withheldWith(is: ExpressionBuilder<Schema, 'photo'>) {
  return is
    .selectFrom('open_answers')
    .select('open_answers.item')
    .whereRef('open_answers.response', '=', 'photo.response')
    .where('open_answers.state', '!=', 'published')
}
