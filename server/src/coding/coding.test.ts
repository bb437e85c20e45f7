/** Reading texts: two people, neither knowing of the other, and what is published of it. */
import {canonicalJson} from '@saha/domain'
import {hash} from 'node:crypto'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {openCodingRoom, type CodingRoom, type Reader} from './coding.test-kit.ts'

describeEachStore('texts of citizens', (opened) => {
  let room: CodingRoom
  let rana: Reader
  let omar: Reader

  beforeAll(async () => {
    room = await openCodingRoom(opened().store)
    rana = await room.hireReader()
    omar = await room.hireReader()
  })

  beforeEach(() => room.forgetAll())

  const codeOf = async (reply: Response) => ((await reply.json()) as {code: string}).code

  test('are read only once moderators have let them through', async () => {
    await room.answer(1, 'Somebody has looked at this')
    await room.respond(901, {more: 'Nobody has looked at this'})

    expect((await rana.texts('all')).map(({words}) => words)).toEqual(['Somebody has looked at this'])
  })

  test('are shown to a second reader without what the first has put on them', async () => {
    await room.answer(1, 'Trees, please')
    await rana.saveTags()
    const [text] = await rana.texts('first')
    await rana.ask('codeText', {text: text?.text}, {tags: ['shade']})

    const [mine] = await rana.texts('done')
    const [theirs] = await omar.texts('second')

    expect(mine).toMatchObject({mine: ['shade'], readings: []})
    expect(theirs).toMatchObject({mine: null, readings: [], suggestion: null})
    expect(await rana.texts('second')).toEqual([])
  })

  test('are settled by somebody where two readers differ, and count for nothing until then', async () => {
    await room.answer(12, 'Trees, please')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    await omar.readAll('second', () => [])

    const [text] = await omar.texts('differing')
    expect(text?.readings).toEqual([['shade'], []])
    expect((await rana.preview()).snapshot.read).toBe(0)

    for (const one of await omar.texts('differing'))
      await omar.ask('settleText', {text: one.text}, {tags: ['shade']})
    expect((await rana.preview()).snapshot).toMatchObject({
      read: 10,
      themes: [{tag: 'shade', count: 10}, {count: 0}],
    })
    expect(await codeOf(await rana.ask('codeText', {text: text?.text}, {tags: []}))).toBe('read-twice')
  })

  test('have no third reader, and no tag that is not there', async () => {
    const third = await room.hireReader()
    await room.answer(1, 'Trees')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    await omar.readAll('second', () => ['shade'])
    const [text] = await third.texts('all')

    expect(await codeOf(await third.ask('codeText', {text: text?.text}, {tags: []}))).toBe('read-twice')
    expect(await codeOf(await third.ask('settleText', {text: text?.text}, {tags: []}))).toBe('not-differing')
    expect(await codeOf(await third.ask('codeText', {text: text?.text}, {tags: ['swings']}))).toBe(
      'changed-meanwhile',
    )
  })

  test('suggest to a reader what that reader has put on texts like them, which counts nothing', async () => {
    await room.answer(1, 'More trees and shade around the playground')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    await room.answer(1, 'Trees and shade at the playground please')

    const [like] = await rana.texts('first')
    const [unlike] = await omar.texts('first')

    expect(like?.suggestion).toEqual({tags: ['shade'], words: 'More trees and shade around the playground'})
    expect(unlike?.suggestion).toBeNull()
    expect((await rana.coding()).progress.once).toBe(1)
  })

  test('are summed up in public once ten people have written, and what was seen is what is published', async () => {
    await room.answer(9, 'More shade')
    await rana.saveTags()
    expect(await codeOf(await rana.publish())).toBe('too-few-texts')
    await room.answer(14, 'More shade')
    await rana.readAll('first', () => ['shade'])
    const {seen} = await rana.preview()
    await room.answer(10, 'Benches')

    expect(await codeOf(await rana.ask('publishFindings', {}, {seen}))).toBe('changed-meanwhile')
    expect((await rana.publish()).status).toBe(200)
    const {findings} = await room.findings()

    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      question: 'more',
      snapshot: {
        number: 1,
        step: 10,
        texts: 30,
        read: 20,
        none: 0,
        themes: [
          {tag: 'shade', count: 20},
          {tag: 'seats', count: 0},
        ],
        agreement: null,
        words: [
          {words: 'shade', people: 20},
          {words: 'Benches', people: 10},
        ],
        quotations: [],
      },
    })
    expect(findings[0]?.hash).toBe(hash('sha256', canonicalJson(findings[0]?.snapshot)))
  })

  test('tell their frequent words anew only after ten of them have come, gone or changed', async () => {
    await room.answer(19, 'Shade')
    await rana.publish()
    await room.answer(9, 'Benches shade')
    await rana.publish()
    const before = (await room.findings()).findings[0]?.snapshot
    await room.answer(1, 'Benches')
    await rana.publish()
    const after = (await room.findings()).findings[0]?.snapshot

    expect(before).toMatchObject({number: 2, texts: 20, words: [{words: 'Shade', people: 10}]})
    expect(after).toMatchObject({number: 3, texts: 20})
    expect(after?.words).toEqual(
      [
        {words: 'Benches', people: 10},
        {words: 'Shade', people: 20},
      ].toReversed(),
    )
  })

  test('are quoted word for word, without what tells of somebody', async () => {
    const [, receipt] = await room.answer(12, 'Please plant trees. Call me, 079 123 4567.')
    const [text] = await rana.texts('all')
    const quote = (words: string) => rana.ask('quoteText', {text: text?.text}, {words})

    expect(receipt).toBeDefined()
    expect(await codeOf(await quote('Plant more trees'))).toBe('not-in-text')
    expect(await codeOf(await quote('Call me, 079 123 4567'))).toBe('tells-too-much')
    expect((await quote('Please plant trees.')).status).toBe(200)
    await rana.publish()
    expect((await room.findings()).findings[0]?.snapshot.quotations).toEqual([
      {words: 'Please plant trees.', at: '2026-06-15T12:00:00.000Z'},
    ])
  })

  test('that are withdrawn are quoted no more, nor is anything kept that was put on them', async () => {
    await room.answer(12, 'Shade')
    const [receipt] = await room.answer(1, 'My own sentence')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    const text = (await rana.texts('all')).find(({words}) => words === 'My own sentence')?.text
    await rana.ask('quoteText', {text}, {words: 'My own'})
    await rana.publish()

    await room.withdraw(receipt ?? '')
    await room.sweep()

    const {findings} = await room.findings()
    expect(findings[0]?.snapshot).toMatchObject({number: 2, quotations: []})
    const {db} = opened().store
    expect(await db.selectFrom('text_quotation').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('text_reading').select('text').execute()).toHaveLength(12)
    expect(JSON.stringify(await db.selectFrom('finding').selectAll().execute())).not.toContain('My own')
  })

  test('that say something else now have to be read again', async () => {
    const [receipt] = await room.answer(1, 'Shade')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    await room.change(receipt ?? '', {more: 'Benches'})
    await room.publish()

    expect((await rana.coding()).progress).toMatchObject({texts: 1, once: 0, first: 1})
  })

  test('leave nothing in the log of what was put on them, nor of their words', async () => {
    await room.answer(12, 'A sentence of a citizen')
    await rana.saveTags()
    await rana.readAll('first', () => ['shade'])
    await rana.ask('leaveOut', {}, {words: ['citizen']})
    await rana.publish()

    const log = await opened()
      .store.db.selectFrom('audit')
      .selectAll()
      .where('act', 'in', ['text-read', 'words-left-out', 'findings-published'])
      .execute()
    const told = JSON.stringify(log.map(({before, after, target}) => [before, after, target]))
    expect(log.length).toBeGreaterThan(12)
    expect(told).not.toMatch(/citizen|shade/)
  })
})
