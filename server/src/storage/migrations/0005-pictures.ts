import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Photos of citizens, and pictures of options. Their bytes lie apart, so that what points to them is quick to read. */
export async function createPictures(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await createPhotos(db, traits)
  await createImages(db, traits)
}

async function createPhotos({schema}: Kysely<unknown>, {keyOrderedTable, bytes}: StoreTraits) {
  await schema
    .createTable('photo')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('response', 'text', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema.createIndex('photo_response').on('photo').columns(['response', 'activity']).execute()
  await schema
    .createTable('photo_content')
    .addColumn('photo', 'text', (column) =>
      column.primaryKey().notNull().references('photo.id').onDelete('cascade'),
    )
    .addColumn('bytes', bytes, (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
}

async function createImages({schema}: Kysely<unknown>, {plainTable, bytes}: StoreTraits) {
  await schema
    .createTable('image')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('activity_image')
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('image', 'text', (column) => column.notNull().references('image.name'))
    .addPrimaryKeyConstraint('activity_image_key', ['activity', 'file'])
    .modifyEnd(plainTable)
    .execute()
}
