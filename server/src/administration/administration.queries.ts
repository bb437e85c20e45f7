import type {HostedMunicipality} from '@saha/contract'
import type {Store} from '../storage/open.ts'

/** Municipalities of the server, in the order of their ids. */
export async function listHosted(db: Store): Promise<HostedMunicipality[]> {
  const rows = await db
    .selectFrom('municipality')
    .select(({selectFrom}) => [
      'municipality.id',
      'municipality.name',
      selectFrom('consultation')
        .select((row) => row.fn.countAll<number>().as('count'))
        .whereRef('consultation.municipality', '=', 'municipality.id')
        .as('consultations'),
      selectFrom('staff_membership')
        .select((row) => row.fn.countAll<number>().as('count'))
        .whereRef('staff_membership.municipality', '=', 'municipality.id')
        .as('staff'),
    ])
    .orderBy('municipality.id')
    .execute()
  return rows.map(({id, name, consultations, staff}) => ({
    id,
    name: JSON.parse(name),
    consultations: Number(consultations),
    staff: Number(staff),
  }))
}

/** Whether there is a municipality of this id. */
export async function hasMunicipality(db: Store, id: string): Promise<boolean> {
  const row = await db.selectFrom('municipality').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
