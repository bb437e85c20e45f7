import type {Consultation, Definition} from '@saha/contract'
import {checkDefinition, type DefinitionFinding} from '@saha/domain'
import {removeUnusedImages, type NewImages} from '../images/images.queries.ts'
import {lockContributions} from '../lock-contributions.ts'
import type {Store} from '../storage/open.ts'
import {lockBatches} from '../storage/tally.queries.ts'
import {
  countUpRevision,
  lockRevision,
  numbersOf,
  saveConsultation,
  saveMunicipality,
  settleOrder,
} from './import.queries.ts'
import {keepNeeded} from './keep-needed.ts'
import {findLostStatuses} from './lost-statuses.queries.ts'
import {storeActivity, type Outcome} from './store-activity.ts'
import {settleTimes} from './times.queries.ts'

/** What an import did to each activity, by address, and to what stands around them. */
export interface ImportReport {
  municipality: string
  added: string[]
  changed: string[]
  unchanged: string[]
  /** Ids of consultations whose texts, dates or order changed or that are new, and of the municipality if its own words or sites did. */
  around: string[]
  /** Whether anything was stored. */
  isChanged: boolean
}

/** An activity that may no longer change as the file asks, because people have answered it. */
export interface FrozenActivity {
  address: string
  path: string
  what: Exclude<Outcome, string>['what'] | 'closes' | 'statuses'
  /** Only with `statuses`: those that ideas have or have had, and that the file leaves out. */
  statuses?: string[]
}

/** Answers stay what they were given to: nothing was stored. */
export class FrozenError extends Error {
  override name = 'FrozenError'
  readonly frozen: readonly FrozenActivity[]
  constructor(frozen: readonly FrozenActivity[]) {
    super('frozen')
    this.frozen = frozen
  }
}

/** It breaks a rule that `checkDefinition` knows: nothing was stored. */
export class BrokenDefinitionError extends Error {
  override name = 'BrokenDefinitionError'
  readonly findings: readonly DefinitionFinding[]
  constructor(findings: readonly DefinitionFinding[]) {
    super(findings.map(({path, expected}) => `${path}: expected ${expected}`).join('\n'))
    this.findings = findings
  }
}

/**
 * Stores a definition, all of it or nothing. Adds and changes what the file names; what the file no longer names stays,
 * because contributions hang on it; so does what the municipality had around it that it needs, as `keepNeeded` says. The
 * same file again changes nothing.
 *
 * @param definition of the published shape.
 * @param images the pictures that it names, as `takeInImages` gives them.
 * @throws BrokenDefinitionError when it has findings, whoever made it and whichever way it came.
 * @throws FrozenError when people have answered a survey whose wording, smallest group, consultation or level would
 *   change, when one that took one response per browser and has closed would open again, or when ideas have a status that
 *   the municipality would no longer explain.
 */
export async function importDefinition(
  db: Store,
  definition: Definition,
  images: NewImages = new Map(),
): Promise<ImportReport> {
  refuseBroken(definition)
  return db.transaction().execute(async (transaction) => {
    await lockRevision(transaction)
    return storeDefinition(transaction, definition, images)
  })
}

function refuseBroken(definition: Definition) {
  const findings = checkDefinition(definition)
  if (findings.length > 0) throw new BrokenDefinitionError(findings)
}

/** What `importDefinition` would do, and refuse; stores nothing. */
export async function tryImport(
  db: Store,
  definition: Definition,
  images: NewImages = new Map(),
): Promise<ImportReport> {
  refuseBroken(definition)
  const transaction = await db.startTransaction().execute()
  try {
    await lockRevision(transaction)
    return await storeDefinition(transaction, definition, images)
  } finally {
    await transaction.rollback().execute()
  }
}

/**
 * The same within a transaction that has called `lockRevision`.
 *
 * @param definition without findings: its callers have looked, some with a map that was looked at when it came.
 * @throws FrozenError as `importDefinition` does; the transaction has to be rolled back then.
 */
export async function storeDefinition(
  db: Store,
  {municipality: asked, consultations}: Definition,
  images: NewImages = new Map(),
): Promise<ImportReport> {
  const municipality = await keepNeeded(db, asked, consultations)
  const report: ImportReport = {
    municipality: municipality.id,
    added: [],
    changed: [],
    unchanged: [],
    around: (await saveMunicipality(db, municipality)) ? [municipality.id] : [],
    isChanged: false,
  }
  // Whoever stores a contribution holds the same locks, so that none slips in between the count and the change.
  const activities = await numbersOf(db, municipality.id)
  const batches = await lockBatches(db, activities)
  await lockContributions(db, activities)
  const lost = report.around.length > 0 ? await findLostStatuses(db, municipality.id) : []
  const frozen: FrozenActivity[] = lost.map(({id, statuses}) => ({
    address: `${municipality.id}/${id}`,
    path: 'municipality.statuses',
    what: 'statuses',
    statuses,
  }))
  for (const [at, consultation] of consultations.entries()) {
    if (await saveConsultation(db, municipality.id, consultation)) report.around.push(consultation.id)
    for (const [position, activity] of consultation.activities.entries()) {
      const address = `${municipality.id}/${activity.id}`
      const place = {municipality, consultation, images}
      const outcome = await storeActivity(db, place, activity)
      if (typeof outcome === 'object') {
        const path = `consultations[${at}].activities[${position}]`
        frozen.push({address, path, ...outcome})
      } else report[outcome].push(address)
    }
    if (
      (await isReordered(db, municipality.id, consultation, report)) &&
      !report.around.includes(consultation.id)
    )
      report.around.push(consultation.id)
    for (const {id, phase} of await settleTimes(db, municipality.id, consultation.id, batches)) {
      const path = `consultations[${at}]${pathOfPhase(consultation, phase)}.closes`
      frozen.push({address: `${municipality.id}/${id}`, path, what: 'closes'})
    }
  }
  if (frozen.length > 0) throw new FrozenError(frozen)
  report.isChanged = report.added.length + report.changed.length + report.around.length > 0
  if (report.isChanged) {
    await removeUnusedImages(db)
    await countUpRevision(db)
  }
  return report
}

/** Puts the activities of a consultation in its order. @returns whether that was another one. */
async function isReordered(
  db: Store,
  municipality: string,
  {id, activities}: Consultation,
  {added}: ImportReport,
): Promise<boolean> {
  const isNew = new Set(added.map((address) => address.slice(municipality.length + 1)))
  const ids = activities.map((activity) => activity.id)
  return settleOrder(db, {municipality, consultation: id}, ids, isNew)
}

function pathOfPhase({phases = []}: Consultation, phase: string): string {
  return phase === '' ? '' : `.phases[${phases.findIndex(({id}) => id === phase)}]`
}
