/** Searches in a thread: what people mean is found, however it is spelt. */
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {openSquare} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTalk, outline} from './reading.test-kit.ts'
import {hideComment, redactComment, withdrawComment} from './state.queries.ts'

describeEachStore('a search in a thread', (opened) => {
  let talk: Awaited<ReturnType<typeof openTalk>>

  beforeAll(async () => {
    talk = await openTalk(opened().store, {}, {'other-talk': {}})
  })

  beforeEach(() => talk.silence())

  const found = async (q: string) => outline(await talk.read({q})).map((line) => line.trim())

  test.each([
    ['حديقة', 'نريد حَدِيقَةً للأطفال'],
    ['حديقه', 'الحديقة مهملة'],
    ['انارة', 'إنارة الشارع'],
    ['مستشفي', 'قرب المستشفى'],
    ['شارع مظلم', 'الشــارع كله مُظلم ليلًا'],
    ['SHADE', 'More shade, please'],
    ['ﺣﺪﻳﻘﺔ', 'الحديقة'],
    ['éCOLE', 'L’école est loin'],
  ])('for %s finds: %s', async (q, text) => {
    await talk.say({text: 'شيء آخر, something else'})
    await talk.say({text})

    expect(await found(q)).toEqual([text])
  })

  test('finds all words, in any order, in names too', async () => {
    await talk.say({name: 'Layla', text: 'A bench by the gate'})
    await talk.say({name: 'Samir', text: 'A bench by the school'})

    expect(await found('gate bench')).toEqual(['A bench by the gate'])
    expect(await found('layla')).toEqual(['A bench by the gate'])
    expect(await found('gate school')).toEqual([])
  })

  test('finds the office that answered', async () => {
    await talk.say({name: '', office: '{"en":"Parks","ar":"دائرة الحدائق"}', text: 'In spring.'})

    expect(await found('حدائق')).toEqual(['In spring.'])
  })

  test.each(['100%', 'a_b', '50!', '!', '\\', "'", '"', '%', '_', '*', '(', '--'])(
    'takes %j for what it is, not for a command',
    async (q) => {
      await talk.say({text: `before ${q} after`})
      await talk.say({text: 'aXb 100 50 abc'})

      expect(await found(q)).toEqual([`before ${q} after`])
    },
  )

  test('finds only what is published in this thread', async () => {
    const text = 'needle'
    await talk.say({text, state: 'waiting'})
    await talk.say({text}, 'other-talk')
    const [hidden, withdrawn, redacted] = [
      await talk.say({text}),
      await talk.say({text}),
      await talk.say({text}),
    ]

    await talk.change((transaction) => hideComment(transaction, hidden, 'spam', 1))
    await talk.change((transaction) => withdrawComment(transaction, withdrawn))
    await talk.change((transaction) => redactComment(transaction, redacted, '[…]'))

    expect(await found('needle')).toEqual([])
  })

  test('gives the newest first, fifty at a time, and whom an answer answers', async () => {
    const root = await talk.say({name: 'Amal', text: 'tree 0'})
    for (let number = 1; number <= 119; number++)
      await talk.say({text: number % 2 ? `tree ${number}` : 'other', under: root})

    const first = await talk.read({q: 'tree'})
    const second = await talk.read({q: 'tree', cursor: first.cursor ?? ''})

    expect(first.comments.map(({text}) => text)).toEqual(
      Array.from({length: 50}, (_, at) => `tree ${119 - 2 * at}`),
    )
    expect(first.comments[0]).toMatchObject({inReplyTo: 'Amal', depth: 1})
    expect(second.comments.map(({text}) => text)).toEqual([
      ...Array.from({length: 10}, (_, at) => `tree ${19 - 2 * at}`),
      'tree 0',
    ])
    expect(second.cursor).toBeUndefined()
    expect([first.found, second.found]).toEqual([{count: 61}, undefined])
  })

  test.each([
    [1_000, {count: 1_000}],
    [1_001, {count: 1_000, more: true}],
  ])('of %i comments says %j', async (amount, counted) => {
    await talk.sayOften(amount, 'tree')

    const page = await talk.read({q: 'tree'})

    expect(page.found).toEqual(counted)
    expect(page.comments).toHaveLength(50)
  })

  test('that finds nothing says so', async () => {
    await talk.say({text: 'tree'})

    expect((await talk.read({q: 'bush'})).found).toEqual({count: 0})
  })

  test('looks through very long threads piece by piece, to their beginning', async () => {
    const {db} = opened().store
    await talk.say({text: 'the very first'})
    await db.updateTable('thread').set({newest: 45_000}).execute()
    await talk.say({text: 'the last'})

    expect(await found('the')).toEqual(['the last', 'the very first'])
  })

  test('counts for the network that asks, because it costs more than reading', async () => {
    const {app} = await openSquare(opened().store, {perMinute: 2})

    const asked: number[] = []
    for (const q of ['a', 'b', 'c']) asked.push((await app.request(talk.path({q}))).status)

    expect(asked).toEqual([200, 200, 429])
    expect((await app.request(talk.path())).status).toBe(200)
  })
})
