/** Writing outcomes, with what the log says of it. */
import type {AuditAct, OutcomeContent} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {limits} from '@saha/contract/limits'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {touching} from '../referring/touch.ts'
import type {Store} from '../storage/open.ts'
import {
  contentOf,
  dayNumber,
  findOutcome,
  readBasis,
  type OutcomeRow,
  type StoredBasis,
} from './outcomes.queries.ts'

/** What an outcome rests on, by numbers of activities. */
export interface NumberedBasis {
  kind: OutcomeContent['rests'][number]['kind']
  activity: number
  name: string
}

/** An outcome that is to be stored. */
export interface OutcomeWish {
  id: string
  content: OutcomeContent
  basis: readonly NumberedBasis[]
  doer: Doer
  /** Tells readers of these activities that an outcome rests on something there, or does no longer. */
  touch: ReturnType<typeof touching>
}

/**
 * Stores a new outcome. The same again changes nothing.
 *
 * @throws Refusal `key-reused` when this id has another content, `too-many-outcomes`.
 */
export async function addOutcome(db: Store, wish: OutcomeWish): Promise<void> {
  const {id, content, basis, doer, touch} = wish
  await db.transaction().execute(async (transaction) => {
    await lockOutcomes(transaction, doer.municipality)
    const known = await readContent(transaction, doer.municipality, id)
    if (known) {
      if (canonicalJson(known.content) !== canonicalJson(content)) throw new Refusal('key-reused')
      return
    }
    const {count} = await transaction
      .selectFrom('outcome')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('municipality', '=', doer.municipality)
      .executeTakeFirstOrThrow()
    if (Number(count) >= limits.outcomes) throw new Refusal('too-many-outcomes')
    await transaction
      .insertInto('outcome')
      .values({id, municipality: doer.municipality, revision: 1, ...columnsOf(content)})
      .execute()
    await putBasis(transaction, id, basis)
    if (content.isPublished) await touch(transaction, basis)
    await record(transaction, {
      ...doer,
      act: content.isPublished ? 'outcome-published' : 'outcome-saved',
      target: id,
      after: content,
    })
  })
}

/**
 * Stores another content.
 *
 * @param revision that its author has seen.
 * @throws Refusal `not-found`, `changed-meanwhile`.
 */
export async function changeOutcome(db: Store, wish: OutcomeWish & {revision: number}): Promise<void> {
  const {id, content, basis, doer, touch, revision} = wish
  await db.transaction().execute(async (transaction) => {
    await lockOutcomes(transaction, doer.municipality)
    const known = await readContent(transaction, doer.municipality, id)
    if (!known) throw new Refusal('not-found')
    if (canonicalJson(known.content) === canonicalJson(content)) return
    if (known.row.revision !== revision) throw new Refusal('changed-meanwhile')
    await transaction
      .updateTable('outcome')
      .set({...columnsOf(content), revision: revision + 1})
      .where('id', '=', id)
      .execute()
    await transaction.deleteFrom('outcome_basis').where('outcome', '=', id).execute()
    await putBasis(transaction, id, basis)
    if (content.isPublished || known.content.isPublished) await touch(transaction, [...known.basis, ...basis])
    await record(transaction, {
      ...doer,
      act: actOf(known.content.isPublished, content.isPublished),
      target: id,
      before: known.content,
      after: content,
    })
  })
}

/** Deletes an outcome; the log keeps what it said. @throws Refusal `not-found`. */
export async function dropOutcome(
  db: Store,
  {id, doer, touch}: Pick<OutcomeWish, 'id' | 'doer' | 'touch'>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockOutcomes(transaction, doer.municipality)
    const known = await readContent(transaction, doer.municipality, id)
    if (!known) throw new Refusal('not-found')
    await transaction.deleteFrom('outcome').where('id', '=', id).execute()
    if (known.content.isPublished) await touch(transaction, known.basis)
    await record(transaction, {...doer, act: 'outcome-removed', target: id, before: known.content})
  })
}

/** Nobody else writes outcomes of this municipality until the end of the transaction. */
async function lockOutcomes(db: Store, municipality: string): Promise<void> {
  await db
    .updateTable('municipality')
    .set((row) => ({id: row.ref('id')}))
    .where('id', '=', municipality)
    .execute()
}

async function readContent(
  db: Store,
  municipality: string,
  id: string,
): Promise<{row: OutcomeRow; content: OutcomeContent; basis: StoredBasis[]} | undefined> {
  const row = await findOutcome(db, municipality, id)
  if (!row) return undefined
  const basis = await readBasis(db, [id])
  return {row, basis, content: contentOf(row, basis)}
}

function columnsOf(content: OutcomeContent): Omit<OutcomeRow, 'id' | 'municipality' | 'revision'> {
  const {consultation, title, decided, reasons, office, status, day, link = '', isPublished} = content
  return {
    consultation,
    title: canonicalJson(title),
    decided: decided ? canonicalJson(decided) : '',
    reasons: reasons ? canonicalJson(reasons) : '',
    office: office ? canonicalJson(office) : '',
    status,
    day: dayNumber(day),
    link,
    is_published: isPublished ? 1 : 0,
  }
}

async function putBasis(db: Store, outcome: string, basis: readonly NumberedBasis[]): Promise<void> {
  if (basis.length === 0) return
  await db
    .insertInto('outcome_basis')
    .values(basis.map((one, position) => ({outcome, position, ...one})))
    .execute()
}

function actOf(was: boolean, is: boolean): AuditAct {
  if (was === is) return 'outcome-saved'
  return is ? 'outcome-published' : 'outcome-unpublished'
}
