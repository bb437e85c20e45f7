import {emptyModel, type SpamModel} from '@saha/domain/spam/model'
import {packModel, unpackModel, type PackedModel} from '@saha/domain/spam/packed-model'
import type {Store} from '../storage/open.ts'

/** What a municipality's moderators have taught, as of one revision. */
export interface Lessons {
  /** 0 while nothing was taught. */
  revision: number
  model: SpamModel | undefined
}

/** How often somebody has taught something; 0 for nobody yet. */
export async function readLessonsRevision(db: Store, municipality: string): Promise<number> {
  const row = await db
    .selectFrom('spam_model')
    .select('revision')
    .where('municipality', '=', municipality)
    .executeTakeFirst()
  return row?.revision ?? 0
}

export async function readLessons(db: Store, municipality: string): Promise<Lessons> {
  const row = await db
    .selectFrom('spam_model')
    .select(['revision', 'counts'])
    .where('municipality', '=', municipality)
    .executeTakeFirst()
  return row ? {revision: row.revision, model: modelOf(row.counts)} : {revision: 0, model: undefined}
}

/**
 * Changes what was taught. Of several that do so at once, in any process, each builds on the one before.
 *
 * @param teach changes the model that it is given.
 */
export async function changeLessons(
  db: Store,
  municipality: string,
  teach: (model: SpamModel) => void,
): Promise<Lessons> {
  return db.transaction().execute(async (transaction) => {
    // Counts the decision, and with that holds the row until it is written again below.
    const {revision, counts} = await transaction
      .insertInto('spam_model')
      .values({municipality, revision: 1, counts: JSON.stringify(packModel(emptyModel()))})
      .onConflict((conflict) =>
        conflict
          .column('municipality')
          .doUpdateSet((row) => ({revision: row('spam_model.revision', '+', 1)})),
      )
      .returning(['revision', 'counts'])
      .executeTakeFirstOrThrow()
    const model = modelOf(counts)
    teach(model)
    await transaction
      .updateTable('spam_model')
      .set({counts: JSON.stringify(packModel(model))})
      .where('municipality', '=', municipality)
      .execute()
    return {revision, model}
  })
}

/** Hosts of the sites of a municipality. */
export async function readOwnHosts(db: Store, municipality: string): Promise<string[]> {
  const row = await db
    .selectFrom('municipality')
    .select('origins')
    .where('id', '=', municipality)
    .executeTakeFirst()
  return (JSON.parse(row?.origins ?? '[]') as string[]).flatMap((origin) => URL.parse(origin)?.hostname ?? [])
}

function modelOf(counts: string): SpamModel {
  return unpackModel(JSON.parse(counts) as PackedModel)
}
