import type {TakenOut} from '@saha/contract'
import type {Store} from '../storage/open.ts'
import {isPublished} from './change.queries.ts'

/** A response, and where it stands. */
export interface StoredResponse {
  municipality: string
  /** Of the activity. */
  id: string
  version: string
  /** JSON, question id to answer. */
  answers: string
  /** Whether the published counts hold it as it is. */
  isPublished: boolean
  is_final: number
}

/** The response with this id. */
export async function findResponse(db: Store, id: string): Promise<StoredResponse | undefined> {
  const found = await db
    .selectFrom('survey_response')
    .innerJoin('activity', 'activity.number', 'survey_response.activity')
    .innerJoin('batch', 'batch.activity', 'survey_response.activity')
    .select([
      'activity.municipality',
      'activity.id',
      'survey_response.version',
      'survey_response.answers',
      'survey_response.batch',
      'batch.published',
      'batch.moved_batch',
      'batch.is_final',
    ])
    .where('survey_response.id', '=', id)
    .executeTakeFirst()
  return found && {...found, isPublished: isPublished(found.batch, found)}
}

/** The activity that the response with this id was withdrawn from, and whether its author or staff did so. */
export async function findWithdrawnFrom(
  db: Store,
  id: string,
): Promise<(Pick<StoredResponse, 'municipality' | 'id'> & {gone_as: TakenOut}) | undefined> {
  return db
    .selectFrom('withdrawn_response')
    .innerJoin('activity', 'activity.number', 'withdrawn_response.activity')
    .select(['activity.municipality', 'activity.id', 'withdrawn_response.gone_as'])
    .where('withdrawn_response.id', '=', id)
    .executeTakeFirst()
}
