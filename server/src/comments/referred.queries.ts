import {limits} from '@saha/contract/limits'
import {excerptOf} from '@saha/domain'
import type {Referable} from '../referring/referable.ts'

/** Comments, as others refer to them. */
export const referredComments: Referable = {
  kind: 'comment',
  read: async (db, activity, names) => {
    if (names.length === 0) return new Map()
    const comments = await db
      .selectFrom('comment')
      .select(['id', 'name', 'text', 'supports'])
      .where('id', 'in', names)
      .where('activity', '=', activity)
      .where('state', '=', 'published')
      .execute()
    return new Map(
      comments.map(({id, name, text, supports}) => [
        id,
        {kind: 'comment', comment: id, name, words: excerptOf(text, limits.ideaExcerpt), supports},
      ]),
    )
  },
}
