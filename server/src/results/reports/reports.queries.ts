/** What is kept of reports, and the results that they rest on. */
import type {AuditAct, ReportContent, ReportWords, Snapshot, Survey, Text} from '@saha/contract'
import {canonicalJson, lackingInReport, type ReportedResults} from '@saha/domain'
import {record, type Doer} from '../../audit/audit.queries.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'

/** A consultation, by its owner and its own id. */
export interface ReportPlace {
  municipality: string
  consultation: string
}

/** What a report is about. */
export interface Reported {
  municipality: {id: string; name: Text; languages: string[]}
  consultation: {id: string; title: Text; summary: Text; purpose: Text; decides: Text}
}

/** @returns `undefined` when there is no such consultation. */
export async function findReported(
  db: Store,
  {municipality, consultation}: ReportPlace,
): Promise<Reported | undefined> {
  const row = await db
    .selectFrom('consultation')
    .innerJoin('municipality', 'municipality.id', 'consultation.municipality')
    .select(['name', 'languages', 'title', 'summary', 'purpose', 'decides'])
    .where('municipality.id', '=', municipality)
    .where('consultation.id', '=', consultation)
    .executeTakeFirst()
  return (
    row && {
      municipality: {id: municipality, name: JSON.parse(row.name), languages: JSON.parse(row.languages)},
      consultation: {
        id: consultation,
        title: JSON.parse(row.title),
        summary: JSON.parse(row.summary),
        purpose: JSON.parse(row.purpose),
        decides: JSON.parse(row.decides),
      },
    }
  )
}

/** A report as it is stored. */
export interface StoredReport {
  revision: number
  content: ReportContent
}

/** The report of a consultation; revision 0 and no words before anybody has written any. */
export async function findReport(
  db: Store,
  {municipality, consultation}: ReportPlace,
): Promise<StoredReport> {
  const row = await db
    .selectFrom('council_report')
    .select(['revision', 'words', 'is_published'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .executeTakeFirst()
  if (!row) return {revision: 0, content: {words: {comments: []}, isPublished: false}}
  const words: ReportWords = JSON.parse(row.words)
  return {revision: row.revision, content: {words, isPublished: row.is_published === 1}}
}

/** A survey and the snapshot on which a report rests. */
export interface SurveyOfReport {
  number: number
  id: string
  title: Text
  /** With the wording that is shown. */
  survey: Survey
  /** `undefined` before the first result. */
  published: {snapshot: Snapshot; hash: string} | undefined
}

/**
 * Surveys of a consultation, in its order: each with the snapshot of a published report, or else with its newest.
 *
 * @param isPinned whether the report is published.
 */
export async function readSurveys(
  db: Store,
  {municipality, consultation}: ReportPlace,
  isPinned: boolean,
): Promise<SurveyOfReport[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('survey_version', (join) =>
      join
        .onRef('survey_version.activity', '=', 'activity.number')
        .onRef('survey_version.version', '=', 'activity.version'),
    )
    .select(['number', 'id', 'title', 'survey'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('kind', '=', 'survey')
    .orderBy('position')
    .orderBy('number')
    .execute()
  const pins = isPinned ? await readPins(db, {municipality, consultation}) : new Map<number, number>()
  return Promise.all(
    rows.map(async ({number, id, title, survey}) => ({
      number,
      id,
      title: JSON.parse(title),
      survey: JSON.parse(survey),
      published: await readPublished(db, number, pins.get(number)),
    })),
  )
}

/** Threads and collections of ideas of a consultation, in its order. */
export async function findTalks(db: Store, {municipality, consultation}: ReportPlace): Promise<string[]> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('kind', 'in', ['comments', 'ideas'])
    .where('within', '=', 0)
    .orderBy('position')
    .orderBy('number')
    .execute()
  return rows.map(({id}) => id)
}

async function readPins(db: Store, {municipality, consultation}: ReportPlace): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('council_report_snapshot')
    .select(['activity', 'snapshot'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .execute()
  return new Map(rows.map(({activity, snapshot}) => [activity, snapshot]))
}

// A survey that had no results when the report was published is shown with its newest.
async function readPublished(
  db: Store,
  activity: number,
  number: number | undefined,
): Promise<SurveyOfReport['published']> {
  const row = await db
    .selectFrom('snapshot')
    .select(['content', 'hash'])
    .where('activity', '=', activity)
    .where('content', 'is not', null)
    .$if(number !== undefined, (query) => query.where('number', '=', number ?? 0))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && {snapshot: JSON.parse(row.content ?? ''), hash: row.hash}
}

/** What is to be stored. */
export interface ReportWish extends ReportPlace {
  content: ReportContent
  /** That its author has seen. */
  revision: number
  /** Of the municipality. */
  languages: readonly string[]
  doer: Doer
}

/**
 * Stores other words. Publishing ties the report to the newest results of every survey; taking it back unties it.
 *
 * @throws Refusal `changed-meanwhile`, `words-missing`, `number-unknown`.
 */
export async function saveReport(db: Store, wish: ReportWish): Promise<void> {
  const {municipality, consultation, content, revision, languages, doer} = wish
  await db.transaction().execute(async (transaction) => {
    await lockReports(transaction, municipality)
    const known = await findReport(transaction, wish)
    if (known.revision !== revision) throw new Refusal('changed-meanwhile')
    if (known.revision > 0 && canonicalJson(known.content) === canonicalJson(content)) return
    const surveys = content.isPublished ? await readSurveys(transaction, wish, false) : []
    if (content.isPublished) checkWords(content.words, languages, surveys)
    const row = {words: canonicalJson(content.words), is_published: content.isPublished ? 1 : 0}
    await transaction
      .insertInto('council_report')
      .values({municipality, consultation, ...row, revision: revision + 1})
      .onConflict((conflict) =>
        conflict.columns(['municipality', 'consultation']).doUpdateSet({...row, revision: revision + 1}),
      )
      .execute()
    await pin(transaction, wish, surveys)
    await record(transaction, {
      ...doer,
      act: actOf(known.content.isPublished, content.isPublished),
      target: consultation,
      before: known.content,
      after: content,
    })
  })
}

/** What the numbers in the words of a report say, by survey. */
export function resultsOf(surveys: readonly SurveyOfReport[]): Map<string, ReportedResults> {
  return new Map(
    surveys.flatMap(({id, survey, published}) =>
      published ? [[id, {survey, snapshot: published.snapshot}] as const] : [],
    ),
  )
}

function checkWords(words: ReportWords, languages: readonly string[], surveys: readonly SurveyOfReport[]) {
  const {isUntranslated, unknown} = lackingInReport(words, languages, resultsOf(surveys))
  if (isUntranslated) throw new Refusal('words-missing')
  if (unknown.length > 0) throw new Refusal('number-unknown')
}

async function pin(db: Store, {municipality, consultation}: ReportPlace, surveys: readonly SurveyOfReport[]) {
  await db
    .deleteFrom('council_report_snapshot')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .execute()
  const rows = surveys.flatMap(({number, published}) =>
    published ? [{municipality, consultation, activity: number, snapshot: published.snapshot.number}] : [],
  )
  if (rows.length > 0) await db.insertInto('council_report_snapshot').values(rows).execute()
}

/** Nobody else writes reports of this municipality until the end of the transaction. */
async function lockReports(db: Store, municipality: string): Promise<void> {
  await db
    .updateTable('municipality')
    .set((row) => ({id: row.ref('id')}))
    .where('id', '=', municipality)
    .execute()
}

function actOf(was: boolean, is: boolean): AuditAct {
  if (was === is) return 'report-saved'
  return is ? 'report-published' : 'report-unpublished'
}

/** A snapshot by its number, as it was hashed; `undefined` when there is none, or its content is not kept. */
export async function findSnapshot(
  db: Store,
  activity: number,
  number: number,
): Promise<{content: string; hash: string} | undefined> {
  const row = await db
    .selectFrom('snapshot')
    .select(['content', 'hash'])
    .where('activity', '=', activity)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.content ? {content: row.content, hash: row.hash} : undefined
}
