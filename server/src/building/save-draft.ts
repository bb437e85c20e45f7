/** Making, changing, copying and forgetting drafts. */
import {
  draftLimits,
  type DraftChange,
  type DraftContent,
  type DraftSaved,
  type NewConsultation,
} from '@saha/contract'
import {activityIds, renameActivities} from '@saha/domain/building/copy-activity'
import {freeId, suggestId} from '@saha/domain/building/suggest-id'
import {record} from '../audit/audit.queries.ts'
import {removeUnusedImages} from '../images/images.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {imagesOfDraft, shareImages} from './draft-images.queries.ts'
import {
  activitiesDrafted,
  activitiesElsewhere,
  addRow,
  changeRow,
  consultationIds,
  countDrafts,
  noDraft,
  type ConsultationName,
} from './drafts.queries.ts'
import {outlineOf} from './outline.ts'
import {currentDraft, shownDraft} from './read-draft.ts'

/** Who does it, and when. */
export interface Editor {
  email: string
  /** Milliseconds since 1970. */
  at: number
}

/** Milliseconds for which the changes of one person are one entry of the log. */
const oneSitting = 3_600_000

/**
 * A draft for a consultation that is not there yet. Its activities get other ids where theirs are taken.
 *
 * @returns the id of the consultation.
 * @throws Refusal `id-taken`, `too-many-drafts` or `too-large`.
 */
export async function createConsultation(
  db: Store,
  municipality: string,
  {title, id, content = {}}: NewConsultation,
  {email, at}: Editor,
): Promise<ConsultationName> {
  return db.transaction().execute(async (transaction) => {
    if ((await countDrafts(transaction, municipality)) >= draftLimits.drafts)
      throw new Refusal('too-many-drafts')
    const taken = await consultationIds(transaction, municipality)
    const name = {municipality, consultation: id ?? suggestId(title, taken, 'consultation')}
    if (taken.has(name.consultation)) throw new Refusal('id-taken')
    const given = new Set([
      ...(await activitiesElsewhere(transaction, name)),
      ...(await activitiesDrafted(transaction, name)),
    ])
    const whole = withFreeIds({...content, id: name.consultation, title}, given)
    const row = {
      ...name,
      ...noDraft,
      ...writtenDraft(whole, name),
      revision: 1,
      base: '',
      changed_by: email,
      changed_at: at,
      logged_at: at,
    }
    if (!(await addRow(transaction, row))) throw new Refusal('id-taken')
    await record(transaction, {
      municipality,
      email,
      at,
      act: 'consultation-drafted',
      target: name.consultation,
    })
    return name
  })
}

function withFreeIds(content: DraftContent, given: ReadonlySet<string>): DraftContent {
  const known = new Set([...given, ...activityIds(content)])
  return renameActivities(content, (id) => {
    const free = given.has(id) ? freeId(id, known) : id
    known.add(free)
    return free
  })
}

/**
 * The same with the content of another one, published or not, and its pictures.
 *
 * @throws Refusal `not-found`, or as `createConsultation` does.
 */
export async function copyConsultation(
  db: Store,
  from: ConsultationName,
  {title, id}: {title?: NewConsultation['title'] | undefined; id?: string | undefined},
  editor: Editor,
): Promise<ConsultationName> {
  const {content} = await shownDraft(db, from, await currentDraft(db, from))
  // What has no title yet gets one: a copy is told from its original by its id.
  const copied = (title ?? content.title ?? {en: from.consultation}) as NewConsultation['title']
  const name = await createConsultation(
    db,
    from.municipality,
    {title: copied, content, ...(id === undefined ? {} : {id})},
    editor,
  )
  await shareImages(db, name, await imagesOfDraft(db, from))
  return name
}

/**
 * Another content for a draft.
 *
 * @throws Refusal `changed-meanwhile` with the newest draft, `not-found` or `too-large`.
 */
export async function saveDraft(
  db: Store,
  name: ConsultationName,
  {revision, content}: DraftChange,
  {email, at}: Editor,
): Promise<DraftSaved> {
  const written = writtenDraft({...content, id: name.consultation}, name)
  const current = await currentDraft(db, name)
  const isSaved =
    current.row.revision === revision &&
    (await db.transaction().execute(async (transaction) => {
      const {changed_by, logged_at} = current.row
      const isLogged = changed_by === email && at - logged_at < oneSitting
      const change = {...written, changed_by: email, changed_at: at, logged_at: isLogged ? logged_at : at}
      if (!(await changeRow(transaction, name, revision, change))) return false
      if (!isLogged)
        await record(transaction, {
          municipality: name.municipality,
          email,
          at,
          act: 'draft-changed',
          target: name.consultation,
        })
      return true
    }))
  if (!isSaved) throw await changedMeanwhile(db, name)
  return {revision: revision + 1, changed: {email, at: new Date(at).toISOString()}}
}

/** Forgets a draft; of a consultation that is not published, all of it. @throws Refusal `not-found` or `no-draft`. */
export async function discardDraft(db: Store, name: ConsultationName, {email, at}: Editor): Promise<void> {
  const {row, published} = await currentDraft(db, name)
  if (row.content === '') throw new Refusal('no-draft')
  const {municipality, consultation} = name
  await db.transaction().execute(async (transaction) => {
    if (!(await changeRow(transaction, name, row.revision, noDraft)))
      throw await changedMeanwhile(transaction, name)
    for (const table of published
      ? (['draft_image'] as const)
      : (['draft_image', 'consultation_draft'] as const))
      await transaction
        .deleteFrom(table)
        .where('municipality', '=', municipality)
        .where('consultation', '=', consultation)
        .execute()
    await removeUnusedImages(transaction)
    await record(transaction, {municipality, email, at, act: 'draft-discarded', target: consultation})
  })
}

/** The refusal of whoever has not seen the newest draft, with that. */
export async function changedMeanwhile(db: Store, name: ConsultationName): Promise<Refusal> {
  const newest = await shownDraft(db, name, await currentDraft(db, name))
  return new Refusal('changed-meanwhile', {more: {newest}})
}

/** @throws Refusal `too-large`. */
function writtenDraft(content: DraftContent, {consultation}: ConsultationName) {
  const text = JSON.stringify(content)
  if (Buffer.byteLength(text) > draftLimits.bytes) throw new Refusal('too-large')
  return {content: text, outline: outlineOf(content, consultation)}
}
