/** Many citizens, readers and moderators at two processes, all at the same time: everything stays counted. */
import type {IdeaReceipt} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeEach, expect, test} from 'vitest'
import {decide} from '../moderation/decide.ts'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {collectionNumber} from './collection.test-kit.ts'
import {forgetAllIdeas, openHandingIn, type HandingIn} from './handing-in.test-kit.ts'
import {moderatedIdeas} from './moderated-ideas.ts'
import {keptCounts, recount} from './recount.test-kit.ts'

const many = 40

describeEachStore('ideas that are handed in all at once', (opened) => {
  const db = () => opened().store.db
  let towns: HandingIn[]

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    const defence = suspecting({casino: {isHeld: true, score: 0.9}})
    const comments = {moderation: 'mixed' as const, votes: 'support' as const, reportsToHold: 3}
    towns = []
    for (let at = 0; at < 2; at++) towns.push(await openHandingIn(opened().store, {comments}, {defence}))
    for (const {clock} of towns) clock.now = june
    return async () => {
      for (const town of towns) await town.stop()
    }
  })

  const at = (number: number) => towns[number % 2] as HandingIn
  const all = <T>(does: (number: number) => Promise<T>) =>
    Promise.all(Array.from({length: many}, (_, number) => does(number)))
  const receipts = () =>
    all((number) => at(number).handIn(number, {text: number % 4 === 0 ? 'The casino.' : 'Trees.'}))

  async function moderate(items: string[], action: 'approve' | 'hide') {
    const email = `${action}@irbid.example`
    await addMember(db(), email, 'irbid', june, 'moderator')
    const {id} = await db()
      .selectFrom('staff_user')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const kinds = [moderatedIdeas(() => {})]
    const needs = {db: db(), kinds, defence: suspecting({}), now: () => june, onError: () => {}}
    const reason = action === 'hide' ? {reason: 'insult' as const} : {}
    await Promise.all(
      items.map((item) => decide(needs, {id, municipality: 'irbid'}, {items: [item], action, ...reason})),
    )
  }

  const support = async (number: number, idea: number) =>
    at(number).app.request(
      `/v1/ideas/irbid/old-station/${idea}/supports`,
      post({token: keyOf(number), value: 1}),
    )

  const say = async (number: number, idea: number) =>
    at(number).app.request(
      pathOf('sendComment', {municipality: 'irbid', activity: `old-station.${idea}`}),
      post({key: keyOf(number), name: 'Sami', text: number % 5 === 0 ? 'A casino?' : 'Good.'}),
    )

  test('get each number once, without a gap, whichever process takes them', async () => {
    const taken = await receipts()

    const numbers = taken.flatMap(({idea}) => idea ?? []).toSorted((a, b) => a - b)
    expect(numbers).toEqual(Array.from({length: (many * 3) / 4}, (_, number) => number + 1))
    const threads = await db().selectFrom('activity').select('id').where('within', '>', 0).execute()
    expect(threads).toHaveLength(numbers.length)
  })

  test('are counted exactly while they are supported, discussed, reported, moderated and withdrawn', async () => {
    const taken: IdeaReceipt[] = await receipts()
    const ids = (await at(0).stored()).map(({id}) => id)

    await Promise.all([
      moderate(ids.slice(0, 20), 'approve'),
      moderate(ids.slice(10, 30), 'hide'),
      all((number) => support(number, (number % 10) + 1)),
      all(async (number) => at(number).report((number % 10) + 1, number)),
      all(async (number) => say(number, (number % 10) + 1)),
      ...taken.slice(20).map(({receipt}, number) => at(number).withdraw(receipt)),
    ])

    const activity = await collectionNumber(db())
    expect(await keptCounts(db(), activity)).toEqual(await recount(db(), activity))
    const [rows, list] = [await at(0).stored(), await at(0).list()]
    expect(rows.map(({state}) => state)).toEqual(expect.arrayContaining(['hidden', 'withdrawn']))
    expect(Math.max(...rows.map(({revision}) => revision))).toBeLessThanOrEqual(list.revision)
  })
})
