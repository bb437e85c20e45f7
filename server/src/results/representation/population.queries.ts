import type {Population, PopulationDesk, PopulationMargin, Representation, Snapshot} from '@saha/contract'
import {publishRepresentation, type PublishedBeside, type Weighed} from '@saha/domain'
import {record, type Doer} from '../../audit/audit.queries.ts'
import {Refusal} from '../../refusal.ts'
import type {Store} from '../../storage/open.ts'
import {readSnapshot} from '../results.queries.ts'

/** Figures as they are stored. */
export interface StoredPopulation {
  population: Population
  /** 0 before the first figures. */
  revision: number
}

/** Figures of a survey; without margins before somebody enters some. */
export async function findPopulation(db: Store, activity: number): Promise<StoredPopulation> {
  const row = await db
    .selectFrom('population')
    .select(['figures', 'revision'])
    .where('activity', '=', activity)
    .executeTakeFirst()
  return row
    ? {population: JSON.parse(row.figures), revision: row.revision}
    : {population: {margins: []}, revision: 0}
}

/**
 * Stores other figures, and records that.
 *
 * @param revision of the figures that were changed.
 * @throws Refusal `closed` when the survey has closed, `changed-meanwhile` when somebody else was faster.
 */
export async function savePopulation(
  db: Store,
  doer: Doer,
  activity: {number: number; id: string},
  {population, revision}: StoredPopulation,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const {closes} = await transaction
      .selectFrom('activity')
      .select('closes')
      .where('number', '=', activity.number)
      .executeTakeFirstOrThrow()
    if (closes <= doer.at) throw new Refusal('closed')
    const before = await findPopulation(transaction, activity.number)
    if (before.revision !== revision) throw new Refusal('changed-meanwhile')
    const row = {figures: JSON.stringify(population), revision: revision + 1}
    const {numInsertedOrUpdatedRows} = await transaction
      .insertInto('population')
      .values({activity: activity.number, ...row})
      .onConflict((conflict) =>
        conflict.column('activity').doUpdateSet(row).where('population.revision', '=', revision),
      )
      .executeTakeFirstOrThrow()
    // Two who come at the very same moment: the store lets one of them through.
    if (Number(numInsertedOrUpdatedRows) === 0) throw new Refusal('changed-meanwhile')
    await record(transaction, {
      ...doer,
      act: 'population-changed',
      target: activity.id,
      before: before.revision === 0 ? null : sumsOf(before.population.margins),
      after: sumsOf(population.margins),
    })
  })
}

function sumsOf(margins: readonly PopulationMargin[]) {
  return margins.map(({question, year, groups}) => ({
    question,
    year,
    groups: groups.length,
    people: groups.reduce((sum, {people}) => sum + people, 0),
  }))
}

/**
 * What is to be published beside the counts of a survey; nothing where it has no figures.
 *
 * @param weighed everybody, once it has closed.
 */
export async function readRepresentation(
  db: Store,
  activity: number,
  beside: PublishedBeside,
  weighed: Weighed | undefined,
): Promise<{representation?: Representation}> {
  const {population} = await findPopulation(db, activity)
  if (population.margins.length === 0) return {}
  const representation = publishRepresentation(population, beside, weighed)
  return representation ? {representation} : {}
}

/** What the newest results say of who took part. */
export async function publishedRepresentation(
  db: Store,
  activity: number,
): Promise<Pick<PopulationDesk, 'representation' | 'step'>> {
  const row = await readSnapshot(db, activity)
  const {representation, step = 1}: Partial<Snapshot> = row ? JSON.parse(row.content) : {}
  return {representation: representation ?? null, step}
}
