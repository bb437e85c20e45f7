import {
  draftLimits,
  type Definition,
  type DraftCheck,
  type DraftContent,
  type DraftFinding,
} from '@saha/contract'
import {hintsOn, optionImages, type DefinitionFinding} from '@saha/domain'
import {codeFinding} from '@saha/domain/definition/finding-codes'
import {checkFile} from '../activities/check-file.ts'
import {lockRevision} from '../activities/import.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {imagesOfDraft} from './draft-images.queries.ts'
import type {ConsultationName} from './drafts.queries.ts'
import {asDefinition, FrozenParts, storeConsultation, withinDraft} from './publish.ts'

/** A draft that could be published, or what stands in the way. */
export type Checked = {definition: Definition} | {findings: DefinitionFinding[]}

/** Looks at a draft as at a definition file, with its pictures. @throws Refusal `not-found`. */
export async function checkContent(
  db: Store,
  name: ConsultationName,
  content: DraftContent,
): Promise<Checked> {
  const file = await asDefinition(db, name, content)
  if (!file) throw new Refusal('not-found')
  const checked = checkFile(file, true)
  if ('findings' in checked) return checked
  const images = await imagesOfDraft(db, name)
  const missing = checked.definition.consultations.flatMap(({activities}) =>
    activities.flatMap((activity, at) =>
      activity.kind === 'survey'
        ? optionImages(activity.survey)
            .filter(({file: picture}) => !images.has(picture))
            .map(({path}) => ({
              path: `consultations[0].activities[${at}].survey.${path}`,
              expected: 'a picture that was uploaded',
            }))
        : [],
    ),
  )
  return missing.length > 0 ? {findings: missing} : checked
}

/** What stands in the way of publishing a draft, and what that would do. Stores nothing. */
export async function checkDraft(
  db: Store,
  name: ConsultationName,
  content: DraftContent,
): Promise<DraftCheck> {
  const checked = await checkContent(db, name, content)
  if ('findings' in checked) {
    const shown = checked.findings.slice(0, draftLimits.findings)
    return {
      findings: shown.map((finding) => shownFinding(finding, content)),
      more: checked.findings.length - shown.length,
      frozen: [],
      hints: [],
      changes: null,
    }
  }
  const hints = hintsOn(checked.definition).map(({path, code, ...values}) => ({
    path: withinDraft(path),
    code,
    values,
  }))
  return {findings: [], more: 0, hints, ...(await tryPublishing(db, name, checked.definition))}
}

/** What publishing would do: done, and taken back. */
async function tryPublishing(
  db: Store,
  name: ConsultationName,
  definition: Definition,
): Promise<Pick<DraftCheck, 'frozen' | 'changes'>> {
  const transaction = await db.startTransaction().execute()
  try {
    await lockRevision(transaction)
    const stored = await storeConsultation(transaction, name, definition)
    const any = stored.around || [stored.added, stored.changed, stored.removed].some((ids) => ids.length > 0)
    return {frozen: [], changes: {any, ...stored}}
  } catch (error) {
    if (!(error instanceof FrozenParts)) throw error
    return {frozen: [...error.frozen], changes: null}
  } finally {
    await transaction.rollback().execute()
  }
}

function shownFinding({path, expected}: DefinitionFinding, content: DraftContent): DraftFinding {
  const place = withinDraft(path)
  return {path: place, expected, ...codeFinding(expected, valueAt(content, place) === undefined)}
}

function valueAt(content: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined,
      content,
    )
}
