import type {Consultation, ConsultationDraft, DraftContent, ImageFacts} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import {mergeDrafts} from '@saha/domain/building/merge-drafts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {ownActivities} from './contributed.queries.ts'
import {addRow, changeRow, findRow, noDraft, type ConsultationName, type DraftRow} from './drafts.queries.ts'
import {imagesOfDraft} from './draft-images.queries.ts'
import {outlineOf} from './outline.ts'

/** A consultation's row, and what is published of it now. */
export interface CurrentDraft {
  row: DraftRow
  published: Consultation | undefined
}

/** More tries than anybody meets: each time somebody else was faster. */
const tries = 5

/**
 * The row of a consultation, brought up to date with what is published: what came another way, such as the command line,
 * is merged into the draft, so that publishing it takes nothing back.
 *
 * @throws Refusal `not-found`.
 */
export async function currentDraft(db: Store, name: ConsultationName): Promise<CurrentDraft> {
  for (let round = 0; round < tries; round += 1) {
    const {municipality, consultation} = name
    const [published] = (await readDefinition(db, municipality, consultation))?.consultations ?? []
    const base = published ? canonicalJson(published) : ''
    const row = await findRow(db, name)
    if (row?.base === base) return {row, published}
    if (!row && !published) throw new Refusal('not-found')
    if (!row) await addRow(db, {...name, ...noDraft, revision: 0, base})
    else await changeRow(db, name, row.revision, {base, ...takingIn(row, published)})
  }
  throw new Refusal('busy')
}

function takingIn(row: DraftRow, published: Consultation | undefined): Partial<DraftRow> {
  if (row.content === '' || row.base === '' || !published) return {}
  const {merged} = mergeDrafts(JSON.parse(row.base), JSON.parse(row.content), asContent(published))
  return {content: JSON.stringify(merged), outline: outlineOf(merged, row.consultation)}
}

/** A consultation as a draft has it. */
function asContent(consultation: Consultation): DraftContent {
  // It came from JSON, and holds nothing else.
  return consultation as unknown as DraftContent
}

/** A consultation as its editors see it. @throws Refusal `not-found`. */
export async function readDraft(db: Store, name: ConsultationName): Promise<ConsultationDraft> {
  return shownDraft(db, name, await currentDraft(db, name))
}

/** The same of a row that was read before. */
export async function shownDraft(
  db: Store,
  name: ConsultationName,
  {row, published}: CurrentDraft,
): Promise<ConsultationDraft> {
  const isDraft = row.content !== ''
  const activities = await ownActivities(db, name)
  const images = await imagesOfDraft(db, name)
  return {
    consultation: name.consultation,
    revision: row.revision,
    content: isDraft ? JSON.parse(row.content) : published ? asContent(published) : {},
    published: published ? asContent(published) : null,
    changed: isDraft ? {email: row.changed_by, at: new Date(row.changed_at).toISOString()} : null,
    images: Object.fromEntries(
      [...images].map(([file, {name: image, width, height}]): [string, ImageFacts] => [
        file,
        {name: image, width, height},
      ]),
    ),
    contributed: activities.filter(({hasContributions}) => hasContributions).map(({id}) => id),
  }
}
