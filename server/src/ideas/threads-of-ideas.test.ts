/** What is said under ideas, when these go, and when a municipality changes its mind. */
import type {CommentsPage, CommentsSettings, Idea, IdeaReply} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeEach, expect, test} from 'vitest'
import {june, keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {collectionNumber} from './collection.test-kit.ts'
import {forgetAllIdeas, openHandingIn, type HandingIn} from './handing-in.test-kit.ts'
import {hideIdea, lockList, restoreIdea} from './state.queries.ts'

const comments: CommentsSettings = {moderation: 'after', votes: 'support', reportsToHold: 3}

describeEachStore('the thread under an idea', (opened) => {
  let town: HandingIn

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    town = await openHandingIn(opened().store, {comments})
    town.clock.now = june
    return () => town.stop()
  })

  const path = {municipality: 'irbid', activity: 'old-station.1'}
  const say = (number: number) =>
    town.app.request(pathOf('sendComment', path), post({key: keyOf(number), name: 'Sami', text: 'Good.'}))
  const said = async () => {
    town.clock.now += 1_000
    const page = (await (await town.app.request(pathOf('readComments', path))).json()) as CommentsPage
    return page.comments?.map(({text}) => text)
  }
  const idea = async (): Promise<Idea> => {
    town.clock.now += 1_000
    const address = {municipality: 'irbid', activity: 'old-station', idea: '1'}
    return ((await (await town.app.request(pathOf('readIdea', address))).json()) as IdeaReply).whole
  }
  /** Another definition of the same collection, as a process learns of it. */
  const define = async (settings: Parameters<typeof openHandingIn>[1]) => {
    await town.stop()
    town = await openHandingIn(opened().store, settings)
    town.clock.now = june + 2_000
  }

  async function moderate(does: typeof restoreIdea) {
    const activity = await collectionNumber(town.db)
    const {id} = await town.db.selectFrom('idea').select('id').executeTakeFirstOrThrow()
    await town.db.transaction().execute(async (transaction) => {
      await lockList(transaction, activity)
      await does(transaction, id, 494_700)
    })
  }

  test('takes no more comments once the idea is withdrawn; what was said can still be read there', async () => {
    const {receipt} = await town.handIn(1)
    expect((await say(1)).status).toBe(201)

    await town.withdraw(receipt)

    expect(await town.code(say(2))).toBe('closed')
    expect((await say(1)).status).toBe(201)
    expect(await said()).toEqual(['Good.'])
    const stone = await idea()
    expect(stone).toMatchObject({gone: {is: 'withdrawn'}, comments: 0})
    expect(stone).not.toHaveProperty('thread')
  })

  test('takes none while the idea is hidden, and shows nothing of what was hidden', async () => {
    await town.handIn(1, {title: 'Something insulting'})
    await say(1)

    await moderate((db, id) => hideIdea(db, id, 'insult', 20_600))

    expect(await town.code(say(2))).toBe('closed')
    const shown = await (await town.app.request(pathOf('readActivity', path))).text()
    expect(shown).not.toContain('insulting')

    await moderate(restoreIdea)

    expect((await say(2)).status).toBe(201)
    expect(await idea()).toMatchObject({thread: 'irbid/old-station.1', comments: 2})
  })

  test('is offered to readers only while the collection has such threads, and is there again afterwards', async () => {
    await town.handIn(1)
    await say(1)

    await define({})
    expect(await idea()).not.toHaveProperty('thread')
    expect((await say(2)).status).toBe(404)

    await define({comments})
    expect((await idea()).thread).toBe('irbid/old-station.1')
    expect(await said()).toEqual(['Good.'])
  })

  test('is opened under what was proposed before there were such threads', async () => {
    await define({})
    await town.handIn(1)
    await town.handIn(2)
    expect((await say(1)).status).toBe(404)

    await define({comments})

    expect((await say(1)).status).toBe(201)
    expect(await idea()).toMatchObject({thread: 'irbid/old-station.1', comments: 1})
    const threads = await town.db.selectFrom('activity').select('id').where('within', '>', 0).execute()
    expect(threads.map(({id}) => id).toSorted()).toEqual(['old-station.1', 'old-station.2'])
  })
})
