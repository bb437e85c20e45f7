/** Closing a consultation now or another day, and deleting one that nobody has contributed to. */
import type {Consultation, Definition} from '@saha/contract'
import {checkFile} from '../activities/check-file.ts'
import {countUpRevision, lockRevision, numbersOf} from '../activities/import.queries.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {record} from '../audit/audit.queries.ts'
import {eraseInvitations} from '../invitations/end-invitations.queries.ts'
import {removeUnusedImages} from '../images/images.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import {Refusal} from '../refusal.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import type {Store} from '../storage/open.ts'
import {ownActivities, removeActivity} from './contributed.queries.ts'
import {findRow, removeRows, type ConsultationName} from './drafts.queries.ts'
import {FrozenParts, publishConsultation} from './publish.ts'
import type {Editor} from './save-draft.ts'

/**
 * Gives a published consultation another end. A draft of it takes notice of that when it is read next.
 *
 * @param closes ISO 8601; `null` for now.
 * @returns when it closes since then.
 * @throws Refusal `not-published`, `wrong-end` or `closed-for-good`.
 */
export async function changeEnd(
  db: Store,
  name: ConsultationName,
  closes: string | null,
  editor: Editor,
): Promise<string> {
  const {municipality, consultation} = name
  const definition = await readDefinition(db, municipality, consultation)
  const [published] = definition?.consultations ?? []
  if (!definition || !published) throw new Refusal('not-published')
  const end = new Date(closes ?? editor.at).toISOString()
  const changed: Definition = {...definition, consultations: [withEnd(published, end)]}
  const checked = checkFile(changed, true)
  if ('findings' in checked) throw new Refusal('wrong-end')
  try {
    await db
      .transaction()
      .execute((transaction) =>
        publishConsultation(transaction, name, checked.definition, editor, 'consultation-end-changed'),
      )
  } catch (error) {
    if (!(error instanceof FrozenParts)) throw error
    throw new Refusal(error.frozen.every(({what}) => what === 'closes') ? 'closed-for-good' : 'wrong-end')
  }
  return end
}

/** Phases that ended with it still do; none goes on after it. */
function withEnd(consultation: Consultation, closes: string): Consultation {
  const {phases} = consultation
  const [before, after] = [Date.parse(consultation.closes), Date.parse(closes)]
  const moved = phases?.map((phase) => {
    const end = Date.parse(phase.closes)
    return end === before || end > after ? {...phase, closes} : phase
  })
  return {...consultation, closes, ...(moved && {phases: moved})}
}

/**
 * Deletes a consultation with its draft and versions, if nobody has contributed to it.
 *
 * @throws Refusal `not-found` or `has-contributions`.
 */
export async function deleteConsultation(
  db: Store,
  name: ConsultationName,
  {email, at}: Editor,
): Promise<void> {
  const {municipality, consultation} = name
  await db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    const known = await readDefinition(transaction, municipality, consultation)
    const isPublished = (known?.consultations.length ?? 0) > 0
    if (!isPublished && !(await findRow(transaction, name))) throw new Refusal('not-found')
    if (isPublished) {
      // Nobody contributes between the look and the removal.
      const activities = await numbersOf(transaction, municipality)
      await lockBatches(transaction, activities)
      await lockContributions(transaction, activities)
      const own = await ownActivities(transaction, name)
      if (own.some(({hasContributions}) => hasContributions)) throw new Refusal('has-contributions')
      for (const {number} of own) await removeActivity(transaction, number)
      await transaction
        .deleteFrom('consultation')
        .where('municipality', '=', municipality)
        .where('id', '=', consultation)
        .execute()
      await eraseInvitations(transaction, municipality, consultation)
      await countUpRevision(transaction)
    }
    await removeRows(transaction, name)
    await removeUnusedImages(transaction)
    await record(transaction, {
      municipality,
      email,
      at,
      act: 'consultation-deleted',
      target: consultation,
      before: {isPublished},
    })
  })
}
