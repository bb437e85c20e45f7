import {beforeEach, describe, expect, test} from 'vitest'
import {readAccount} from '../moderation/account.queries.ts'
import {exampleMap} from '@saha/domain/map/example-map'
import {importDefinition} from '../activities/import-definition.ts'
import {closes, june, keyOf, opens, post, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {hideComment, publishComment, redactComment} from './state.queries.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'
import {forgetComments, openWriting, pathTo, type Writing} from './writing.test-kit.ts'

describeEachStore('a comment', (opened) => {
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store)
    town.clock.now = june
  })

  const account = async () => readAccount(opened().store.db, await threadNumber(opened().store.db))

  test('is read by everybody as soon as its author is told that it is there', async () => {
    const {receipt, comment, waits, editSeconds} = await town.write(1, {text: 'أحسنتم!'})

    const {comments, counts} = await town.page()
    expect(receipt).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
    expect(waits).toEqual([])
    expect(editSeconds).toBe(660)
    expect(comments).toMatchObject([{id: comment, name: 'ليلى', text: 'أحسنتم!', position: 1, depth: 0}])
    expect(counts.all).toBe(1)
  })

  test('says when it was published to the hour, and nothing of when it came', async () => {
    town.clock.now = june + 1_234_567

    const {comment} = await town.write(1)

    const stored = await town.comment(comment)
    expect(stored?.hour).toBe(june / 3_600_000)
    const {until} = await opened()
      .store.db.selectFrom('edit_window')
      .select('until')
      .where('number', '=', 1)
      .executeTakeFirstOrThrow()
    expect(until % 60_000).toBe(0)
  })

  describe('sent again with the same key', () => {
    test('has the same reply and is stored once', async () => {
      const sent = await Promise.all(Array.from({length: 20}, () => town.write(1)))

      expect(new Set(sent.map((reply) => JSON.stringify(reply))).size).toBe(1)
      expect(await town.write(1)).toEqual(sent[0])
      expect((await town.page()).counts.all).toBe(1)
      expect(await account()).toEqual(
        new Map([
          ['received', 1],
          ['published', 1],
        ]),
      )
    })

    test('after the thread has closed has the same reply, too', async () => {
      const {receipt} = await town.write(1)
      town.clock.now = closes + 1_000

      expect((await town.write(1)).receipt).toBe(receipt)
      expect(await town.code(town.send({key: keyOf(2)}))).toBe('closed')
    })

    test('tells that it is published, once that is so', async () => {
      await town.define(threadDefinition({moderation: 'before'}))
      const {waits, comment} = await town.write(1)
      await publishComment(opened().store.db, comment, 1)

      expect(waits).toEqual(['all-wait'])
      expect((await town.write(1)).waits).toEqual([])
    })

    test('tells that moderators have hidden it meanwhile: nobody is told that it is published', async () => {
      const {comment, receipt} = await town.write(1)
      await hideComment(opened().store.db, comment, 'insult', 1)

      expect(await town.write(1)).toMatchObject({receipt, comment, hidden: true})
    })

    test('and other words is refused, and changes nothing', async () => {
      const {comment} = await town.write(1)

      const codes = [
        await town.code(town.send({key: keyOf(1), text: 'Something else.'})),
        await town.code(town.send({key: keyOf(1), name: 'Somebody else'})),
      ]

      expect(codes).toEqual(['key-reused', 'key-reused'])
      expect((await town.comment(comment))?.text).toBe('More shade, please.')
    })

    test('does not bring back what was withdrawn', async () => {
      const {receipt} = await town.write(1)
      await town.withdraw(receipt)

      expect(await town.code(town.send({key: keyOf(1)}))).toBe('withdrawn')
      expect((await town.page()).comments).toEqual([])
    })

    test('is the same still when moderators have taken something out of it', async () => {
      const {receipt, comment} = await town.write(1, {text: 'Call 0791234567'})
      await redactComment(opened().store.db, comment, 'Call […]')

      expect((await town.write(1, {text: 'Call 0791234567'})).receipt).toBe(receipt)
    })
  })

  describe('that answers another one', () => {
    test('stands below it, three levels deep; deeper ones stand on the third', async () => {
      const ids: string[] = []
      for (let at = 0; at < 6; at++)
        ids.push((await town.write(at, at === 0 ? {} : {parent: ids[at - 1]!})).comment)

      const {comments} = await town.page()
      expect(comments.map(({depth, parent}) => [depth, parent])).toEqual([
        [0, undefined],
        [1, ids[0]],
        [2, ids[1]],
        [3, ids[2]],
        [3, ids[3]],
        [3, ids[4]],
      ])
      expect(comments.map(({replies}) => replies)).toEqual([5, 4, 3, 0, 0, 0])
    })

    test('counts with a hundred others that arrive with it', async () => {
      const {comment} = await town.write(0)
      const below = await Promise.all(
        Array.from({length: 20}, (_, at) => town.write(1 + at, {parent: comment})),
      )
      await Promise.all(
        Array.from({length: 80}, (_, at) => town.write(100 + at, {parent: below[at % 20]!.comment})),
      )

      expect((await town.comment(comment))?.replies).toBe(100)
      expect((await town.comment(below[3]!.comment))?.replies).toBe(4)
      const positions = await opened().store.db.selectFrom('comment').select('position').execute()
      expect(new Set(positions.map(({position}) => position)).size).toBe(101)
      expect((await town.page()).newest).toBe(101)
    })
  })

  describe('where sides are asked for', () => {
    beforeEach(() => town.define(threadDefinition({sides: true})))

    test('takes one on the first level, and is counted there', async () => {
      const {comment} = await town.write(1, {side: 'for'})
      await town.write(2, {parent: comment})

      expect((await town.page()).counts).toMatchObject({all: 2, for: 1, neutral: 0, against: 0})
    })

    test('without one is sent back to its author, whose form was from before', async () => {
      expect(await town.code(town.send({key: keyOf(1)}))).toBe('changed')
    })
  })

  test('with a side where none is asked for is sent back', async () => {
    const {comment} = await town.write(1)

    expect(await town.code(town.send({key: keyOf(2), side: 'for'}))).toBe('changed')
    expect(await town.code(town.send({key: keyOf(3), side: 'for', parent: comment}))).toBe('invalid')
  })

  test('may name a place on the map where the thread allows it', async () => {
    const definition = threadDefinition({places: true})
    await town.define({...definition, municipality: {...definition.municipality, map: exampleMap}})
    const there = {shape: {type: 'Point' as const, coordinates: [35.5, 32.2] as [number, number]}}

    await town.write(1, {place: there})
    const far = {shape: {type: 'Point' as const, coordinates: [10, 50] as [number, number]}}
    const refused = await town.problem(town.send({key: keyOf(2), place: far}))

    expect((await town.page()).comments[0]?.place).toEqual(there)
    expect(refused).toMatchObject({
      code: 'answers-refused',
      problems: [{question: 'place', code: 'outside'}],
    })
    expect(await town.code(town.send({key: keyOf(3), place: {listed: 'moon'}}))).toBe('answers-refused')
    await importDefinition(opened().store.db, threadDefinition())
  })

  test('with a place or a photo where the thread takes none is sent back', async () => {
    expect(await town.code(town.send({key: keyOf(1), place: {listed: 'west'}}))).toBe('changed')
    expect(await town.code(town.send({key: keyOf(2), photo: 'A'.repeat(22)}))).toBe('changed')
  })

  test('is taken from pages of the municipality and from the server’s own, in the time of the consultation', async () => {
    const from = (origin: string, number: number) =>
      town.app.request(pathTo('park-talk'), post({key: keyOf(number), name: 'Layla', text: 'Yes.'}, {origin}))

    expect((await from('https://saha.example', 1)).status).toBe(201)
    expect(await town.code(from('https://evil.example', 2))).toBe('origin-not-allowed')
    town.clock.now = opens - 1_000
    expect(await town.code(from(site, 3))).toBe('not-yet-open')
    expect((await town.page()).counts.all).toBe(1)
  })
})

describeEachStore('comments that arrive together', (opened) => {
  test('are stored though one of them cannot be', async () => {
    await forgetComments(opened().store)
    const town = await openWriting(opened().store)
    const replies = await Promise.all(
      Array.from({length: 30}, (_, at) =>
        town.send({key: keyOf(at), ...(at === 7 ? {parent: 'A'.repeat(22)} : {})}),
      ),
    )

    expect(replies.map(({status}) => status).filter((status) => status !== 201)).toEqual([409])
    expect((await town.page()).counts.all).toBe(29)
  })

  test('in several threads stay in theirs', async () => {
    await forgetComments(opened().store)
    const town = await openWriting(opened().store, {}, {}, {'pool-talk': {}})
    await Promise.all(
      Array.from({length: 30}, (_, at) => town.write(at, {}, at % 3 === 0 ? 'pool-talk' : 'park-talk')),
    )

    expect((await town.page('park-talk')).counts.all).toBe(20)
    expect((await town.page('pool-talk')).counts.all).toBe(10)
  })
})
