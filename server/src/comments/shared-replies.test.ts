/** What is prepared of threads: the same bytes for everybody, made once per change, and never of one reader alone. */
import type {CommentsPage} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {keyOf, openSquare, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOf, openTalk, outline} from './reading.test-kit.ts'
import {threadDefinition} from './thread.test-kit.ts'

describeEachStore('what is prepared of a thread', (opened) => {
  let talk: Awaited<ReturnType<typeof openTalk>>

  beforeAll(async () => {
    talk = await openTalk(opened().store)
  })

  beforeEach(async () => {
    await talk.silence()
    for (const text of ['One', 'Two', 'Three']) await talk.say({text})
  })

  const now = async (path: string, headers: Record<string, string> = {}) => talk.app.request(path, {headers})

  const paths = () => [
    talk.path(),
    talk.path({sort: 'supported'}),
    talk.path({q: 'two'}),
    `${talk.path()}/${idOf(1)}`,
    '/v1/comments?threads=irbid/park-talk',
  ]

  test('is the same for two people, whatever they did and whatever their browsers say', async () => {
    const token = keyOf(7)
    const voted = await talk.app.request(
      pathOf('vote', {municipality: 'irbid', activity: 'park-talk', comment: idOf(1)}),
      post({token, value: 1}),
    )
    const voter = {
      cookie: 'session=1',
      'saha-browser': token,
      'saha-receipt': '0000-0000-0000-0000-0000',
      authorization: 'Bearer x',
      'accept-language': 'ar',
      origin: 'https://www.irbid.example',
    }

    expect(voted.status).toBe(200)
    for (const path of paths()) {
      talk.clock.now += 1_000
      const [own, other] = [await now(path, voter), await now(path)]
      const text = await own.text()
      expect(text).toBe(await other.text())
      expect(own.headers.get('etag')).toBe(other.headers.get('etag'))
      expect(own.headers.get('vary')).toBe('accept-encoding')
      expect(own.headers.get('cache-control')).toBe('public, max-age=1')
      expect(own.headers.getSetCookie()).toEqual([])
      expect(text).not.toContain(token)
      expect(text).not.toMatch(/"(?:mine|own|voted|supported|mark|token|receipt|author)"/)
    }
  })

  test('is sent only when it has changed', async () => {
    for (const path of paths()) {
      const first = await talk.get(path)
      const etag = first.headers.get('etag') ?? ''

      expect((await talk.get(path, {'if-none-match': etag})).status).toBe(304)
    }
    const before = await talk.get(talk.path())
    await talk.say({text: 'Four'})

    const etag = before.headers.get('etag') ?? ''
    expect((await talk.get(talk.path(), {'if-none-match': etag})).status).toBe(200)
  })

  test('is asked of the store once a second, however many ask', async () => {
    talk.clock.now += 1_000
    await now(talk.path())
    const asked = vi.spyOn(opened().store.db.getExecutor(), 'executeQuery')

    const bodies = await Promise.all(Array.from({length: 50}, async () => (await now(talk.path())).text()))

    expect(new Set(bodies).size).toBe(1)
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })

  test('shows a vote within a second', async () => {
    const before = await talk.read()
    await talk.change(async (transaction) => {
      await transaction.updateTable('comment').set({supports: 9}).where('id', '=', idOf(3)).execute()
      await transaction
        .updateTable('thread')
        .set((row) => ({revision: row('revision', '+', 1)}))
        .execute()
    })
    const atOnce = (await (await now(talk.path())).json()) as CommentsPage

    expect(before.comments[0]?.supports).toBe(0)
    expect(atOnce.comments[0]?.supports).toBe(0)
    expect((await talk.read()).comments[0]?.supports).toBe(9)
  })

  test('shows an author the own comment at once, on every page, also where others read all the time', async () => {
    const places = [talk.path(), '/embed/irbid/park-talk', '/v1/feeds/irbid/park-talk']
    const readAll = () => Promise.all(places.map(async (path) => (await now(path)).text()))
    await readAll()

    const sent = await talk.app.request(talk.path(), post({key: keyOf(1), name: 'Amal', text: 'Just now'}))
    const after = await readAll()

    expect(sent.status).toBe(201)
    expect(after.map((text) => text.includes('Just now'))).toEqual([true, true, true])
  })

  test('is told to another process within a second too', async () => {
    const other = await openSquare(opened().store)
    other.clock.now = talk.clock.now
    await other.app.request(talk.path())
    await talk.say({text: 'Four'})
    other.clock.now += 1_000

    expect(outline((await (await other.app.request(talk.path())).json()) as CommentsPage)[0]).toBe('Four')
  })

  describe('of a thread that must leave no trace', () => {
    test('is left in no cache', async () => {
      const definition = threadDefinition()
      for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
      await talk.define(definition)

      for (const path of paths().slice(0, -1))
        expect((await talk.get(path)).headers.get('cache-control')).toBe('no-store')
    })
  })
})
