import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {createInsertIdeas} from '../../server/src/ideas/insert-ideas.queries.ts'
import {changeList} from '../../server/src/ideas/list.queries.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {municipality} from '../survey/definition.ts'
import {collection} from './definition.ts'
import {ideasOf} from './ideas.ts'

/** Ideas of one transaction. */
const together = 5_000

/** Puts published ideas into the measured collection, with the rows that an import writes. */
export async function fillIdeas(database: string, count: number): Promise<void> {
  const store = await openStore(database)
  const found = await knowActivities(store.db, Date.now).findIdeas(municipality, collection)
  if (!found) throw new Error('The store does not hold the measured collection.')
  const insert = createInsertIdeas()
  const ideas = ideasOf(found.number, count)
  for (let from = 0; from < count; from += together) {
    const part = ideas.slice(from, from + together)
    const supports = part.reduce((sum, idea) => sum + idea.supports, 0)
    await store.db.transaction().execute(async (transaction) => {
      const change = {newest: part.length, published: part.length, supports}
      const revision = await changeList(transaction, found.number, change)
      await insert(
        transaction,
        part.map((idea) => ({...idea, revision})),
      )
    })
  }
  await store.close()
}
