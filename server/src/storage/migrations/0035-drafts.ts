import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** What consultations are being made of, the pictures for that, and what was published before. */
export async function createDrafts(
  {schema}: Kysely<unknown>,
  {plainTable, milliseconds}: StoreTraits,
): Promise<void> {
  await schema
    .createTable('consultation_draft')
    .addColumn('municipality', 'text', (column) => column.notNull().references('municipality.id'))
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('outline', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('changed_at', milliseconds, (column) => column.notNull())
    .addColumn('logged_at', milliseconds, (column) => column.notNull())
    .addPrimaryKeyConstraint('consultation_draft_key', ['municipality', 'consultation'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('draft_image')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('image', 'text', (column) => column.notNull().references('image.name'))
    .addPrimaryKeyConstraint('draft_image_key', ['municipality', 'consultation', 'file'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('consultation_version')
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', milliseconds, (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('consultation_version_key', ['municipality', 'consultation', 'number'])
    .modifyEnd(plainTable)
    .execute()
}
