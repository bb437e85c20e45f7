import type {MunicipalMap} from '@saha/contract'
import {canonicalJson} from '@saha/domain'
import type {Store} from '../storage/open.ts'

/** Takes districts out of consultations that the municipality's map does not have: they are of the others from then on. */
export async function forgetDistricts(
  db: Store,
  municipality: string,
  map: Pick<MunicipalMap, 'districts'> | undefined,
): Promise<void> {
  const known = new Set(map?.districts?.map(({id}) => id))
  const rows = await db
    .selectFrom('consultation')
    .select(['id', 'districts'])
    .where('municipality', '=', municipality)
    .where('districts', '<>', '')
    .execute()
  for (const {id, districts} of rows) {
    const named: string[] = JSON.parse(districts)
    const left = named.filter((district) => known.has(district))
    if (left.length === named.length) continue
    await db
      .updateTable('consultation')
      .set({districts: left.length > 0 ? canonicalJson(left) : ''})
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
  }
}
