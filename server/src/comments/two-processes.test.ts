/** Two server processes on one store: what arrives at both at the same time. */
import {pathOf} from '@saha/contract/routes'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore, type OpenStore} from '../storage/open.ts'
import {forgetComments, openWriting, type Writing} from './writing.test-kit.ts'

describeEachStore('two processes on one store', (opened) => {
  let second: OpenStore
  let one: Writing
  let other: Writing

  beforeAll(async () => {
    second = await openStore(opened().address)
    one = await openWriting(opened().store, {}, {}, {'market-talk': {}})
    other = await openWriting(second, {}, {}, {'market-talk': {}})
  })

  beforeEach(() => forgetComments(opened().store))

  afterAll(() => second.close())

  const vote = (at: Writing, activity: string, comment: string, browser: number) =>
    at.app.request(
      pathOf('vote', {municipality: 'irbid', activity, comment}),
      post({token: keyOf(browser), value: 1}),
    )

  test('take comments and votes in several threads at once, and nobody has to send again', async () => {
    const here = (await one.write(1)).comment
    const there = (await one.write(2, {}, 'market-talk')).comment

    const replies: (Response | Promise<Response>)[] = []
    for (let round = 0; round < 20; round++) {
      replies.push(one.send({key: keyOf(1_000 + round)}), vote(one, 'market-talk', there, round))
      replies.push(other.send({key: keyOf(2_000 + round)}, 'market-talk'))
      replies.push(vote(other, 'park-talk', here, round))
      await new Promise((resolve) => setImmediate(resolve))
    }
    const statuses = (await Promise.all(replies)).map(({status}) => status)

    expect([...new Set(statuses)].toSorted()).toEqual([200, 201])
    expect((await one.comment(here))?.supports).toBe(20)
    expect((await one.page()).counts.all).toBe(21)
    expect((await other.page('market-talk')).counts.all).toBe(21)
  })

  test('take the same comment at both, and keep it once', async () => {
    const comment = {key: keyOf(7), text: 'More shade, please.'}

    const replies = await Promise.all(
      Array.from({length: 40}, (_, at) => (at % 2 ? one : other).send(comment)),
    )

    const told = await Promise.all(replies.map((reply) => reply.json()))
    expect(new Set(told.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
    expect((await one.page()).counts.all).toBe(1)
  })
})
