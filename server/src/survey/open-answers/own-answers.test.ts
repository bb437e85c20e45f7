/** Open answers in the hands of their author, once moderators have looked at them. */
import {beforeAll, beforeEach, expect, test} from 'vitest'
import type {Desk} from '../../moderation/moderation.test-kit.ts'
import {eraseExpired} from '../../retention/retention.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {everything, openReadingRoom, type ReadingRoom} from './open-answers.test-kit.ts'

describeEachStore('whoever has given open answers', (opened) => {
  let room: ReadingRoom
  let rana: Desk
  let omar: Desk

  beforeAll(async () => {
    room = await openReadingRoom(opened().store)
    rana = await room.hire('rana@irbid.example')
    omar = await room.hire('omar@irbid.example')
  })

  beforeEach(() => room.forgetAll())

  const waiting = async () => (await rana.queue()).items.map(({item}) => item)
  const only = async () => (await waiting())[0] ?? ''

  test('reads with the receipt that somebody looks at them, and then that somebody has', async () => {
    const receipt = await room.respond(1, everything)
    const before = await room.follow(receipt)

    await rana.decide(await only(), {action: 'approve'})

    expect(before.openAnswers).toEqual({state: 'waiting', waits: ['all-wait'], canAppeal: false})
    expect((await room.follow(receipt)).openAnswers).toEqual({
      state: 'published',
      waits: [],
      canAppeal: false,
    })
  })

  test('reads why they are hidden, asks for a second look once, and another moderator decides', async () => {
    const receipt = await room.respond(1, everything)
    const item = await only()
    await rana.decide(item, {action: 'hide', reason: 'personal-data', message: 'This names a neighbour.'})
    const hidden = await room.follow(receipt)

    expect((await room.appealWith(receipt, 'She agrees.')).status).toBe(201)
    expect((await room.appealWith(receipt, 'Once more.')).status).toBe(409)
    const [first] = (await omar.queue({show: 'appeals'})).items
    const byTheSame = await rana.decide(item, {action: 'restore'})
    const bySecond = await omar.decide(item, {action: 'restore'})

    expect(hidden.openAnswers).toEqual({
      state: 'hidden',
      waits: [],
      hidden: {reason: 'personal-data', day: '2026-06-15', message: 'This names a neighbour.'},
      canAppeal: true,
    })
    expect(first).toMatchObject({item, appeal: 'She agrees.', since: '2026-06-15T00:00:00.000Z'})
    expect([byTheSame, bySecond]).toEqual([['second-needed'], ['done']])
    expect((await room.follow(receipt)).openAnswers).toMatchObject({
      state: 'published',
      canAppeal: false,
      appeal: 'restored',
    })
  })

  test('asks for no second look at what is not hidden', async () => {
    const receipt = await room.respond(1, everything)

    expect((await room.appealWith(receipt)).status).toBe(409)
  })

  test('changes what was chosen, and what was decided about the words stays', async () => {
    const receipt = await room.respond(1, everything)
    await rana.decide(await only(), {action: 'hide', reason: 'insult'})

    await room.change(receipt, {...everything, mail: 'other@example.org'})

    expect((await room.follow(receipt)).openAnswers).toMatchObject({state: 'hidden', canAppeal: true})
    expect(await waiting()).toEqual([])
  })

  test('writes other words, which wait again; an appeal for the old ones is no more', async () => {
    const receipt = await room.respond(1, everything)
    const item = await only()
    await rana.decide(item, {action: 'hide', reason: 'insult'})
    await room.appealWith(receipt)

    await room.change(receipt, {...everything, more: 'Shade, please.'})

    expect((await room.follow(receipt)).openAnswers).toEqual({
      state: 'waiting',
      waits: ['all-wait'],
      canAppeal: false,
    })
    expect((await rana.queue()).items).toMatchObject([{item, waits: ['all-wait'], state: 'waiting'}])
    expect((await rana.queue({show: 'appeals'})).items).toEqual([])
    expect(await room.file()).toMatchObject([{more: 'not-looked-at'}])
  })

  test('keeps a moderator from deciding on words that are no longer there', async () => {
    const receipt = await room.respond(1, everything)
    const [shown] = (await rana.queue()).items

    await room.change(receipt, {...everything, more: 'Shade, please.'})

    const seen = [shown?.seen ?? '']
    expect(await rana.decide(shown?.item ?? '', {action: 'approve', seen})).toEqual(['changed'])
  })

  test('takes all words out of a response, or puts the first ones in: then nothing waits, or something', async () => {
    const receipt = await room.respond(1, everything)

    await room.change(receipt, {often: 'daily'})
    const without = [await waiting(), (await room.follow(receipt)).openAnswers]
    await room.change(receipt, {often: 'daily', more: 'Shade'})

    expect(without).toEqual([[], undefined])
    expect(await waiting()).toHaveLength(1)
  })

  test('withdraws the response: nothing waits any more, and nothing is left of its words', async () => {
    const receipt = await room.respond(1, everything)
    const item = await only()
    await rana.decide(item, {action: 'hide', reason: 'insult', message: 'Umm Yazan'})
    await room.appealWith(receipt, 'Umm Yazan')

    await room.withReceipt('DELETE', receipt)

    const {db} = opened().store
    expect(await waiting()).toEqual([])
    expect(await db.selectFrom('open_answers').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('appeal').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('moderation_act').select('text').execute()).toEqual([{text: ''}])
  })

  test('has nothing left there after the last day of retention', async () => {
    await room.respond(1, everything)
    await room.respond(2, everything)
    await rana.decide(await only(), {action: 'approve'})

    const {db} = opened().store
    await eraseExpired(db, Date.parse('2027-01-01T00:00:00Z'))

    for (const table of ['open_answers', 'moderation_case', 'moderation_act', 'survey_response'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  })
})
