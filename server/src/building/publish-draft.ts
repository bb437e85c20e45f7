import type {DraftPublished} from '@saha/contract'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {checkContent, checkDraft} from './check-draft.ts'
import {changeRow, noDraft, type ConsultationName} from './drafts.queries.ts'
import {FrozenParts, publishConsultation, storedContent} from './publish.ts'
import {currentDraft} from './read-draft.ts'
import {changedMeanwhile, type Editor} from './save-draft.ts'

/**
 * Makes a draft what everybody sees: all of it or nothing. Afterwards there is no draft.
 *
 * @param revision of the draft that was looked at.
 * @throws Refusal `no-draft`, `not-found`, `changed-meanwhile` with the newest draft, or `not-publishable` with the check.
 */
export async function publishDraft(
  db: Store,
  name: ConsultationName,
  revision: number,
  editor: Editor,
): Promise<DraftPublished> {
  const {row} = await currentDraft(db, name)
  if (row.content === '') throw new Refusal('no-draft')
  if (row.revision !== revision) throw await changedMeanwhile(db, name)
  const content = JSON.parse(row.content)
  const checked = await checkContent(db, name, content)
  const refused = async () =>
    new Refusal('not-publishable', {more: {check: await checkDraft(db, name, content)}})
  if ('findings' in checked) throw await refused()
  try {
    return await db.transaction().execute(async (transaction) => {
      const published = await publishConsultation(
        transaction,
        name,
        checked.definition,
        editor,
        'consultation-published',
      )
      const base = await storedContent(transaction, name)
      const isNewest = await changeRow(transaction, name, revision, {...noDraft, base})
      if (!isNewest) throw await changedMeanwhile(transaction, name)
      await transaction
        .deleteFrom('draft_image')
        .where('municipality', '=', name.municipality)
        .where('consultation', '=', name.consultation)
        .execute()
      return published
    })
  } catch (error) {
    throw error instanceof FrozenParts ? await refused() : error
  }
}
