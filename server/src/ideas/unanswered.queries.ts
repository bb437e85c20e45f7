/** Ideas about which the municipality has said nothing yet. */
import {isSettled} from '@saha/domain'
import {sql} from 'kysely'
import type {Answerable, AnsweredIn} from '../answers/answerable.ts'
import type {Store} from '../storage/open.ts'

const hourLong = 3_600_000

export const unansweredIdeas: Answerable = {
  kind: 'ideas',

  count: async (db, activities) => {
    const counts = new Map<number, number>()
    for (const activity of activities) {
      const {count} = await unanswered(db, activity)
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      counts.set(activity.number, Number(count))
    }
    return counts
  },

  list: async (db, activity, {hour, behind}, most) => {
    const rows = await unanswered(db, activity)
      .select(['number', 'hour', 'title', 'name', 'supports', 'comments'])
      .where('hour', '>=', hour)
      .where((is) => is.or([is('hour', '>', hour), is('number', '>', behind)]))
      .orderBy('hour')
      .orderBy('number')
      .limit(most)
      .execute()
    return rows.map((row) => ({
      hour: row.hour,
      place: row.number,
      shown: {
        kind: 'idea',
        idea: row.number,
        activity: activity.id,
        hour: new Date(row.hour * hourLong).toISOString(),
        name: row.name,
        words: row.title,
        supports: row.supports,
        comments: row.comments,
      },
    }))
  },
}

function unanswered(db: Store, {number, statuses}: AnsweredIn) {
  const settled = statuses.filter(isSettled).map(({id}) => id)
  return (
    db
      .selectFrom('idea')
      .where('activity', '=', number)
      // As the index has it.
      .where(sql<boolean>`idea.state = 'published'`)
      .where(sql<boolean>`idea.is_answered = 0`)
      .where(sql<boolean>`idea.duplicate_of = 0`)
      .$if(settled.length > 0, (query) => query.where('status', 'not in', settled))
  )
}
