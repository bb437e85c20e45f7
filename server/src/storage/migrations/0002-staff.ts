import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** People of municipalities, their ways to sign in, and for whom they work. */
export async function createStaff({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  const {plainTable, milliseconds} = traits
  await schema
    .createTable('staff_user')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', milliseconds, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('staff_session')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('created_at', milliseconds, (column) => column.notNull())
    .addColumn('expires_at', milliseconds, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema.createIndex('staff_session_user').on('staff_session').column('staff_user').execute()
  await schema
    .createTable('staff_account')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('is_given', 'integer', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('staff_account_once', ['provider', 'account'])
    .modifyEnd(plainTable)
    .execute()
  await schema.createIndex('staff_account_user').on('staff_account').column('staff_user').execute()
  await schema
    .createTable('staff_verification')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('created_at', milliseconds, (column) => column.notNull())
    .addColumn('expires_at', milliseconds, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createIndex('staff_verification_identifier')
    .on('staff_verification')
    .column('identifier')
    .execute()
  await schema
    .createTable('staff_membership')
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('municipality', 'text', (column) =>
      column.notNull().references('municipality.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_membership_key', ['staff_user', 'municipality'])
    .modifyEnd(plainTable)
    .execute()
}
