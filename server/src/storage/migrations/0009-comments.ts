import {sql, type Kysely, type SchemaModule} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Threads, what is said in them, and what moderators do about it. */
export async function createComments(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await db.schema
    .alterTable('activity')
    .addColumn('settings', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await createThreads(db, traits)
  await createCommentTable(db, traits)
  await createShortLived(db, traits)
  await createModeration(db, traits)
}

async function createThreads({schema}: Kysely<unknown>, {plainTable}: StoreTraits) {
  await schema
    .createTable('thread')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('newest', 'integer', (column) => column.notNull())
    .addColumn('published', 'integer', (column) => column.notNull())
    .addColumn('for', 'integer', (column) => column.notNull())
    .addColumn('neutral', 'integer', (column) => column.notNull())
    .addColumn('against', 'integer', (column) => column.notNull())
    .addColumn('official', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
}

async function createCommentTable({schema}: Kysely<unknown>, traits: StoreTraits) {
  await commentTable(schema, 'comment', traits).addPrimaryKeyConstraint('comment_key', ['id']).execute()
  // The first level in each of its orders, and the tree below each comment there. Waiting ones are in none of them.
  for (const [name, columns] of [
    ['comment_by_age', ['activity', 'position']],
    ['comment_by_support', ['activity', 'score', 'position']],
    ['comment_by_replies', ['activity', 'replies', 'position']],
  ] as const)
    await schema
      .createIndex(name)
      .on('comment')
      .columns([...columns])
      .where(sql`depth`, '=', 0)
      .where(sql`is_shown`, '=', 1)
      .execute()
  await schema
    .createIndex('comment_tree')
    .on('comment')
    .columns(['root', 'path'])
    .where(sql`depth`, '>', 0)
    .where(sql`is_shown`, '=', 1)
    .execute()
  await schema
    .createIndex('comment_official')
    .on('comment')
    .column('activity')
    .where(sql`office`, '!=', '')
    .execute()
}

/** The table of comments, without a key. */
export function commentTable(
  schema: SchemaModule,
  name: string,
  {keyOrderedTable, bytewiseText}: StoreTraits,
) {
  return schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_shown', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('parent', 'text', (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('depth', 'integer', (column) => column.notNull())
    .addColumn('path', bytewiseText, (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('side', 'text', (column) => column.notNull())
    .addColumn('office', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('is_pinned', 'integer', (column) => column.notNull())
    .addColumn('is_edited', 'integer', (column) => column.notNull())
    .addColumn('is_redacted', 'integer', (column) => column.notNull())
    .addColumn('supports', 'integer', (column) => column.notNull())
    .addColumn('objections', 'integer', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('replies', 'integer', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('photo', 'text', (column) => column.notNull())
    .addColumn('hidden_reason', 'text', (column) => column.notNull())
    .addColumn('hidden_day', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
}

async function createShortLived({schema}: Kysely<unknown>, {keyOrderedTable, milliseconds}: StoreTraits) {
  await schema
    .createTable('comment_edit')
    .addColumn('comment', 'text', (column) => column.primaryKey().notNull())
    .addColumn('until', milliseconds, (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('comment_vote')
    .addColumn('comment', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('value', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('comment_vote_key', ['comment', 'mark'])
    .modifyEnd(keyOrderedTable)
    .execute()
}

async function createModeration({schema}: Kysely<unknown>, {keyOrderedTable}: StoreTraits) {
  await schema
    .createTable('moderation_case')
    .addColumn('item', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('waits', 'text', (column) => column.notNull())
    .addColumn('signals', 'text', (column) => column.notNull())
    .addColumn('spam', 'integer', (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('moderation_act')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('staff_user', 'text', (column) => column.notNull())
    .addUniqueConstraint('moderation_act_of_item', ['item', 'number'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('report')
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('is_handled', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['item', 'mark'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('appeal')
    .addColumn('item', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('moderation_count')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('moderation_count_key', ['activity', 'what'])
    .modifyEnd(keyOrderedTable)
    .execute()
  for (const table of ['moderation_case', 'report', 'appeal', 'moderation_act', 'comment_vote'])
    await schema.createIndex(`${table}_activity`).on(table).column('activity').execute()
}
