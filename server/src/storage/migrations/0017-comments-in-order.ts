import {sql, type Kysely, type SchemaModule} from 'kysely'
import type {StoreTraits} from '../open.ts'
import {commentTable} from './0009-comments.ts'

/**
 * Comments lie in the order of their publication, which everybody knows; those that wait or never were published, by their
 * random ids. What arrives together then shares pages: in the order of random ids, each would write pages of its own. The
 * key begins with the position, so that nobody takes it for one of the orders in which a thread is read.
 */
export async function putCommentsInOrder(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await commentTable(db.schema, 'comment_in_order', traits)
    .addPrimaryKeyConstraint('comment_order', ['position', 'activity', 'id'])
    .execute()
  await sql`insert into comment_in_order select * from comment order by position, activity, id`.execute(db)
  await db.schema.dropTable('comment').execute()
  await db.schema.alterTable('comment_in_order').renameTo('comment').execute()
  await db.schema.createIndex('comment_id').unique().on('comment').column('id').execute()
  // Before the orders of the first level: of two that serve as well, SQLite takes the one that was made last.
  await db.schema.createIndex('comment_by_position').on('comment').columns(['activity', 'position']).execute()
  await createOrders(db.schema)
  await db.schema
    .createIndex('comment_official')
    .on('comment')
    .columns(['activity', 'is_pinned desc', 'position'])
    .where(sql`office`, '!=', '')
    .where(sql`state`, '=', 'published')
    .execute()
  await db.schema
    .createIndex('comment_by_publication')
    .on('comment')
    .columns(['activity', 'position', ...(traits.indexesTexts ? ['folded'] : [])])
    .where(sql`state`, '=', 'published')
    .execute()
}

/** The first level in each of its orders, all of it and by side, and the tree below each comment there. */
async function createOrders(schema: SchemaModule): Promise<void> {
  for (const [order, columns] of [
    ['age', ['position']],
    ['support', ['score', 'position']],
    ['replies', ['replies', 'position']],
  ] as const) {
    const firstLevel = (name: string) =>
      schema
        .createIndex(name)
        .on('comment')
        .where(sql`depth`, '=', 0)
        .where(sql`is_shown`, '=', 1)
    await firstLevel(`comment_by_${order}`)
      .columns(['activity', ...columns])
      .execute()
    await firstLevel(`comment_side_by_${order}`)
      .columns(['activity', 'side', ...columns])
      .where(sql`side`, '!=', '')
      .execute()
  }
  await schema
    .createIndex('comment_tree')
    .on('comment')
    .columns(['root', 'path'])
    .where(sql`depth`, '>', 0)
    .where(sql`is_shown`, '=', 1)
    .execute()
}
