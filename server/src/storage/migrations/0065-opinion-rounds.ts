import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What has changed in threads with opinions since groups were looked for. */
export async function createOpinionRounds({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await schema
    .createTable('opinion_round')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('changes', 'integer', (column) => column.notNull())
    .addColumn('looked', traits.milliseconds, (column) => column.notNull())
    .modifyEnd(traits.plainTable)
    .execute()
}
