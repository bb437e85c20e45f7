/** Making a draft what everybody sees, all of it or nothing. */
import {
  draftLimits,
  type Consultation,
  type Definition,
  type DraftContent,
  type DraftPublished,
  type FrozenPart,
} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {FrozenError, storeDefinition, type ImportReport} from '../activities/import-definition.ts'
import {countUpRevision, lockRevision} from '../activities/import.queries.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {record, type Deed} from '../audit/audit.queries.ts'
import {removeUnusedImages, type NewImages} from '../images/images.queries.ts'
import type {Store} from '../storage/open.ts'
import {ownActivities, removeActivity} from './contributed.queries.ts'
import {imagesOfDraft} from './draft-images.queries.ts'
import {activitiesElsewhere, type ConsultationName} from './drafts.queries.ts'
import type {Editor} from './save-draft.ts'
import {addVersion, lastVersion, type Changes} from './versions.queries.ts'

/** Some of it may no longer change. The transaction has to be rolled back. */
export class FrozenParts extends Error {
  override name = 'FrozenParts'
  readonly frozen: readonly FrozenPart[]
  constructor(frozen: readonly FrozenPart[]) {
    super('frozen')
    this.frozen = frozen
  }
}

/** A draft as a definition file would have it: of its municipality, as that is stored. */
export async function asDefinition(
  db: Store,
  {municipality, consultation}: ConsultationName,
  content: DraftContent,
): Promise<unknown> {
  const definition = await readDefinition(db, municipality, consultation)
  return definition && {...definition, consultations: [{...content, id: consultation}]}
}

/** What storing a draft did. */
export interface Stored extends Changes {
  unchanged: string[]
}

/**
 * Stores a draft as its consultation. What it leaves out, and nobody has contributed to, goes. Within a transaction that
 * has called `lockRevision`.
 *
 * @param definition of this consultation alone, without findings.
 * @throws FrozenParts
 */
export async function storeConsultation(
  db: Store,
  name: ConsultationName,
  definition: Definition,
): Promise<Stored> {
  const [consultation] = definition.consultations as [Consultation]
  const wanted = new Set(consultation.activities.map(({id}) => id))
  const elsewhere = await activitiesElsewhere(db, name)
  const taken = consultation.activities.flatMap(({id}, at): FrozenPart[] =>
    elsewhere.has(id) ? [{activity: id, path: `activities[${at}].id`, what: 'taken', way: 'rename'}] : [],
  )
  if (taken.length > 0) throw new FrozenParts(taken)
  const images: NewImages = await imagesOfDraft(db, name)
  const report = await storeOrExplain(db, definition, images)
  // After the locks that the import has taken: nobody contributes between the look and the removal.
  const left = (await ownActivities(db, name)).filter(({id}) => !wanted.has(id))
  const kept = left.filter(({hasContributions}) => hasContributions)
  if (kept.length > 0)
    throw new FrozenParts(
      kept.map(({id}) => ({activity: id, path: 'activities', what: 'removed', way: 'restore'})),
    )
  for (const {number} of left) await removeActivity(db, number)
  if (left.length > 0 && !report.isChanged) await countUpRevision(db)
  const ids = (addresses: readonly string[]) =>
    addresses.map((address) => address.slice(address.indexOf('/') + 1))
  return {
    around: report.around.includes(name.consultation),
    added: ids(report.added),
    changed: ids(report.changed),
    unchanged: ids(report.unchanged),
    removed: left.map(({id}) => id),
  }
}

async function storeOrExplain(db: Store, definition: Definition, images: NewImages): Promise<ImportReport> {
  try {
    return await storeDefinition(db, definition, images)
  } catch (error) {
    if (!(error instanceof FrozenError)) throw error
    throw new FrozenParts(
      error.frozen.map(({address, path, what}) => ({
        activity: address.slice(address.indexOf('/') + 1),
        path: withinDraft(path),
        what,
        way: what === 'closes' || what === 'statuses' ? 'restore' : 'copy',
      })),
    )
  }
}

/** A path within a definition file, as one within its only consultation. */
export function withinDraft(path: string): string {
  return path.replace(/^consultations\[0\]\.?/, '')
}

/**
 * Publishes a consultation: stores it, keeps it as a version, and notes it in the log. Within a transaction.
 *
 * @param before what was published until now, as canonical JSON; empty when nothing was.
 * @throws FrozenParts
 */
export async function publishConsultation(
  db: Store,
  name: ConsultationName,
  definition: Definition,
  {email, at}: Editor,
  act: Deed['act'],
): Promise<DraftPublished> {
  await lockRevision(db)
  const before = await storedContent(db, name)
  const {unchanged: _, ...changes} = await storeConsultation(db, name, definition)
  await removeUnusedImages(db)
  const last = await lastVersion(db, name)
  let version = last?.number ?? 0
  // What came another way, such as the command line, has no version yet.
  if (before !== '' && before !== last?.content) {
    version += 1
    await addVersion(db, name, {number: version, at, content: before, changes: nothingKnown})
  }
  const content = await storedContent(db, name)
  if (content !== (before === '' ? undefined : before)) {
    version += 1
    await addVersion(db, name, {number: version, at, content, changes}, draftLimits.versions)
    const {municipality, consultation} = name
    await record(db, {
      municipality,
      email,
      at,
      act,
      target: consultation,
      before: last ? {version: last.number} : null,
      after: {version, ...changes},
    })
  }
  return {version, added: changes.added, changed: changes.changed, removed: changes.removed}
}

const nothingKnown: Changes = {around: false, added: [], changed: [], removed: []}

/** What is published of a consultation, as canonical JSON; empty when nothing is. */
export async function storedContent(
  db: Store,
  {municipality, consultation}: ConsultationName,
): Promise<string> {
  const [published] = (await readDefinition(db, municipality, consultation))?.consultations ?? []
  return published ? canonicalJson(published) : ''
}
