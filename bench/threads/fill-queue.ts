import {knowActivities} from '../../server/src/activities/known-activities.ts'
import {openCases} from '../../server/src/moderation/cases.queries.ts'
import {openStore} from '../../server/src/storage/open.ts'
import {municipality} from '../survey/definition.ts'
import {commentsOf} from './comments.ts'
import {fillThread} from './fill-thread.ts'

/** Cases of one transaction. */
const together = 1_000
const HOUR = 3_600_000

/** Puts comments into threads, all of which wait for moderators: reported, over thirty days, every thousandth appealed. */
export async function fillQueue(database: string, threads: readonly string[], count: number): Promise<void> {
  const now = Math.floor(Date.now() / HOUR)
  const each = count / threads.length
  for (const thread of threads) {
    await fillThread(database, thread, each)
    const store = await openStore(database)
    const found = await knowActivities(store.db, Date.now).findThread(municipality, thread)
    const activity = found?.number ?? 0
    const cases = commentsOf(thread, each).map(({id}, at) => ({
      item: id,
      activity,
      kind: 'comment' as const,
      waits: at % 1_000 === 0 ? (['appealed'] as const) : (['reported'] as const),
      signals: at % 3 === 0 ? ['links', 'offer'] : [],
      spam: (at % 10) / 10,
      hour: now - (at % 720),
    }))
    for (let from = 0; from < each; from += together)
      await store.db
        .transaction()
        .execute((transaction) => openCases(transaction, cases.slice(from, from + together)))
    await store.close()
  }
}
