/** What of a consultation was published before. */
import type {ConsultationVersion, DraftContent} from '@saha/contract'
import {readAudit} from '../audit/audit.queries.ts'
import type {Store} from '../storage/open.ts'
import type {ConsultationName} from './drafts.queries.ts'

/** What publishing changed: ids of activities, and whether words or dates of the consultation itself did. */
export interface Changes {
  around: boolean
  added: string[]
  changed: string[]
  removed: string[]
}

/** One version as it is kept. */
export interface NewVersion {
  number: number
  /** Milliseconds since 1970. */
  at: number
  /** Canonical JSON. */
  content: string
  changes: Changes
}

/** The newest version; `undefined` when nothing was published by the console. */
export async function lastVersion(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<{number: number; content: string} | undefined> {
  return db
    .selectFrom('consultation_version')
    .select(['number', 'content'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Keeps a version. @param most so many are kept, the newest ones. */
export async function addVersion(
  db: Store,
  {municipality, consultation}: ConsultationName,
  {number, at, content, changes}: NewVersion,
  most = Infinity,
): Promise<void> {
  await db
    .insertInto('consultation_version')
    .values({municipality, consultation, number, at, content, changes: JSON.stringify(changes)})
    .execute()
  if (number > most)
    await db
      .deleteFrom('consultation_version')
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .where('number', '<=', number - most)
      .execute()
}

/** Entries of the log that are looked through for who published. */
const mostEntries = 500

/** Versions of a consultation, the newest first. Who published them, the log alone knows, as long as it does. */
export async function listVersions(db: Store, name: ConsultationName): Promise<ConsultationVersion[]> {
  const {municipality, consultation} = name
  const rows = await db
    .selectFrom('consultation_version')
    .select(['number', 'at', 'changes'])
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .orderBy('number', 'desc')
    .execute()
  const publishers = await readPublishers(db, name)
  return rows.map(({number, at, changes}) => ({
    number,
    at: new Date(at).toISOString(),
    email: publishers.get(number) ?? '',
    ...(JSON.parse(changes) as Changes),
  }))
}

/** The content of one version; `undefined` when there is none of that number. */
export async function readVersionContent(
  db: Store,
  {municipality, consultation}: ConsultationName,
  number: number,
): Promise<DraftContent | undefined> {
  const row = await db
    .selectFrom('consultation_version')
    .select('content')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && JSON.parse(row.content)
}

async function readPublishers(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<Map<number, string>> {
  const entries = await readAudit(db, municipality, {target: consultation, most: mostEntries})
  return new Map(
    entries.flatMap(({after, email}) => {
      const version =
        typeof after === 'object' && after !== null && 'version' in after ? after.version : undefined
      return typeof version === 'number' ? [[version, email] as const] : []
    }),
  )
}
