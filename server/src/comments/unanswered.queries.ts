/** Comments on the first level below which no office has answered. */
import {limits} from '@saha/contract/limits'
import {excerptOf} from '@saha/domain'
import {sql} from 'kysely'
import type {Answerable} from '../answers/answerable.ts'
import type {Store} from '../storage/open.ts'

const hourLong = 3_600_000

export const unansweredComments: Answerable = {
  kind: 'comments',

  count: async (db, activities) => {
    const counts = new Map<number, number>()
    for (const {number} of activities) {
      const {count} = await ofCitizens(db, number)
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      counts.set(number, Number(count) - (await countAnswered(db, number)))
    }
    return counts
  },

  list: async (db, {number, id}, {hour, behind}, most) => {
    const rows = await ofCitizens(db, number)
      .select(['comment.id', 'position', 'hour', 'text', 'name', 'supports', 'replies'])
      .where('hour', '>=', hour)
      .where((is) => is.or([is('hour', '>', hour), is('position', '>', behind)]))
      .where(({not, exists, selectFrom}) =>
        not(
          exists(
            selectFrom('comment as answer')
              .select('answer.id')
              .whereRef('answer.root', '=', 'comment.id')
              // As the index has it.
              .where(sql<boolean>`answer.depth > 0`)
              .where(sql<boolean>`answer.state = 'published'`)
              .where(sql<boolean>`answer.office != ''`),
          ),
        ),
      )
      .orderBy('hour')
      .orderBy('position')
      .limit(most)
      .execute()
    return rows.map((row) => ({
      hour: row.hour,
      place: row.position,
      shown: {
        kind: 'comment',
        comment: row.id,
        activity: id,
        hour: new Date(row.hour * hourLong).toISOString(),
        name: row.name,
        words: excerptOf(row.text, limits.ideaExcerpt),
        supports: row.supports,
        comments: row.replies,
      },
    }))
  },
}

function ofCitizens(db: Store, activity: number) {
  return (
    db
      .selectFrom('comment')
      .where('comment.activity', '=', activity)
      // As the index has it.
      .where(sql<boolean>`comment.depth = 0`)
      .where(sql<boolean>`comment.state = 'published'`)
      .where(sql<boolean>`comment.office = ''`)
  )
}

/** Comments of citizens on the first level that have an answer. Few answer many: these are counted from the answers. */
async function countAnswered(db: Store, activity: number): Promise<number> {
  const {count} = await db
    .selectFrom('comment as answer')
    .innerJoin('comment as asked', 'asked.id', 'answer.root')
    .select((row) => row.fn.count<number>('answer.root').distinct().as('count'))
    .where('answer.activity', '=', activity)
    .where(sql<boolean>`answer.office != ''`)
    .where(sql<boolean>`answer.state = 'published'`)
    .where('answer.depth', '>', 0)
    .where('asked.state', '=', 'published')
    .where('asked.office', '=', '')
    .executeTakeFirstOrThrow()
  return Number(count)
}
