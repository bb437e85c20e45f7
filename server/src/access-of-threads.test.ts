/** Every address of a thread and of what was said in it, in every state: who gets what. */
import type {CommentReceipt} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {
  definitions,
  elsewhere,
  expectPlain,
  methodAndPath,
  ofHidden,
  ofThreads,
  rowsOf,
  situations,
  talk,
  type Holding,
} from './access.test-kit.ts'
import {importDefinition} from './activities/import-definition.ts'
import {hideComment} from './comments/state.queries.ts'
import {closes, june, keyOf, openSquare, post, site} from './saha.test-kit.ts'
import {describeEachStore} from './storage/each-store.ts'

describeEachStore('what is asked of a thread', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  let written = 0

  beforeAll(async () => {
    square = await openSquare(opened().store)
    for (const definition of definitions()) await importDefinition(opened().store.db, definition)
  })

  beforeEach(() => {
    square.clock.now = june
  })

  /** A comment in the thread of `irbid`, as its author knows it. */
  async function comment(): Promise<CommentReceipt> {
    const path = pathOf('sendComment', {municipality: 'irbid', activity: talk.id})
    const body = {key: keyOf(++written), name: 'Layla', text: `Shade, please (${written}).`}
    const reply = await square.app.request(path, post(body))
    return (await reply.json()) as CommentReceipt
  }

  test.each(rowsOf(ofThreads))('%s, of a thread %s: %d', async (address, situation, status) => {
    const {now, municipality, activity} = situations[situation]
    const thread = activity === 'park-survey' ? talk.id : activity
    const {comment: id} = await comment()
    const {method, path} = methodAndPath(address, {municipality, activity: thread, comment: id})
    square.clock.now = now
    const token = keyOf(1)
    const body = address.endsWith('votes')
      ? {token, value: 1}
      : address.endsWith('reports')
        ? {token, reason: 'spam'}
        : {key: keyOf(++written), name: 'Sami', text: `And benches (${written}).`}

    const reply = await square.app.request(path, method === 'POST' ? post(body) : {method})

    expect(reply.status).toBe(status)
    expectPlain(reply)
  })

  test.each(rowsOf(ofHidden))(
    '%s, with the receipt of a comment %s: %d',
    async (address, holding, status) => {
      const {receipt, comment: id} = await comment()
      await hideComment(opened().store.db, id, 'insult', 20_619)
      const codes: Partial<Record<Holding, string>> = {
        'that nobody was given': '0000-0000-0000-0000-0000',
        'that is none': "' or '1'='1",
      }
      const origin = holding === 'on a page of another municipality' ? elsewhere : site
      const headers = {'saha-receipt': codes[holding] ?? receipt, origin}
      if (holding === 'that was withdrawn')
        await square.app.request('/v1/receipts', {method: 'DELETE', headers})
      if (holding === 'after it has closed') square.clock.now = closes

      const reply = await square.app.request(
        methodAndPath(address).path,
        post({text: 'Look again.'}, headers),
      )

      expect(reply.status).toBe(status)
      expectPlain(reply)
    },
  )
})
