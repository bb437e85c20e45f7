/** What was chosen to be quoted, and what was published. Whoever changes something locks the place first. */
import type {FindingsSnapshot} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Selectable} from 'kysely'
import type {TextPlace} from '../referring/text-source.ts'
import type {Store} from '../storage/open.ts'
import type {CodingTables} from './coding.tables.ts'

export type StoredQuotation = Omit<Selectable<CodingTables['text_quotation']>, keyof TextPlace>

/** A publication with its content. */
export interface StoredFinding extends TextPlace {
  number: number
  at: number
  hash: string
  /** Canonical JSON of the contract's `FindingsSnapshot`, as it was hashed. */
  content: string
}

/** Quotations of a place, in the order in which they were chosen. */
export async function readQuotations(db: Store, {activity, question}: TextPlace): Promise<StoredQuotation[]> {
  return db
    .selectFrom('text_quotation')
    .select(['text', 'words', 'position', 'since'])
    .where('activity', '=', activity)
    .where('question', '=', question)
    .orderBy('position')
    .execute()
}

/** Quotes a text, or quotes it in other words. */
export async function saveQuotation(
  db: Store,
  {activity, question}: TextPlace,
  quotation: StoredQuotation,
): Promise<void> {
  await db
    .insertInto('text_quotation')
    .values({activity, question, ...quotation})
    .onConflict((conflict) =>
      conflict
        .columns(['activity', 'question', 'text'])
        .doUpdateSet({words: quotation.words, since: quotation.since}),
    )
    .execute()
}

/** Quotes some texts no more. */
export async function dropQuotations(
  db: Store,
  {activity, question}: TextPlace,
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return
  await db
    .deleteFrom('text_quotation')
    .where('activity', '=', activity)
    .where('question', '=', question)
    .where('text', 'in', texts)
    .execute()
}

/** Says of quotations that were not published before that they are from now on. */
export async function notePublished(
  db: Store,
  {activity, question}: TextPlace,
  texts: readonly string[],
  at: number,
): Promise<void> {
  if (texts.length === 0) return
  await db
    .updateTable('text_quotation')
    .set({since: at})
    .where('activity', '=', activity)
    .where('question', '=', question)
    .where('since', '=', 0)
    .where('text', 'in', texts)
    .execute()
}

/** The newest publications of some activities, or of one question of one. */
export async function readNewest(
  db: Store,
  activities: readonly number[],
  question?: string,
): Promise<StoredFinding[]> {
  if (activities.length === 0) return []
  return db
    .selectFrom('finding')
    .selectAll()
    .where('activity', 'in', activities)
    .where('content', '!=', '')
    .$if(question !== undefined, (query) => query.where('question', '=', question ?? ''))
    .orderBy('question')
    .execute()
}

/** Adds a publication. Of those before only number, day and hash stay: they may quote what was withdrawn since. */
export async function addFinding(
  db: Store,
  {activity, question}: TextPlace,
  snapshot: FindingsSnapshot,
): Promise<void> {
  const content = canonicalJson(snapshot)
  await db
    .updateTable('finding')
    .set({content: ''})
    .where('activity', '=', activity)
    .where('question', '=', question)
    .where('content', '!=', '')
    .execute()
  await db
    .insertInto('finding')
    .values({
      activity,
      question,
      number: snapshot.number,
      at: Date.parse(snapshot.at),
      hash: hash('sha256', content),
      content,
    })
    .execute()
}

/** Marks of the texts from which words were last told. */
export async function readMarks(db: Store, {activity, question}: TextPlace): Promise<Set<string>> {
  const rows = await db
    .selectFrom('finding_text')
    .select('mark')
    .where('activity', '=', activity)
    .where('question', '=', question)
    .execute()
  return new Set(rows.map(({mark}) => mark))
}

/** Notes from which texts words are told now. */
export async function saveMarks(
  db: Store,
  {activity, question}: TextPlace,
  marks: Iterable<string>,
): Promise<void> {
  await db
    .deleteFrom('finding_text')
    .where('activity', '=', activity)
    .where('question', '=', question)
    .execute()
  const rows = [...marks].sort().map((mark) => ({activity, question, mark}))
  for (let start = 0; start < rows.length; start += 256)
    await db
      .insertInto('finding_text')
      .values(rows.slice(start, start + 256))
      .execute()
}
