import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Large files that staff have asked for. */
export async function createExportJobs({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  const words = ['email', 'wish', 'name', 'state', 'key'] as const
  const moments = ['bytes', 'at', 'until', 'beat'] as const
  const numbers = ['activity', 'written', 'of_all'] as const
  let table = schema
    .createTable('export_job')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .modifyEnd(traits.keyOrderedTable)
  for (const name of words) table = table.addColumn(name, 'text', (column) => column.notNull())
  for (const name of numbers) table = table.addColumn(name, 'integer', (column) => column.notNull())
  for (const name of moments) table = table.addColumn(name, traits.milliseconds, (column) => column.notNull())
  await table.execute()
}
