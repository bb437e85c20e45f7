/** Votes that were cast before the tables changed are still there, and still one per browser. */
import {sql} from 'kysely'
import {expect, test} from 'vitest'
import {describeEachStore} from './each-store.ts'
import {generaliseVotes} from './migrations/0020-votes.ts'

describeEachStore('votes of an earlier version', (opened) => {
  test('are kept when ideas can be voted on as well', async () => {
    const {db} = opened().store
    await db.schema.dropIndex('vote_activity').execute()
    await db.schema.alterTable('vote').renameColumn('item', 'comment').execute()
    await db.schema.alterTable('vote').renameTo('comment_vote').execute()
    await db.schema.createIndex('comment_vote_activity').on('comment_vote').column('activity').execute()
    await sql`insert into comment_vote (comment, mark, activity, value) values ('a', 'm', 1, -1)`.execute(db)

    await generaliseVotes(db as never)

    expect(await db.selectFrom('vote').selectAll().execute()).toEqual([
      {item: 'a', mark: 'm', activity: 1, value: -1},
    ])
    const again = {item: 'a', mark: 'm', activity: 1, value: 1}
    await expect(db.insertInto('vote').values(again).execute()).rejects.toThrow(/unique/i)
  })
})
