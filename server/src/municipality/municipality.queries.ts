/** What stands around the consultations of a municipality. */
import type {Municipality} from '@saha/contract'
import {usualStatuses} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Id of the consultation that shows how one works. It is made by one click, and removed by another. */
export const sampleId = 'sample-consultation'

/** Ids of all activities of a municipality, threads under ideas included, in the order in which they were made. */
export async function listActivityIds(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('municipality', '=', municipality)
    .orderBy('number')
    .execute()
  return rows.map(({id}) => id)
}

/** Pictures of options, as `images` beside a definition file holds them; one in memory at a time. */
export async function* readOptionImages(
  db: Store,
  municipality: string,
): AsyncGenerator<{file: string; bytes: Uint8Array}> {
  const files = await db
    .selectFrom('activity_image')
    .innerJoin('activity', 'activity.number', 'activity_image.activity')
    .select(['activity_image.file', 'activity_image.image'])
    .where('activity.municipality', '=', municipality)
    .orderBy('activity_image.file')
    .execute()
  for (const [file, [first]] of Map.groupBy(files, (row) => row.file)) {
    const row = await db
      .selectFrom('image')
      .select('bytes')
      .where('name', '=', first?.image ?? '')
      .executeTakeFirst()
    if (row) yield {file, bytes: row.bytes}
  }
}

/** Whether there is a sample consultation. */
export async function hasSample(db: Store, municipality: string): Promise<boolean> {
  const row = await db
    .selectFrom('consultation')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', sampleId)
    .executeTakeFirst()
  return row !== undefined
}

/** Categories that consultations of a municipality have. */
export async function usedCategories(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('consultation')
    .select('category')
    .distinct()
    .where('municipality', '=', municipality)
    .where('category', '!=', '')
    .execute()
  return rows.map(({category}) => category).toSorted()
}

/** Statuses that apply: those of the municipality, or the usual ones. */
export function statusesOf({statuses}: Pick<Municipality, 'statuses'>) {
  return statuses ?? [...usualStatuses]
}
