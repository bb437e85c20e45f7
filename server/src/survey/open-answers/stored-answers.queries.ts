/** The answers of responses, as moderators read and change them. */
import type {Answers, Survey} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import type {Store} from '../../storage/open.ts'

/** What is stored with a response; nothing when there is none. */
export async function readStoredAnswers(db: Store, response: string): Promise<Answers> {
  const row = await db
    .selectFrom('survey_response')
    .select('answers')
    .where('id', '=', response)
    .executeTakeFirst()
  return row ? JSON.parse(row.answers) : {}
}

/** Puts other answers in the place of those of a response, whose batch is locked. What is counted of both is the same. */
export async function putStoredAnswers(db: Store, response: string, answers: Answers): Promise<void> {
  await db
    .updateTable('survey_response')
    .set({answers: canonicalJson(answers)})
    .where('id', '=', response)
    .execute()
}

/** Wordings of surveys by activity and version, as `wordingName` joins them. */
export async function readWordings(db: Store, activities: readonly number[]): Promise<Map<string, Survey>> {
  if (activities.length === 0) return new Map()
  const rows = await db
    .selectFrom('survey_version')
    .selectAll()
    .where('activity', 'in', [...new Set(activities)])
    .execute()
  return new Map(rows.map((row) => [wordingName(row), JSON.parse(row.survey)]))
}

export function wordingName({activity, version}: {activity: number; version: string}): string {
  return `${activity} ${version}`
}
