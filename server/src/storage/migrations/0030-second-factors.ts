import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Codes and passkeys beside passwords, and municipalities that ask for them. */
export async function createSecondFactors({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  const {plainTable, milliseconds} = traits
  await schema
    .alterTable('staff_user')
    .addColumn('two_factor', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .alterTable('staff_session')
    .addColumn('is_strong', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .createTable('staff_policy')
    .addColumn('municipality', 'text', (column) =>
      column.primaryKey().notNull().references('municipality.id').onDelete('cascade'),
    )
    .addColumn('wants_two_factor', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('staff_second_factor')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().unique().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('backup_codes', 'text', (column) => column.notNull())
    .addColumn('verified', 'integer', (column) => column.notNull())
    .addColumn('spent', 'text', (column) => column.notNull().defaultTo(''))
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('staff_passkey')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('credential', 'text', (column) => column.notNull().unique())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('counter', milliseconds, (column) => column.notNull())
    .addColumn('created_at', milliseconds, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema.createIndex('staff_passkey_user').on('staff_passkey').column('staff_user').execute()
}
