/** What people have put on texts. Whoever changes something locks the place first. */
import type {Tag} from '@saha/contract'
import {hash} from 'node:crypto'
import type {TextPlace} from '../referring/text-source.ts'
import type {Store} from '../storage/open.ts'

/** Tags of a place, and words that are not published. */
export interface PlaceSettings {
  /** 0 where nobody has saved any. */
  revision: number
  tags: Tag[]
  leftOut: string[]
}

/** What somebody has put on a text. */
export interface StoredReading {
  text: string
  /** 1 or 2; 0: settled. */
  part: number
  mark: string
  reader: string
  tags: string[]
}

/** Names a text with its words: other words have another mark. Nobody can read them back. */
export function markOf({text, words}: {text: string; words: string}): string {
  return hash('sha256', `saha text\n${text}\n${words}`, 'buffer').toString('base64url', 0, 16)
}

export async function readSettings(db: Store, {activity, question}: TextPlace): Promise<PlaceSettings> {
  const row = await db
    .selectFrom('coding_place')
    .selectAll()
    .where('activity', '=', activity)
    .where('question', '=', question)
    .executeTakeFirst()
  if (!row) return {revision: 0, tags: [], leftOut: []}
  return {revision: row.revision, tags: JSON.parse(row.tags), leftOut: JSON.parse(row.left_out)}
}

/** Places of these activities for which there are tags, as `activity question`. */
export async function placesWithTags(db: Store, activities: readonly number[]): Promise<Set<string>> {
  if (activities.length === 0) return new Set()
  const rows = await db
    .selectFrom('coding_place')
    .select(['activity', 'question', 'tags'])
    .where('activity', 'in', activities)
    .execute()
  return new Set(
    rows.filter(({tags}) => tags !== '[]').map(({activity, question}) => `${activity} ${question}`),
  )
}

/** Nobody else writes here until the end of the transaction. @returns how it stands. */
export async function lockPlace(db: Store, {activity, question}: TextPlace): Promise<PlaceSettings> {
  await db
    .insertInto('coding_place')
    .values({activity, question, revision: 0, tags: '[]', left_out: '[]'})
    .onConflict((conflict) =>
      conflict
        .columns(['activity', 'question'])
        .doUpdateSet((row) => ({question: row.ref('excluded.question')})),
    )
    .execute()
  return readSettings(db, {activity, question})
}

/** Puts other settings there. */
export async function saveSettings(
  db: Store,
  {activity, question}: TextPlace,
  {revision, tags, leftOut}: PlaceSettings,
): Promise<void> {
  await db
    .updateTable('coding_place')
    .set({revision, tags: JSON.stringify(tags), left_out: JSON.stringify(leftOut)})
    .where('activity', '=', activity)
    .where('question', '=', question)
    .execute()
}

/** Everything that was put on texts of a place, or on some of them. In no particular order. */
export async function readReadings(
  db: Store,
  {activity, question}: TextPlace,
  only?: readonly string[],
): Promise<StoredReading[]> {
  if (only?.length === 0) return []
  const rows = await db
    .selectFrom('text_reading')
    .select(['text', 'part', 'mark', 'reader', 'tags'])
    .where('activity', '=', activity)
    .where('question', '=', question)
    .$if(only !== undefined, (query) => query.where('text', 'in', only ?? []))
    .execute()
  return rows.map(({tags, ...row}) => ({...row, tags: JSON.parse(tags)}))
}

/** Puts a reading in its place, over the one before. */
export async function saveReading(
  db: Store,
  place: TextPlace,
  {tags, ...reading}: StoredReading,
): Promise<void> {
  const {activity, question} = place
  const row = {activity, question, ...reading, tags: JSON.stringify(tags)}
  await db
    .insertInto('text_reading')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['activity', 'question', 'text', 'part'])
        .doUpdateSet({mark: row.mark, reader: row.reader, tags: row.tags}),
    )
    .execute()
}

/** Forgets what was put on texts with these marks. */
export async function dropReadings(
  db: Store,
  {activity, question}: TextPlace,
  marks: readonly string[],
): Promise<void> {
  for (let start = 0; start < marks.length; start += 256)
    await db
      .deleteFrom('text_reading')
      .where('activity', '=', activity)
      .where('question', '=', question)
      .where('mark', 'in', marks.slice(start, start + 256))
      .execute()
}

/** Places where something was put on texts. */
export async function readPlaces(db: Store): Promise<(TextPlace & {address: string})[]> {
  const rows = await db
    .selectFrom('coding_place')
    .innerJoin('activity', 'activity.number', 'coding_place.activity')
    .select(['coding_place.activity', 'coding_place.question', 'activity.municipality', 'activity.id'])
    .execute()
  return rows.map(({activity, question, municipality, id}) => ({
    activity,
    question,
    address: `${municipality}/${id}`,
  }))
}

/** Activities of a municipality in which there can be texts, the newest first. */
export async function findTextActivities(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('municipality', '=', municipality)
    .where('within', '=', 0)
    .where('kind', 'in', ['survey', 'comments', 'ideas'])
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({id}) => id)
}
