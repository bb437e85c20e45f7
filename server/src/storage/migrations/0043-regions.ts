import type {Kysely} from 'kysely'

/** Where a municipality lies, and where its consultations stand on its own site: lists of consultations need both. */
export async function keepRegions({schema}: Kysely<unknown>): Promise<void> {
  for (const column of ['region', 'consultation_page'])
    await schema
      .alterTable('municipality')
      .addColumn(column, 'text', (kept) => kept.notNull().defaultTo(''))
      .execute()
}
