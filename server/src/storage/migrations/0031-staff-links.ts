import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Links by which colleagues come in, and by which somebody gets a new password. */
export async function createStaffLinks({schema}: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  const {plainTable, milliseconds} = traits
  await schema
    .createTable('staff_invitation')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('municipality', 'text', (column) =>
      column.notNull().references('municipality.id').onDelete('cascade'),
    )
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('letter', 'text', (column) => column.notNull())
    .addColumn('expires_at', milliseconds, (column) => column.notNull())
    .addUniqueConstraint('staff_invitation_once', ['municipality', 'email'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('staff_recovery')
    .addColumn('hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_user', 'text', (column) =>
      column.notNull().references('staff_user.id').onDelete('cascade'),
    )
    .addColumn('created_at', milliseconds, (column) => column.notNull())
    .addColumn('expires_at', milliseconds, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema.createIndex('staff_recovery_user').on('staff_recovery').column('staff_user').execute()
}
