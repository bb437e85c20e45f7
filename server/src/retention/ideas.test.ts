/** What was handed in is kept until the day that was promised, and no longer. */
import {beforeEach, expect, test} from 'vitest'
import {forgetAllIdeas, openHandingIn, type HandingIn} from '../ideas/handing-in.test-kit.ts'
import {collectionNumber} from '../ideas/collection.test-kit.ts'
import {hideIdea, lockList} from '../ideas/state.queries.ts'
import {appealFor} from '../moderation/appeals.queries.ts'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {eraseExpired} from './retention.ts'

/** The last day of retention of the example, in its last second. */
const lastDay = Date.parse('2026-12-31T23:59:59Z')

const tables = [
  'idea',
  'idea_step',
  'idea_group',
  'vote',
  'photo',
  'moderation_case',
  'report',
  'appeal',
] as const

describeEachStore('a collection of ideas', (opened) => {
  const db = () => opened().store.db
  let town: HandingIn

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    const comments = {moderation: 'mixed' as const, votes: 'support' as const, reportsToHold: 3}
    town = await openHandingIn(opened().store, {photos: true, comments})
    town.clock.now = june
    await town.handIn(1, {photos: [{photo: await town.upload(), alt: 'The platform'}]})
    await town.handIn(2)
    await town.handIn(3)
    await town.report(1, 1)
    const address = '/v1/ideas/irbid/old-station/1/supports'
    await town.app.request(address, post({token: keyOf(1), value: 1}))
    await town.app.request(
      '/v1/comments/irbid/old-station.1',
      post({key: keyOf(8), name: 'Sami', text: 'Yes!'}),
    )
    const activity = await collectionNumber(db())
    const place = {id: 'one', activity, day: 20_000, office: '{}', text: '', link: '', staff_user: ''}
    const idea = (await town.stored()).find(({number}) => number === 2)?.id ?? ''
    await db()
      .insertInto('idea_step')
      .values({...place, idea, number: 1, status: 'studied'})
      .execute()
    await db().insertInto('idea_group').values({activity, id: 'trees', title: '{}', text: ''}).execute()
    await db()
      .transaction()
      .execute(async (transaction) => {
        await lockList(transaction, activity)
        await hideIdea(transaction, idea, 'insult', 20_000)
        await appealFor(transaction, {
          item: idea,
          activity,
          kind: 'idea',
          text: 'No.',
          day: 20_000,
          hour: 480_000,
        })
      })
  })

  const rows = () =>
    Promise.all(tables.map(async (table) => (await db().selectFrom(table).selectAll().execute()).length))

  test('is kept until the last day that was promised', async () => {
    const before = await rows()

    await eraseExpired(db(), lastDay)

    expect(await rows()).toEqual(before)
    expect(before).not.toContain(0)
  })

  test('is erased on the next day with all that hangs on it; the public account stays', async () => {
    const before = await town.account()

    await eraseExpired(db(), lastDay + 1_000)

    expect(await rows()).toEqual(tables.map(() => 0))
    expect(await db().selectFrom('comment').selectAll().execute()).toEqual([])
    expect(await town.account()).toEqual(before)
    expect(await town.list()).toMatchObject({published: 0, supports: 0})
  })

  test('never gives a number again', async () => {
    const {newest} = await town.list()

    await eraseExpired(db(), lastDay + 1_000)

    expect((await town.list()).newest).toBe(newest)
  })
})
