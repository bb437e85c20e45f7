/**
 * Erases what a municipality has defined, with everything that hangs on it. Nobody has to name a table here: whatever has
 * a column `activity`, `consultation` or `municipality` is found by it.
 */
import {countUpRevision, lockRevision, numbersOf} from '../activities/import.queries.ts'
import {record, type Doer} from '../audit/audit.queries.ts'
import {removeUnusedImages} from '../images/images.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import {eraseContributions} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'
import {tablesWith} from '../storage/tables-with.ts'
import {lockBatches} from '../storage/tally.queries.ts'

/** One consultation, or all of a municipality. */
export interface Erased {
  municipality: string
  consultation?: string
}

/**
 * Erases a consultation with its activities and all that citizens and staff have done there.
 *
 * @param note writes down, in the same transaction, that this was done; called when there was such a consultation.
 * @returns whether there was.
 */
export async function eraseConsultation(
  db: Store,
  place: Required<Erased>,
  note: (db: Store) => Promise<void> = async () => {},
): Promise<boolean> {
  await eraseMany(db, place)
  return db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    const {numDeletedRows} = await eraseDefined(transaction, place)
    if (numDeletedRows === 0n) return false
    await note(transaction)
    await removeUnusedImages(transaction)
    await countUpRevision(transaction)
    return true
  })
}

/**
 * Erases a municipality: not one row of it is left, also not of people who worked for it alone. The log of the server says
 * who did so.
 *
 * @returns whether there was such a municipality.
 */
export async function eraseMunicipality(
  db: Store,
  municipality: string,
  doer: Omit<Doer, 'municipality'>,
): Promise<boolean> {
  await eraseMany(db, {municipality})
  return db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    const row = await transaction
      .selectFrom('municipality')
      .select('name')
      .where('id', '=', municipality)
      .executeTakeFirst()
    if (!row) return false
    await eraseDefined(transaction, {municipality})
    const staff = await transaction
      .selectFrom('staff_membership')
      .select('staff_user')
      .where('municipality', '=', municipality)
      .execute()
    for (const table of tablesWith('municipality'))
      await transaction.deleteFrom(table).where('municipality', '=', municipality).execute()
    await transaction.deleteFrom('municipality').where('id', '=', municipality).execute()
    await removeIdle(
      transaction,
      staff.map(({staff_user}) => staff_user),
    )
    await record(transaction, {
      ...doer,
      municipality: '',
      act: 'municipality-erased',
      target: municipality,
      before: {name: JSON.parse(row.name)},
    })
    await removeUnusedImages(transaction)
    await countUpRevision(transaction)
    return true
  })
}

/** What there may be millions of, in steps that let others have their turn. What arrives meanwhile goes at the end. */
async function eraseMany(db: Store, place: Erased): Promise<void> {
  for (const activity of await numbersIn(db, place)) await eraseContributions(db, activity)
}

async function numbersIn(db: Store, {municipality, consultation}: Erased): Promise<number[]> {
  if (consultation === undefined) return numbersOf(db, municipality)
  const rows = await db
    .selectFrom('activity')
    .select('number')
    .where('municipality', '=', municipality)
    .where('consultation', '=', consultation)
    .where('within', '=', 0)
    .execute()
  return rows.map(({number}) => number)
}

/** @returns how many consultations there were. */
async function eraseDefined(db: Store, place: Erased): Promise<{numDeletedRows: bigint}> {
  const {municipality, consultation} = place
  const activities = await numbersIn(db, place)
  await lockBatches(db, activities)
  await lockContributions(db, activities)
  for (const table of tablesWith('activity'))
    await db
      .deleteFrom(table)
      .where('activity', 'in', (select) => {
        const own = select.selectFrom('activity').select('number').where('municipality', '=', municipality)
        return consultation === undefined ? own : own.where('consultation', '=', consultation)
      })
      .execute()
  for (const table of tablesWith('municipality', 'consultation')) {
    const own = db.deleteFrom(table as 'activity').where('municipality', '=', municipality)
    await (consultation === undefined ? own : own.where('consultation', '=', consultation)).execute()
  }
  const own = db.deleteFrom('consultation').where('municipality', '=', municipality)
  return (consultation === undefined ? own : own.where('id', '=', consultation)).executeTakeFirstOrThrow()
}

/** Takes those away who work for nobody any more and do not run the server. */
async function removeIdle(db: Store, people: readonly string[]): Promise<void> {
  for (const person of people)
    await db
      .deleteFrom('staff_user')
      .where('id', '=', person)
      .where('id', 'not in', (select) => select.selectFrom('staff_membership').select('staff_user'))
      .where('id', 'not in', (select) => select.selectFrom('server_admin').select('staff_user'))
      .execute()
}
