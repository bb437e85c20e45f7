/** Writing and reading the log of what staff did. */
import type {AuditAct, AuditEntry} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {sql} from 'kysely'
import {hash} from 'node:crypto'
import type {Store} from '../storage/open.ts'
import type {AuditTables} from './audit.tables.ts'

/** Who does something, for whom and when: the same for all deeds of one request. */
export interface Doer {
  /** For which municipality; empty when it concerns the whole server. */
  municipality: string
  /** The address that they signed in with; empty for the server itself. */
  email: string
  /** Milliseconds since 1970. */
  at: number
}

/** What somebody did. */
export interface Deed extends Doer {
  act: AuditAct
  /** Such as the id of an activity; empty for the municipality itself. */
  target?: string
  /** As the contract has it: never secrets, never words of citizens. */
  before?: unknown
  after?: unknown
}

/**
 * Adds a deed to the log. Call it in the transaction that does it: neither is there without the other. Entries of one
 * municipality wait for each other until that transaction ends.
 */
export async function record(db: Store, deed: Deed): Promise<void> {
  await recordAll(db, deed, [deed])
}

/** Adds several deeds of one person to the log, at the price of few statements. */
export async function recordAll(
  db: Store,
  {municipality, email, at}: Doer,
  deeds: readonly Omit<Deed, keyof Doer>[],
): Promise<void> {
  if (deeds.length === 0) return
  await db
    .insertInto('audit_end')
    .values({municipality, number: 0, hash: ''})
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const end = await db
    .updateTable('audit_end')
    .set(({eb}) => ({number: eb('number', '+', deeds.length)}))
    .where('municipality', '=', municipality)
    .returning(['number', 'hash'])
    .executeTakeFirstOrThrow()
  let last = end.hash
  const rows = deeds.map(({act, target = '', before, after}, position) => {
    const number = end.number - deeds.length + position + 1
    const row = {municipality, number, at, email, act, target, before: written(before), after: written(after)}
    last = chainHash(last, row)
    return {...row, hash: last}
  })
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await db
      .insertInto('audit')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute()
  await db.updateTable('audit_end').set({hash: last}).where('municipality', '=', municipality).execute()
}

/** Rows of one statement: stores limit the values of one. */
const rowsAtOnce = 500

/** Which entries are wanted. */
export interface AuditWish {
  /** Only entries below this number; `undefined` for the newest. */
  below?: number | undefined
  act?: AuditAct | undefined
  email?: string | undefined
  /** One thing with everything in it: what begins with it and a slash. */
  target?: string | undefined
  /** Milliseconds since 1970, the first included, the second not. */
  from?: number | undefined
  until?: number | undefined
  /** How many at most. */
  most: number
}

/** Entries of one municipality, the newest first. */
export async function readAudit(db: Store, municipality: string, wish: AuditWish): Promise<AuditEntry[]> {
  const {below, act, email, target, from, until, most} = wish
  let query = db.selectFrom('audit').selectAll().where('municipality', '=', municipality)
  if (below !== undefined) query = query.where('number', '<', below)
  if (act !== undefined) query = query.where('act', '=', act)
  if (email !== undefined) query = query.where('email', '=', email)
  if (target !== undefined)
    query = query.where((is) =>
      is.or([
        is('target', '=', target),
        is(sql<string>`substr(${is.ref('target')}, 1, ${sql.lit(target.length + 1)})`, '=', `${target}/`),
      ]),
    )
  if (from !== undefined) query = query.where('at', '>=', from)
  if (until !== undefined) query = query.where('at', '<', until)
  const rows = await query.orderBy('number', 'desc').limit(most).execute()
  return rows.map((row) => ({
    number: row.number,
    at: new Date(row.at).toISOString(),
    email: row.email,
    act: row.act,
    target: row.target,
    before: parsed(row.before),
    after: parsed(row.after),
  }))
}

/** Addresses of all who did something, in alphabetical order. */
export async function listDoers(db: Store, municipality: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('email')
    .distinct()
    .where('municipality', '=', municipality)
    .where('email', '!=', '')
    .execute()
  return rows.map(({email}) => email).toSorted()
}

/** How many entries there are. */
export async function countEntries(db: Store, municipality: string): Promise<number> {
  const {count} = await db
    .selectFrom('audit')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whose logs there are, in alphabetical order; empty for the server's own. */
export async function listLogs(db: Store): Promise<string[]> {
  const rows = await db.selectFrom('audit_end').select('municipality').orderBy('municipality').execute()
  return rows.map(({municipality}) => municipality)
}

/**
 * Erases entries that are older than that, from the beginning of each log on.
 *
 * @param before milliseconds since 1970.
 */
export async function eraseOldEntries(db: Store, before: number): Promise<void> {
  for (const municipality of await listLogs(db)) {
    // One that came late, such as a download of an earlier version, waits for those before it: no gap is left.
    const kept = await db
      .selectFrom('audit')
      .select((row) => row.fn.min('number').as('number'))
      .where('municipality', '=', municipality)
      .where('at', '>=', before)
      .executeTakeFirst()
    const old = db.deleteFrom('audit').where('municipality', '=', municipality).where('at', '<', before)
    await (kept?.number ? old.where('number', '<', kept.number) : old).execute()
  }
}

/**
 * Numbers of entries that do not follow from the entry before them: changed, put in or taken out by somebody at the store.
 * What retention has erased from the beginning is not missed.
 */
export async function findBroken(db: Store, municipality: string): Promise<number[]> {
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('number')
    .execute()
  const end = await db
    .selectFrom('audit_end')
    .select('number')
    .where('municipality', '=', municipality)
    .executeTakeFirst()
  const broken = rows
    .filter((row, at) => {
      const before = rows[at - 1]
      if (!before) return row.number === 1 && row.hash !== chainHash('', row)
      return row.number !== before.number + 1 || row.hash !== chainHash(before.hash, row)
    })
    .map(({number}) => number)
  return end && end.number !== (rows.at(-1)?.number ?? end.number) ? [...broken, end.number] : broken
}

/** Ties an entry to the one before it. @param before its hash; empty for the first. */
export function chainHash(before: string, row: Omit<AuditTables['audit'], 'hash'>): string {
  const {municipality, number, at, email, act, target} = row
  const words = {municipality, number, at, email, act, target, before: row.before, after: row.after}
  return hash('sha256', `${before}\n${canonicalJson(words)}`)
}

function written(value: unknown): string {
  return value === undefined || value === null ? '' : canonicalJson(value)
}

function parsed(text: string): AuditEntry['before'] {
  return text === '' ? null : JSON.parse(text)
}
