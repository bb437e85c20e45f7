/** Batches of codes: made, counted, taken back. */
import type {InvitationBatch} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {dayOf, writtenDay} from '@saha/domain'
import type {Selectable} from 'kysely'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {addCodes, lockSecret, type ConsultationName} from './codes.queries.ts'
import {countUses} from './end-invitations.queries.ts'
import type {InvitationTables} from './invitations.tables.ts'

type BatchRow = Selectable<InvitationTables['invitation_batch']>

/** Whether this is published; what is only drafted is not. */
export async function isConsultation(db: Store, name: ConsultationName): Promise<boolean> {
  const row = await db
    .selectFrom('consultation')
    .select('id')
    .where('municipality', '=', name.municipality)
    .where('id', '=', name.consultation)
    .executeTakeFirst()
  return row !== undefined
}

/** All batches of a consultation, the newest first. */
export async function readBatches(db: Store, name: ConsultationName): Promise<InvitationBatch[]> {
  const rows = await db
    .selectFrom('invitation_batch')
    .selectAll()
    .where('municipality', '=', name.municipality)
    .where('consultation', '=', name.consultation)
    .orderBy('number', 'desc')
    .execute()
  const used = await readUsed(db, name)
  return rows.map((row) => batchOf(row, used.get(row.number)))
}

function batchOf(row: BatchRow, used: InvitationBatch['used'] = []): InvitationBatch {
  return {
    batch: row.number,
    name: row.name,
    made: writtenDay(row.day),
    codes: row.codes,
    revoked: row.is_revoked === 1,
    used,
  }
}

/** How many codes of each batch were used for which activity, of what is open and of what has closed. */
async function readUsed(db: Store, name: ConsultationName): Promise<Map<number, InvitationBatch['used']>> {
  const activities = await db
    .selectFrom('activity')
    .select(['number', 'id'])
    .where('municipality', '=', name.municipality)
    .where('consultation', '=', name.consultation)
    .where('within', '=', 0)
    .orderBy('position')
    .orderBy('number')
    .execute()
  const ended = await db
    .selectFrom('invitation_count')
    .select(['batch', 'activity', 'at_least'])
    .where('municipality', '=', name.municipality)
    .where('consultation', '=', name.consultation)
    .where('at_least', '>', 0)
    .execute()
  const counts = Map.groupBy([...ended, ...(await countUses(db, name))], ({batch}) => batch)
  return new Map(
    [...counts].map(([batch, own]) => [
      batch,
      activities.flatMap(({number, id}) => {
        const count = own.find(({activity}) => activity === number)
        return count ? [{activity: id, atLeast: count.at_least}] : []
      }),
    ]),
  )
}

/**
 * Makes codes for a consultation.
 *
 * @returns the batch with its codes, which nobody can read again.
 * @throws Refusal `too-many-batches`, or `nothing-to-invite-to` where nobody could use one.
 */
export async function makeBatch(
  db: Store,
  place: ConsultationName,
  {name, codes}: {name: string; codes: number},
  doer: Omit<Doer, 'municipality'>,
): Promise<{batch: InvitationBatch; list: string[]}> {
  return db.transaction().execute(async (transaction) => {
    const secret = await lockSecret(transaction, place)
    await checkUse(transaction, place, doer.at)
    const row = {
      ...place,
      number: (await lastNumber(transaction, place)) + 1,
      name,
      day: dayOf(doer.at),
      codes,
      is_revoked: 0,
    }
    if (row.number > limits.batches) throw new Refusal('too-many-batches')
    await transaction.insertInto('invitation_batch').values(row).execute()
    const list = await addCodes(transaction, secret, {...place, batch: row.number}, codes)
    await record(transaction, {
      ...doer,
      municipality: place.municipality,
      act: 'invitations-made',
      target: place.consultation,
      after: {batch: row.number, name, codes},
    })
    return {batch: batchOf(row), list}
  })
}

/** @throws Refusal `nothing-to-invite-to`. */
async function checkUse(
  db: Store,
  {municipality, consultation}: ConsultationName,
  moment: number,
): Promise<void> {
  const row = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('level', '=', 'invitation')
    .where('closes', '>', moment)
    .executeTakeFirst()
  if (!row) throw new Refusal('nothing-to-invite-to')
}

async function lastNumber(db: Store, {municipality, consultation}: ConsultationName): Promise<number> {
  const row = await db
    .selectFrom('invitation_batch')
    .select((batch) => batch.fn.max('number').as('last'))
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .executeTakeFirst()
  return row?.last ?? 0
}

/**
 * Takes the codes of a batch back: none of them is taken any more. Twice is the same as once.
 *
 * @throws Refusal `not-found`.
 */
export async function revokeBatch(
  db: Store,
  {municipality, consultation}: ConsultationName,
  number: number,
  doer: Omit<Doer, 'municipality'>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('invitation_batch')
      .select(['name', 'codes'])
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .where('number', '=', number)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    const {numUpdatedRows} = await transaction
      .updateTable('invitation_batch')
      .set({is_revoked: 1})
      .where('municipality', '=', municipality)
      .where('consultation', '=', consultation)
      .where('number', '=', number)
      .where('is_revoked', '=', 0)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return
    await record(transaction, {
      ...doer,
      municipality,
      act: 'invitations-revoked',
      target: consultation,
      before: {batch: number, ...row},
    })
  })
}
