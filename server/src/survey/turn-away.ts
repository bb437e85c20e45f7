import type {Quota} from '@saha/contract'
import {QUOTAS, type CountedCell} from '@saha/domain'
import type {Store} from '../storage/open.ts'
import {countQuotas, findStored} from './quota.queries.ts'

/** A group has been heard enough: the id of its quota. */
export interface QuotaFull {
  quota: string
}

interface Response {
  id: string
  activity: number
  quotas: readonly Pick<Quota, 'id' | 'most'>[]
  cells: readonly CountedCell[]
  obstacle: unknown
}

/**
 * Gives responses of full groups that as an obstacle; of those that arrive together, the first are heard. Their
 * activities are locked, so that not one more than `most` is stored, however many servers there are. A response that is
 * stored already takes no second place and is never turned away.
 *
 * @returns all responses, in the same order.
 */
export async function turnAwayFull<R extends Response>(db: Store, responses: readonly R[]): Promise<R[]> {
  const limited = responses.filter((response) => !response.obstacle && groupsOf(response).length > 0)
  if (limited.length === 0) return [...responses]
  const placed = await findStored(
    db,
    limited.map(({id}) => id),
  )
  const counts = new Map<number, Map<string, number>>()
  for (const {activity} of limited)
    if (!counts.has(activity)) counts.set(activity, await countQuotas(db, activity))

  const turnedAway = new Map<R, QuotaFull>()
  for (const response of limited) {
    const heard = counts.get(response.activity)
    if (!heard || placed.has(response.id)) continue
    const groups = groupsOf(response)
    const full = groups.find(({id, most}) => (heard.get(id) ?? 0) >= most)
    if (full) turnedAway.set(response, {quota: full.id})
    else {
      placed.add(response.id)
      for (const {id} of groups) heard.set(id, (heard.get(id) ?? 0) + 1)
    }
  }
  return responses.map((response) => {
    const obstacle = turnedAway.get(response)
    return obstacle ? {...response, obstacle} : response
  })
}

function groupsOf({quotas, cells}: Response): Pick<Quota, 'id' | 'most'>[] {
  if (quotas.length === 0) return []
  const own = new Set(cells.flatMap(({question, cell}) => (question === QUOTAS ? [cell] : [])))
  return quotas.filter(({id}) => own.has(id))
}
