/** Readers, feeds and counts learn of nothing before moderators have, and of no words that were hidden. */
import type {CommentReceipt} from '@saha/contract'
import {feedPathOf} from '@saha/contract/feed-routes'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {keyOf, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

const word = 'pomegranate'
const place = {municipality: 'irbid', activity: 'park-talk'}
const page = pathOf('readComments', place)

/** Whatever everybody can read of a thread. */
const addresses = (comment: string) => [
  page,
  ...['oldest', 'supported', 'discussed'].map((sort) => `${page}?sort=${sort}`),
  `${page}?q=${word}`,
  `${page}?under=${comment}`,
  pathOf('readComment', {...place, comment}),
  `${pathOf('countComments')}?threads=irbid/park-talk`,
  feedPathOf(place),
  `${feedPathOf(place)}?lang=en`,
  '/embed/irbid/park-talk',
  '/embed/irbid/park-talk?lang=en',
  pathOf('readModeration', place),
  pathOf('readActivity', place),
]

describeEachStore('what waits for moderators', (opened) => {
  let town: Townhall
  let rana: Desk
  let own: CommentReceipt
  let sent = 0

  beforeAll(async () => {
    town = await openTownhall(opened().store, threadDefinition({moderation: 'before'}))
    rana = await town.hire('rana@irbid.example')
  })

  beforeEach(async () => {
    const body = {key: keyOf(++sent), name: `Layla ${word}`, text: `A ${word} tree, number ${sent}.`}
    own = (await (await town.app.request(pathOf('sendComment', place), post(body))).json()) as CommentReceipt
  })

  /** Addresses at which the words of this comment can be read. */
  async function readableAt(): Promise<string[]> {
    town.clock.now += 1_000
    const readable: string[] = []
    for (const address of addresses(own.comment)) {
      const text = await (await town.app.request(address)).text()
      if (text.includes(`number ${sent}.`)) readable.push(address)
    }
    return readable
  }

  async function count(): Promise<number> {
    town.clock.now += 1_000
    const reply = await town.app.request(`${pathOf('countComments')}?threads=irbid/park-talk`)
    return ((await reply.json()) as {counts: Record<string, number>}).counts['irbid/park-talk'] ?? 0
  }

  test('is read by nobody, found by nobody, and counted nowhere', async () => {
    const before = await count()

    expect(own.waits).toEqual(['all-wait'])
    expect(await readableAt()).toEqual([])
    expect((await town.app.request(pathOf('readComment', {...place, comment: own.comment}))).status).toBe(404)
    expect(await count()).toBe(before)
  })

  test('is read everywhere once a moderator has approved it', async () => {
    const before = await count()

    await rana.decide(own.comment, {action: 'approve'})

    expect(await readableAt()).toEqual(
      expect.arrayContaining([
        page,
        `${page}?q=${word}`,
        pathOf('readComment', {...place, comment: own.comment}),
      ]),
    )
    expect(await count()).toBe(before + 1)
  })

  test('is in the feed only then', async () => {
    await rana.decide(own.comment, {action: 'approve'})

    expect(await readableAt()).toContain(feedPathOf(place))
  })

  describe('and was then', () => {
    test('hidden is read by nobody, and its place says why', async () => {
      await rana.decide(own.comment, {action: 'approve'})
      await rana.decide(own.comment, {action: 'hide', reason: 'insult', message: 'Not like this.'})

      expect(await readableAt()).toEqual([])
      const reply = await town.app.request(pathOf('readComment', {...place, comment: own.comment}))
      const text = await reply.text()
      expect(text).toContain('"gone":{"is":"hidden","reason":"insult","day":"2026-06-15"}')
      expect(text).not.toContain('Not like this.')
    })

    test('hidden without ever having been published leaves no trace', async () => {
      await rana.decide(own.comment, {action: 'hide', reason: 'spam'})

      const reply = await town.app.request(pathOf('readComment', {...place, comment: own.comment}))

      expect(await readableAt()).toEqual([])
      expect(reply.status).toBe(404)
    })

    test('rid of personal data is read without them, in searches and feeds too', async () => {
      await rana.decide(own.comment, {action: 'redact', text: 'A tree.'})

      expect(await readableAt()).toEqual([])
      const found = await town.app.request(`${page}?q=number`)
      expect(await found.text()).not.toContain(own.comment)
    })
  })

  test('takes no votes, no reports and no answers', async () => {
    const {comment} = own
    const token = keyOf(1)

    const replies = await Promise.all([
      town.app.request(pathOf('vote', {...place, comment}), post({token, value: 1})),
      town.app.request(pathOf('report', {...place, comment}), post({token, reason: 'spam'})),
      town.app.request(
        pathOf('sendComment', place),
        post({key: keyOf(1_000 + sent), parent: comment, name: 'Sami', text: 'Yes.'}),
      ),
    ])

    expect(replies.map(({status}) => status)).toEqual([404, 404, 409])
  })
})
