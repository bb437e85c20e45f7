/** Ideas, as citizens hand them in. */
import type {NewIdea, Question} from '@saha/contract'
import {beforeEach, describe, expect, test} from 'vitest'
import {closes, june, keyOf, opens} from '../saha.test-kit.ts'
import {suspecting} from '../spam/suspecting.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetAllIdeas, openHandingIn, type HandingIn} from './handing-in.test-kit.ts'
import {hideIdea} from './state.queries.ts'

const fields: Question[] = [
  {id: 'cost', type: 'number', text: {en: 'Cost'}, min: 0, max: 1_000_000, decimals: 0},
  {id: 'who', type: 'short-text', text: {en: 'Who could help?'}},
]
const settings = {
  categories: [
    {id: 'green', text: {en: 'Green'}},
    {id: 'rest', text: {en: 'Rest'}},
  ],
  tags: true as const,
  place: {shapes: ['point' as const, 'line' as const, 'area' as const], address: true as const},
  photos: true as const,
  fields,
}

describeEachStore('an idea', (opened) => {
  let town: HandingIn

  beforeEach(async () => {
    await forgetAllIdeas(opened().store)
    const defence = suspecting({casino: {isHeld: true, score: 0.9}, program: {wantsWork: true}})
    town = await openHandingIn(
      opened().store,
      settings,
      {defence},
      {plain: {}, asked: {moderation: 'before'}},
    )
    town.clock.now = june + 10 * 60_000
    return () => town.stop()
  })

  const green = {category: 'green'}
  const code = (idea: object, activity?: string) =>
    town.code(town.send({key: keyOf(99), ...green, ...idea}, activity))
  const problems = async (idea: object) =>
    (await town.problem(town.send({key: keyOf(99), ...green, ...idea}))).problems

  test('is published with the next number, and keeps what its author said', async () => {
    const first = await town.handIn(1, green)
    const second = await town.handIn(2, {
      ...green,
      tags: ['#Shade', 'shade', 'الإنارة'],
      place: {shape: {type: 'Point', coordinates: [35.2, 32.1]}},
      fields: {cost: 500, who: 'the scouts'},
    })

    expect([first, second]).toMatchObject([
      {idea: 1, waits: [], editSeconds: 660},
      {idea: 2, waits: []},
    ])
    expect(await town.follow(second.receipt)).toMatchObject({
      kind: 'idea',
      state: 'published',
      idea: 2,
      category: 'green',
      tags: ['Shade', 'الإنارة'],
      place: {shape: {type: 'Point', coordinates: [35.2, 32.1]}},
      fields: {cost: 500, who: 'the scouts'},
      status: 'received',
      canEdit: true,
    })
    const [, row] = await town.stored()
    expect(row).toMatchObject({
      district: 'west',
      longitude: 3520000,
      latitude: 3210000,
      hour: june / 3_600_000,
    })
    expect(await town.list()).toMatchObject({newest: 2, published: 2, supports: 0})
  })

  test('is stored once however often it is sent, with the same reply', async () => {
    const replies = await Promise.all(Array.from({length: 20}, () => town.handIn(1, green)))

    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(await town.stored()).toHaveLength(1)
    expect(await town.list()).toMatchObject({newest: 1, published: 1})
    expect(await town.account()).toMatchObject({received: 1, published: 1})
  })

  test('that moderators have hidden meanwhile is not said to be published when it is sent again', async () => {
    const {idea, receipt} = await town.handIn(1, green)
    const [row] = await town.stored()
    await hideIdea(town.db, row!.id, 'insult', 20_600)

    expect(await town.handIn(1, green)).toMatchObject({idea, receipt, hidden: true, waits: []})
  })

  test('with the key of another one is refused', async () => {
    await town.handIn(99, green)

    expect(await code({text: 'Something else.'})).toBe('key-reused')
  })

  test('has its receipt also when it is sent again after the end, and not before the beginning', async () => {
    const before = await town.handIn(1, green)

    town.clock.now = closes
    expect((await town.handIn(1, green)).receipt).toBe(before.receipt)
    expect(await code({})).toBe('closed')
    town.clock.now = opens - 1
    expect(await code({})).toBe('not-yet-open')
  })

  test('gets its number with the publication alone: what waits has none', async () => {
    const {idea, waits, receipt} = await town.handIn(1, {...green, text: 'Visit the casino.'})
    const next = await town.handIn(2, green)

    expect([idea, waits, next.idea]).toEqual([undefined, ['spam-suspected'], 1])
    expect(await town.follow(receipt)).toMatchObject({state: 'waiting', waits: ['spam-suspected']})
  })

  test.each<[string, Partial<NewIdea>]>([
    ['its title', {title: 'The casino'}],
    ['a tag', {tags: ['casino']}],
    ['an answer', {fields: {who: 'the casino'}}],
    ['an address', {place: {address: 'Casino Street, casino'}}],
  ])('is judged by all that was typed, such as %s', async (_, idea) => {
    expect((await town.handIn(1, {...green, ...idea})).waits).toEqual(['spam-suspected'])
  })

  test('waits where all do, with a first link, with a name like the town’s, and with a photo', async () => {
    const photo = await town.upload()
    const waits = async (number: number, idea: Partial<NewIdea>, activity?: string) =>
      (await town.handIn(number, idea, activity)).waits

    expect(await waits(1, {}, 'asked')).toEqual(['all-wait'])
    expect(await waits(2, {...green, text: 'See https://trees.example'})).toEqual(['first-link'])
    expect(await waits(3, {...green, name: 'Irbid'})).toEqual(['poses-as-official'])
    expect(await waits(4, {...green, photos: [{photo, alt: 'The platform'}]})).toEqual(['photo'])
  })

  test('of somebody whose idea was seen for an hour may hold a link', async () => {
    const {receipt} = await town.handIn(1, green)
    const linked = {...green, text: 'See https://trees.example', earlier: receipt}

    const atOnce = await town.handIn(2, linked)
    town.clock.now += 2 * 3_600_000

    expect(atOnce.waits).toEqual(['first-link'])
    expect((await town.handIn(3, linked)).waits).toEqual([])
  })

  test('that looks like a program’s is taken with a proof of work', async () => {
    const refused = await town.problem(town.send({key: keyOf(1), ...green, text: 'A program.'}))

    expect(refused).toMatchObject({code: 'work-wanted', challenge: {}})
    expect((await town.handIn(1, {...green, text: 'A program.', work: 'done'})).idea).toBe(1)
  })

  test('opens a thread under it where the collection has them', async () => {
    const withThreads = await openHandingIn(opened().store, {
      comments: {moderation: 'mixed', votes: 'support', reportsToHold: 3},
    })
    await withThreads.handIn(1)

    const [row] = await withThreads.stored()
    const thread = await town.db
      .selectFrom('activity')
      .select(['id', 'kind'])
      .where('number', '=', row?.thread ?? 0)
      .executeTakeFirst()

    expect(thread).toEqual({id: 'old-station.1', kind: 'comments'})
    await withThreads.stop()
  })

  describe('is refused', () => {
    test('where the collection works in another way than when it was written', async () => {
      expect(await code({category: undefined})).toBe('changed')
      expect(await code({category: 'sports'})).toBe('changed')
      expect(await code({fields: {shoes: 43}})).toBe('changed')
      expect(await code({}, 'plain')).toBe('changed')
      expect(await code({category: undefined, tags: ['shade']}, 'plain')).toBe('changed')
      const place = {shape: {type: 'Point', coordinates: [35.2, 32.1]}}
      expect(await code({category: undefined, place}, 'plain')).toBe('changed')
    })

    test('with a field that breaks its rules', async () => {
      expect(await problems({fields: {cost: -1}})).toEqual([{question: 'cost', code: 'too-low'}])
      expect(await problems({fields: {cost: 'much'}})).toEqual([{question: 'cost', code: 'wrong-type'}])
    })

    test.each<[string, number[][], string]>([
      ['outside the town', [[10, 50]], 'outside'],
      ['with its coordinates swapped', [[32.1, 35.2]], 'outside'],
    ])('with a place %s', async (_, [coordinates], problem) => {
      const place = {shape: {type: 'Point', coordinates}}

      expect(await problems({place})).toEqual([{question: 'place', code: problem}])
    })

    test('with an area that crosses itself', async () => {
      const ring = [
        [35.1, 32.1],
        [35.2, 32.2],
        [35.2, 32.1],
        [35.1, 32.2],
        [35.1, 32.1],
      ]

      expect(await problems({place: {shape: {type: 'Polygon', coordinates: [ring]}}})).toEqual([
        {question: 'place', code: 'crossing'},
      ])
    })

    test('with nothing to be seen in its title, its text or its name', async () => {
      const unseen = '\u200b\u2060'

      expect(await code({title: unseen})).toBe('text-refused')
      expect(await code({text: unseen})).toBe('text-refused')
      expect(await code({name: unseen})).toBe('text-refused')
    })

    test('with more than anybody types, and nothing of it is stored', async () => {
      const tags = Array.from({length: 1_000_000}, (_, at) => `${at}`)
      const ring = Array.from({length: 1_000_000}, (_, at) => [35 + at / 1e7, 32])

      expect(await code({tags})).toBe('too-large')
      expect(await code({tags: ['a', 'b', 'c', 'd', 'e', 'f']})).toBe('invalid')
      expect(await code({text: 'x'.repeat(100_000)})).toBe('too-large')
      expect(await code({text: 'x'.repeat(8_001)})).toBe('invalid')
      expect(await code({place: {shape: {type: 'Polygon', coordinates: [ring]}}})).toBe('too-large')
      expect(await code({id: 'abc'})).toBe('invalid')
      expect(await town.stored()).toEqual([])
    })

    test('from a page of another site, and at an address that is none', async () => {
      const foreign = await town.app.request('/v1/ideas/irbid/old-station', {
        method: 'POST',
        headers: {'content-type': 'application/json', origin: 'https://elsewhere.example'},
        body: '{}',
      })

      expect(await town.code(foreign)).toBe('origin-not-allowed')
      expect(await code({}, 'nowhere')).toBe('not-found')
    })
  })

  describe('with photos', () => {
    const photos = (...ids: string[]) => ids.map((photo) => ({photo, alt: 'The platform'}))

    test('has up to three, and nobody else has them', async () => {
      const ids = [await town.upload(), await town.upload(), await town.upload()]
      const {receipt} = await town.handIn(1, {...green, photos: photos(...ids)})

      expect((await town.follow(receipt)).photos).toEqual(photos(...ids))
      expect(await problems({photos: photos(ids[0] ?? '')})).toEqual([
        {question: 'photos', code: 'photo-gone'},
      ])
      expect(await code({photos: photos(...ids, await town.upload())})).toBe('invalid')
    })

    test('is refused with one that was uploaded for another collection, twice the same, or never', async () => {
      const other = await openHandingIn(opened().store, settings, {}, {plain: {photos: true}})
      const elsewhere = await other.upload('plain')
      const mine = await town.upload()

      expect(await problems({photos: photos(elsewhere)})).toEqual([{question: 'photos', code: 'photo-gone'}])
      expect(await problems({photos: photos('x'.repeat(22))})).toEqual([
        {question: 'photos', code: 'photo-gone'},
      ])
      expect(await code({photos: photos(mine, mine)})).toBe('invalid')
      await other.stop()
    })

    test('shows them to everybody only while it is published', async () => {
      const photo = await town.upload()
      const {receipt} = await town.handIn(1, {...green, photos: photos(photo)})

      expect((await town.follow(receipt)).state).toBe('waiting')
      expect(await town.seePhoto(photo)).toBe(404)
    })
  })
})
