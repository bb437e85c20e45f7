import type {Referable} from '../referring/referable.ts'
import {findAllNumbered} from './find-numbered.queries.ts'
import {changeList} from './list.queries.ts'
import {lockLists} from './state.queries.ts'

/** Ideas, as others refer to them: by their numbers. */
export const referredIdeas: Referable = {
  kind: 'idea',
  read: async (db, activity, names) => {
    const ideas = await findAllNumbered(db, activity, names.map(Number))
    return new Map(
      ideas.map(({number, title, supports}) => [
        String(number),
        {kind: 'idea', idea: number, title, supports},
      ]),
    )
  },
  touch: async (db, activity) => {
    await lockLists(db, [activity])
    await changeList(db, activity)
  },
}
