import {sql, type Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Collections of ideas, what was done with each, and their groups. */
export async function createIdeas(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await db.schema
    .alterTable('municipality')
    .addColumn('statuses', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await createLists(db, traits)
  await createIdeaTable(db, traits)
  await createSteps(db, traits)
}

async function createLists({schema}: Kysely<unknown>, {plainTable, keyOrderedTable}: StoreTraits) {
  await schema
    .createTable('idea_list')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('newest', 'integer', (column) => column.notNull())
    .addColumn('published', 'integer', (column) => column.notNull())
    .addColumn('supports', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('idea_group')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idea_group_key', ['activity', 'id'])
    .modifyEnd(keyOrderedTable)
    .execute()
}

async function createIdeaTable({schema}: Kysely<unknown>, {keyOrderedTable}: StoreTraits) {
  await schema
    .createTable('idea')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('district', 'text', (column) => column.notNull())
    .addColumn('longitude', 'integer', (column) => column.notNull())
    .addColumn('latitude', 'integer', (column) => column.notNull())
    .addColumn('photos', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('supports', 'integer', (column) => column.notNull())
    .addColumn('comments', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('is_answered', 'integer', (column) => column.notNull())
    .addColumn('duplicate_of', 'integer', (column) => column.notNull())
    .addColumn('group', 'text', (column) => column.notNull())
    .addColumn('thread', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('is_edited', 'integer', (column) => column.notNull())
    .addColumn('is_redacted', 'integer', (column) => column.notNull())
    .addColumn('hidden_reason', 'text', (column) => column.notNull())
    .addColumn('hidden_day', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createIndex('idea_number')
    .unique()
    .on('idea')
    .columns(['activity', 'number'])
    .where(sql`number`, '>', 0)
    .execute()
  // Which ideas have changed since a process read them last.
  await schema.createIndex('idea_revision').on('idea').columns(['activity', 'revision']).execute()
}

async function createSteps({schema}: Kysely<unknown>, {keyOrderedTable}: StoreTraits) {
  await schema
    .createTable('idea_step')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('idea', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addColumn('staff_user', 'text', (column) => column.notNull())
    .addUniqueConstraint('idea_step_of_idea', ['idea', 'number'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema.createIndex('idea_step_activity').on('idea_step').column('activity').execute()
}
