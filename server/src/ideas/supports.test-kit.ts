/** For tests: browsers that support ideas of a collection. */
import type {Support, SupportCounts, SupportSettings} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {june, keyOf, openSquare, post} from '../saha.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'
import {
  collectionNumber,
  forgetIdeas,
  idOfIdea,
  ideasDefinition,
  publishIdeas,
} from './collection.test-kit.ts'
import {lockList} from './state.queries.ts'

type Db = Parameters<typeof lockList>[0]

const categories = ['green', 'rest'].map((id) => ({id, text: {en: id}}))

/** `irbid/old-station` with four ideas, `market` with one, and `silent`, where nobody can support the one that is there. */
export async function openSupports(store: OpenStore) {
  const {db} = store
  const square = await openSquare(store)

  return {
    ...square,
    define: (supports: SupportSettings = {}) =>
      square.define(
        ideasDefinition(
          {supports, ...(supports.mostPerCategory && {categories})},
          {market: {}, silent: {supports: false}},
        ),
      ),
    /** Empties everything and begins anew, at noon in June. */
    begin: async () => {
      square.clock.now = Math.max(square.clock.now, june) + 1_000
      await square.define(ideasDefinition({}, {market: {}, silent: {supports: false}}))
      await forgetIdeas(db)
      await publishIdeas(db, await collectionNumber(db), {
        shade: {category: 'green'},
        trees: {category: 'green'},
        benches: {category: 'rest'},
        lamps: {category: 'rest'},
      })
      await publishIdeas(db, await collectionNumber(db, 'market'), {stalls: {}})
      await publishIdeas(db, await collectionNumber(db, 'silent'), {quiet: {}})
    },
    support: async (
      idea: number | string,
      value: Support['value'] = 1,
      browser = 1,
      activity = 'old-station',
    ): Promise<Response> =>
      square.app.request(
        pathOf('support', {municipality: 'irbid', activity, idea: String(idea)}),
        post({token: keyOf(browser), value}),
      ),
    counts: async (reply: Promise<Response>) => (await (await reply).json()) as SupportCounts,
    code: async (reply: Response | Promise<Response>) => (await square.problem(reply)).code as string,
    votes: () => db.selectFrom('vote').selectAll().execute(),
    list: async () =>
      db
        .selectFrom('idea_list')
        .selectAll()
        .where('activity', '=', await collectionNumber(db))
        .executeTakeFirstOrThrow(),
    stored: (name: string) =>
      db.selectFrom('idea').selectAll().where('id', '=', idOfIdea(name)).executeTakeFirstOrThrow(),
    /** Does something with ideas of the collection, as the server does: while nobody else can. */
    change: <T>(work: (db: Db, activity: number) => Promise<T>): Promise<T> =>
      db.transaction().execute(async (transaction) => {
        const activity = await collectionNumber(transaction)
        await lockList(transaction, activity)
        return work(transaction, activity)
      }),
  }
}
