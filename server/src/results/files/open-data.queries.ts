/** What a municipality publishes for others to use: results of surveys, and ideas. */
import type {MunicipalMap, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain'
import type {StoredIdeasSettings} from '../../activities/activities.queries.ts'
import type {Store} from '../../storage/open.ts'
import type {OpenData, Publisher} from './catalog.ts'

/**
 * In the order in which they opened, the last one first. Surveys that have no results yet, and what somebody may come to
 * harm by, are left out.
 *
 * @returns `undefined` when there is no such municipality.
 */
export async function readOpenData(
  db: Store,
  municipality: string,
): Promise<{publisher: Publisher; data: OpenData[]} | undefined> {
  const owner = await db
    .selectFrom('municipality')
    .select(['id', 'name', 'languages'])
    .where('id', '=', municipality)
    .executeTakeFirst()
  if (!owner) return undefined
  const rows = await readRows(db, municipality)
  return {
    publisher: {id: owner.id, name: JSON.parse(owner.name), languages: JSON.parse(owner.languages)},
    data: rows.flatMap((row): OpenData[] => {
      if (row.kind === 'survey' && row.at === null) return []
      return [
        {
          kind: row.kind === 'ideas' ? 'ideas' : 'survey',
          id: row.id,
          title: JSON.parse(row.title),
          consultation: {
            id: row.consultation,
            title: JSON.parse(row.consultation_title),
            summary: JSON.parse(row.summary),
          },
          opens: new Date(row.opens).toISOString(),
          closes: new Date(row.closes).toISOString(),
          ...(row.at !== null && {modified: new Date(Number(row.at)).toISOString()}),
          hasPlaces: row.kind === 'ideas' ? hasMap(row.settings) : asksPlaces(row.survey),
        },
      ]
    }),
  }
}

async function readRows(db: Store, municipality: string) {
  return db
    .selectFrom('activity')
    .innerJoin('consultation', (join) =>
      join
        .onRef('consultation.municipality', '=', 'activity.municipality')
        .onRef('consultation.id', '=', 'activity.consultation'),
    )
    .leftJoin('survey_version', (join) =>
      join
        .onRef('survey_version.activity', '=', 'activity.number')
        .onRef('survey_version.version', '=', 'activity.version'),
    )
    .select((select) => [
      'activity.id',
      'activity.kind',
      'activity.title',
      'activity.consultation',
      'activity.opens',
      'activity.closes',
      'activity.settings',
      'consultation.title as consultation_title',
      'consultation.summary',
      'survey_version.survey',
      select
        .selectFrom('snapshot')
        .select((row) => row.fn.max<number | null>('at').as('at'))
        .whereRef('snapshot.activity', '=', 'activity.number')
        .as('at'),
    ])
    .where('activity.municipality', '=', municipality)
    .where('activity.kind', 'in', ['survey', 'ideas'])
    .where('activity.is_sensitive', '=', 0)
    .orderBy('activity.opens', 'desc')
    .orderBy('activity.id')
    .execute()
}

function hasMap(settings: string): boolean {
  const {map}: Partial<StoredIdeasSettings> & {map?: MunicipalMap} =
    settings === '' ? {} : JSON.parse(settings)
  return map !== undefined
}

function asksPlaces(survey: string | null): boolean {
  if (survey === null) return false
  const asked: Survey = JSON.parse(survey)
  return answerableQuestions(asked).some(({type}) => type === 'place')
}
