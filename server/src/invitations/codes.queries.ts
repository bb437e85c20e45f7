/** Codes as they are kept: hashed under a key of their consultation, so that nobody can read them from what is stored. */
import {codeFrom, drawBytes} from '@saha/domain'
import {createHmac, randomBytes} from 'node:crypto'
import {rowInserter} from '../storage/insert-rows.ts'
import type {Store} from '../storage/open.ts'

export interface ConsultationName {
  municipality: string
  consultation: string
}

/** What is kept of a code. */
export function hashCode(secret: string, code: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64url')).update(code).digest('base64url')
}

/** Under what the codes of a consultation are hashed; `undefined` when it has none. */
export async function readSecret(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('invitation_secret')
    .select('key')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .executeTakeFirst()
  return row?.key
}

/** The same, made when there is none, and locked until the end of the transaction: nobody else makes codes meanwhile. */
export async function lockSecret(db: Store, {municipality, consultation}: ConsultationName): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  const row = await db
    .insertInto('invitation_secret')
    .values({municipality, consultation, key})
    .onConflict((conflict) =>
      conflict
        .columns(['municipality', 'consultation'])
        .doUpdateSet((own) => ({key: own.ref('invitation_secret.key')})),
    )
    .returning('key')
    .executeTakeFirstOrThrow()
  return row.key
}

/**
 * Draws codes and keeps them, hashed.
 *
 * @returns all of them, each another than any that the consultation has.
 */
export async function addCodes(
  db: Store,
  secret: string,
  {municipality, consultation, batch}: ConsultationName & {batch: number},
  wanted: number,
): Promise<string[]> {
  const insert = rowInserter<'invitation_code', {code: string}>(
    ['municipality', 'consultation', 'code', 'batch'],
    (store, rows) =>
      store
        .insertInto('invitation_code')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .returning('code'),
  )
  const made: string[] = []
  while (made.length < wanted) {
    const drawn = new Map<string, string>()
    while (drawn.size < wanted - made.length) {
      const code = drawCode()
      drawn.set(hashCode(secret, code), code)
    }
    // In the order of the hashes, which says nothing of the order in the reply.
    const rows = [...drawn.keys()].toSorted().map((code) => ({municipality, consultation, code, batch}))
    const added = new Set((await insert(db, rows)).map(({code}) => code))
    for (const [hashed, code] of drawn) if (added.has(hashed)) made.push(code)
  }
  return made
}

function drawCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(drawBytes))
    if (code !== undefined) return code
  }
}
