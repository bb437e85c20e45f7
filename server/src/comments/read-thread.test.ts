/** Threads as citizens read them: order, trees, pages. */
import {CommentsPage} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {idOf, openTalk, outline} from './reading.test-kit.ts'
import {hideComment, withdrawComment} from './state.queries.ts'

describeEachStore('a thread that is read', (opened) => {
  let talk: Awaited<ReturnType<typeof openTalk>>

  beforeAll(async () => {
    talk = await openTalk(opened().store, {sides: true, votes: 'both'}, {'other-talk': {}})
  })

  beforeEach(() => talk.silence())

  test('in which nobody has written is an empty page, not an error', async () => {
    const page = await talk.read()

    expect(page).toEqual({
      comments: [],
      counts: {all: 0, for: 0, neutral: 0, against: 0, official: 0},
      newest: 0,
      official: [],
    })
  })

  test('has answers below what they answer, the oldest first, and counts all of them', async () => {
    const bench = await talk.say({text: 'A bench', side: 'for'})
    const where = await talk.say({text: 'Where?', under: bench})
    await talk.say({text: 'Trees', side: 'against'})
    await talk.say({text: 'In the shade?', under: bench})
    await talk.say({text: 'By the gate', under: where})

    const page = await talk.read()

    expect(outline(page)).toEqual(['Trees', 'A bench', '  Where?', '    By the gate', '  In the shade?'])
    expect(page.counts).toEqual({all: 5, for: 1, neutral: 0, against: 1, official: 0})
    expect(page.newest).toBe(5)
    expect(page.comments[1]).toEqual({
      id: bench,
      depth: 0,
      position: 1,
      hour: '2026-11-20T09:00:00.000Z',
      side: 'for',
      name: 'ليلى',
      text: 'A bench',
      supports: 0,
      objections: 0,
      replies: 3,
    })
    expect(CommentsPage.parse(page)).toEqual(page)
  })

  test('says of an answer below the third level whom it answers', async () => {
    const names = ['Amal', 'Badr', 'Camille', 'Dima', 'Essa']
    let under: string | undefined
    for (const name of names) under = await talk.say({name, text: name, ...(under && {under})})

    const {comments} = await talk.read()

    expect(comments.map(({depth}) => depth)).toEqual([0, 1, 2, 3, 3])
    expect(comments.map(({inReplyTo}) => inReplyTo)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Dima',
    ])
  })

  test('does not name whom nothing is left of', async () => {
    let under: string | undefined
    for (let depth = 0; depth < 5; depth++) under = await talk.say({text: 'x', ...(under && {under})})

    await talk.change((transaction) => withdrawComment(transaction, idOf(4)))
    const {comments} = await talk.read()

    expect(comments.at(-1)?.inReplyTo).toBeUndefined()
    expect(comments.at(-1)?.text).toBe('x')
  })

  test.each([
    ['newest', ['Dima', 'Camille', 'Badr', 'Amal']],
    ['oldest', ['Amal', 'Badr', 'Camille', 'Dima']],
    ['supported', ['Camille', 'Amal', 'Dima', 'Badr']],
    ['discussed', ['Badr', 'Dima', 'Camille', 'Amal']],
  ])('can be ordered: %s', async (sort, names) => {
    const scores: Record<string, number> = {Amal: 500_000, Badr: 0, Camille: 600_000, Dima: 0}
    for (const [name, score] of Object.entries(scores)) await talk.say({name, text: name, score})
    await talk.say({text: 'An answer', under: idOf(2)})

    const page = await talk.read({sort})

    expect(page.comments.filter(({depth}) => depth === 0).map(({name}) => name)).toEqual(names)
  })

  test('can be read one side at a time', async () => {
    const sides = ['for', 'against', 'for', 'neutral'] as const
    for (const side of sides) await talk.say({text: side, side})
    await talk.say({text: 'But why?', under: idOf(1)})

    expect(outline(await talk.read({side: 'for'}))).toEqual(['for', 'for', '  But why?'])
    expect(outline(await talk.read({side: 'neutral', sort: 'supported'}))).toEqual(['neutral'])
    expect(outline(await talk.read({side: 'against', sort: 'discussed'}))).toEqual(['against'])
  })

  test('has ten answers to each comment at first, says how many are left, and gives them fifty at a time', async () => {
    const root = await talk.say({text: 'Root'})
    for (let answer = 1; answer <= 75; answer++) await talk.say({text: `Answer ${answer}`, under: root})
    await talk.say({text: 'Newer'})

    const page = await talk.read()
    const second = await talk.read({under: root})
    const third = await talk.read({under: root, cursor: second.cursor ?? ''})

    expect(outline(page)).toEqual([
      'Newer',
      'Root +65',
      ...Array.from({length: 10}, (_, at) => `  Answer ${at + 1}`),
    ])
    expect(second.comments.map(({text}) => text)).toEqual(
      Array.from({length: 50}, (_, at) => `Answer ${at + 11}`),
    )
    expect(third.comments.map(({text}) => text)).toEqual(
      Array.from({length: 15}, (_, at) => `Answer ${at + 61}`),
    )
    expect(third.cursor).toBeUndefined()
    expect(second.official).toBeUndefined()
  })

  test('comes in pages of at most fifty, and no comment is parted from its first answers', async () => {
    for (let root = 1; root <= 60; root++) {
      const id = await talk.say({text: `Root ${root}`})
      for (let answer = 0; answer < root % 13; answer++)
        await talk.say({text: `${root}.${answer}`, under: id})
    }

    const pages: CommentsPage[] = [await talk.read()]
    while (pages.at(-1)?.cursor) pages.push(await talk.read({cursor: pages.at(-1)?.cursor ?? ''}))

    for (const {comments} of pages) {
      expect(comments.length).toBeLessThanOrEqual(50)
      expect(comments[0]?.depth).toBe(0)
      const roots = comments.filter(({depth}) => depth === 0)
      const shown = roots.map(({id, more = 0}) => comments.filter(({parent}) => parent === id).length + more)
      expect(shown).toEqual(roots.map(({replies}) => replies))
    }
    expect(pages.slice(0, -1).every(({comments}) => comments.length > 39)).toBe(true)
    expect(
      pages.flatMap(({comments}) => comments.filter(({depth}) => depth === 0).map(({text}) => text)),
    ).toEqual(Array.from({length: 60}, (_, at) => `Root ${60 - at}`))
  })

  test('lists the answers by the municipality first: pinned ones, then older ones, with whom they answer', async () => {
    const office = JSON.stringify({en: 'Parks', ar: 'الحدائق'})
    const asked = await talk.say({name: 'Amal', text: 'When?'})
    await talk.say({text: 'In spring.', office, name: '', under: asked})
    await talk.say({text: 'Welcome.', office, name: '', is_pinned: 1})
    const hidden = await talk.say({text: 'By mistake.', office, name: ''})
    await talk.change((transaction) => hideComment(transaction, hidden, 'other', 20_000))

    const {official, counts} = await talk.read({sort: 'oldest'})

    expect(official?.map(({text, pinned, inReplyTo}) => [text, pinned, inReplyTo])).toEqual([
      ['Welcome.', true, undefined],
      ['In spring.', undefined, 'Amal'],
    ])
    expect(official?.[0]).toMatchObject({official: {en: 'Parks', ar: 'الحدائق'}})
    expect(official?.[0]).not.toHaveProperty('name')
    expect(counts.official).toBe(2)
    expect((await talk.read({sort: 'newest', cursor: 'n0-5'})).official).toBeUndefined()
  })
})
