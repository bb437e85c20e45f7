import {ActivityName, Id} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {KnownActivities} from '../activities/known-activities.ts'
import type {TextSource} from '../referring/text-source.ts'
import {fewestOf, type OpenPlace} from './compose-findings.ts'

export interface PlaceNeeds {
  activities: Pick<KnownActivities, 'find'>
  /** Everything that citizens write in words, by kind. */
  sources: readonly TextSource[]
}

/** What stands in addresses for the question of a thread and of ideas. */
export const noQuestion = '-'

/**
 * Texts with what they need to be read.
 *
 * @param address `municipality/activity`.
 * @returns `undefined` where there is no such activity, or one in which nobody writes.
 */
export async function openPlace(
  {activities, sources}: PlaceNeeds,
  address: string,
  question: string,
): Promise<(OpenPlace & {record: ActivityRecord}) | undefined> {
  const [municipality = '', name = ''] = address.split('/')
  if (!Id.safeParse(municipality).success || !ActivityName.safeParse(name).success) return undefined
  const record = await activities.find(municipality, name)
  const source = sources.find(({kind}) => kind === record?.kind)
  if (!record || !source) return undefined
  const smallest = record.kind === 'survey' ? record.shown.smallestGroup : limits.smallestPublishedGroup
  return {activity: record.number, question, source, fewest: fewestOf(smallest), address, record}
}
