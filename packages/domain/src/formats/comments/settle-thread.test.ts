import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ForeignComment} from './foreign-thread.ts'
import {settleThread} from './settle-thread.ts'
import {ThreadAccount} from './thread-account.ts'

const now = Date.UTC(2026, 5, 15, 10, 30)
const noon = Date.UTC(2020, 0, 1, 12)
const minute = 60_000

function comment(id: string, parent?: string, more: Partial<ForeignComment> = {}): ForeignComment {
  const usual = {at: noon, name: 'Layla', text: `I am ${id}.`, supports: 0, objections: 0}
  return {where: id, id, parent, state: {is: 'published'}, ...usual, ...more}
}

function settle(comments: ForeignComment[], isOrdered = false) {
  const account = new ThreadAccount()
  const thread = settleThread({address: 'a', title: '', comments}, {account, now, isOrdered})
  return {comments: thread.comments, remarks: account.remarks.map(({code, where}) => [code, where]), account}
}

const tree = (comments: readonly {foreignId: string; parent: string | null}[]) =>
  comments.map(({foreignId, parent}) => [foreignId, parent])

describe('the order of a thread', () => {
  test('is that of publication, to the second, and then that of the file', () => {
    const {comments} = settle([
      comment('late', undefined, {at: noon + 2 * minute}),
      comment('first', undefined, {at: noon}),
      comment('second', undefined, {at: noon}),
    ])

    expect(comments.map(({foreignId}) => foreignId)).toEqual(['first', 'second', 'late'])
  })

  test('has no answer before what it answers, whatever a clock once said', () => {
    const {comments} = settle([
      comment('answer', 'question', {at: noon}),
      comment('question', undefined, {at: noon + 1}),
    ])

    expect(tree(comments)).toEqual([
      ['question', null],
      ['answer', 'question'],
    ])
  })

  test('is that of the file where the file says so', () => {
    const {comments} = settle([comment('b', undefined, {at: noon + minute}), comment('a')], true)

    expect(comments.map(({foreignId}) => foreignId)).toEqual(['b', 'a'])
  })

  test('says nothing finer than the hour', () => {
    const {comments} = settle([comment('a', undefined, {at: noon + 59 * minute + 59_999})])

    expect(comments[0]?.at).toBe(noon)
  })
})

describe('the tree of a thread', () => {
  test('answers to what is not there stand on the first level, and the account says so', () => {
    const {comments, remarks} = settle([comment('a', 'nobody')])

    expect(tree(comments)).toEqual([['a', null]])
    expect(remarks).toEqual([['orphan', 'a']])
  })

  test.each([
    ['one that answers itself', [comment('a', 'a')]],
    ['two that answer each other', [comment('a', 'b'), comment('b', 'a')]],
    [
      'three in a circle, and a fourth below',
      [comment('d', 'b'), comment('a', 'b'), comment('b', 'c'), comment('c', 'a')],
    ],
  ])('%s: the circle is opened at its first', (_, circle) => {
    const {comments, remarks} = settle(circle)

    expect(comments).toHaveLength(circle.length)
    expect(remarks.filter(([code]) => code === 'circle')).toEqual([['circle', 'a']])
  })

  test('is kept at any depth, and what will stand on the third level is listed', () => {
    const {comments, remarks} = settle([...'abcdef'].map((id, at, all) => comment(id, all[at - 1])))

    expect(tree(comments).at(-1)).toEqual(['f', 'e'])
    expect(remarks).toEqual([
      ['flattened', 'e'],
      ['flattened', 'f'],
    ])
  })

  test('of a hundred thousand, each answering the one before, takes no longer than reading them', () => {
    const deep = Array.from({length: 100_000}, (_, at) =>
      comment(`${at}`, at === 0 ? undefined : `${at - 1}`),
    )
    const {user} = process.cpuUsage()

    const {comments} = settle(deep.toReversed())

    expect(comments).toHaveLength(100_000)
    expect(process.cpuUsage().user - user).toBeLessThan(6_000_000)
  })

  test('of two comments of one name the first stays', () => {
    const {comments, remarks} = settle([comment('a'), comment('a', undefined, {where: 'twin'})])

    expect(comments).toHaveLength(1)
    expect(remarks).toEqual([['same-id', 'twin']])
  })

  test('however wild a file is, nothing stands before what it answers, and nothing that can be read is lost', () => {
    const id = fc.integer({min: 0, max: 12}).map(String)
    const wild = fc.uniqueArray(
      fc.record({id, parent: fc.option(id, {nil: undefined}), at: fc.integer({min: noon, max: noon + 9})}),
      {selector: (one) => one.id, maxLength: 12},
    )
    fc.assert(
      fc.property(wild, (records) => {
        const {comments} = settle(records.map((record) => comment(record.id, record.parent, {at: record.at})))

        const seen = new Set<string | null>([null])
        for (const {foreignId, parent} of comments) {
          expect(seen.has(parent)).toBe(true)
          seen.add(foreignId)
        }
        expect(comments).toHaveLength(records.length)
      }),
    )
  })
})

describe('what is not shown', () => {
  test.each([
    ['deleted', {state: {is: 'deleted'}}, {is: 'withdrawn'}],
    ['spam', {state: {is: 'spam'}}, {is: 'hidden', reason: 'spam', day: '2020-01-01'}],
    ['not-approved', {state: {is: 'not-approved'}}, {is: 'hidden', reason: 'other', day: '2020-01-01'}],
    ['empty', {text: ' \u200b\n'}, {is: 'withdrawn'}],
  ] as const)('%s: keeps its place when somebody replied, without a word of it', (_, gone, state) => {
    const {comments, remarks} = settle([comment('a', undefined, {...gone, supports: 3}), comment('b', 'a')])

    expect(comments[0]).toEqual({
      foreignId: 'a',
      parent: null,
      at: noon,
      name: '',
      text: '',
      state,
      supports: 0,
      objections: 0,
    })
    expect(tree(comments)).toEqual([
      ['a', null],
      ['b', 'a'],
    ])
    expect(remarks).toEqual([['place-kept', 'a']])
  })

  test.each([
    ['deleted', {state: {is: 'deleted'}}],
    ['spam', {state: {is: 'spam'}}],
    ['not-approved', {state: {is: 'not-approved'}}],
    ['empty', {text: '\u202e'}],
  ] as const)('%s: is left out when nobody did, and the account has a line for it', (code, gone) => {
    const {comments, remarks} = settle([comment('a', undefined, gone), comment('b', 'a', gone)])

    expect(comments).toEqual([])
    expect(remarks).toEqual([
      [code, 'a'],
      [code, 'b'],
    ])
  })

  test('what was hidden in a file of our own is hidden here, with its text for those who may read it', () => {
    const state = {is: 'hidden', reason: 'insult', day: '2021-02-03'} as const
    const {comments} = settle([comment('a', undefined, {state}), comment('b', undefined, {state, text: ''})])

    expect(comments.map((one) => [one.state, one.text])).toEqual([
      [state, 'I am a.'],
      [state, ''],
    ])
  })
})

describe('times', () => {
  test('that cannot be read are taken from the comment before in the file', () => {
    const {comments, remarks} = settle([
      comment('a', undefined, {at: undefined}),
      comment('b', undefined, {at: noon}),
      comment('c', undefined, {at: undefined}),
    ])

    expect(comments.map(({at}) => at)).toEqual([noon, noon, noon])
    expect(remarks).toEqual([
      ['time-unknown', 'a'],
      ['time-unknown', 'c'],
    ])
  })

  test('of a thread without any leave it out', () => {
    expect(settle([comment('a', undefined, {at: undefined})]).remarks).toEqual([['no-time', 'a']])
  })

  test('that lie ahead become the hour of the import', () => {
    const {comments, remarks} = settle([comment('a', undefined, {at: now * 2})])

    expect(comments[0]?.at).toBe(Date.UTC(2026, 5, 15, 10))
    expect(remarks).toEqual([['time-ahead', 'a']])
  })
})

describe('words', () => {
  test('are kept with their lines, their spaces and their verses', () => {
    const text = 'Try this:\n\n    rake test\n      all\n\nقِفا نَبْكِ   مِن ذِكرى'

    const {comments, remarks} = settle([comment('a', undefined, {text: `${text}\r\n`})])

    expect(comments[0]?.text).toBe(text.normalize('NFC'))
    expect(remarks).toEqual([])
  })

  test('that turn their neighbours around are taken out, and the account says so', () => {
    const {comments, remarks} = settle([comment('a', undefined, {name: 'Ali\u202e', text: 'x\u2067y'})])

    expect(comments[0]).toMatchObject({name: 'Ali', text: 'xy'})
    expect(new Set(remarks.map(([code]) => code))).toEqual(new Set(['text-cleaned']))
  })

  test('without end are cut', () => {
    const {comments, remarks} = settle([
      comment('a', undefined, {name: 'أ'.repeat(90), text: 'ب'.repeat(90_000)}),
    ])

    expect(comments[0]).toMatchObject({name: 'أ'.repeat(40), text: 'ب'.repeat(20_000)})
    expect(remarks.map(([code]) => code).toSorted()).toEqual(['name-cut', 'text-cut'])
  })

  test('settled twice are as settled once', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (name, text) => {
        const [once] = settle([comment('a', undefined, {name, text: `x${text}`})]).comments
        const [twice] = settle([
          comment('a', undefined, {name: once?.name ?? '', text: once?.text ?? ''}),
        ]).comments

        expect(twice).toEqual(once)
      }),
      {numRuns: 500},
    )
  })
})

describe('the account', () => {
  test('counts what happens to every comment, and lists what happens to some', () => {
    const {account} = settle([comment('a', undefined, {supports: 2}), comment('b', 'x')])

    expect(account.read).toBe(2)
    expect(account.sums().map(({code, kind, count}) => [code, kind, count])).toEqual([
      ['orphan', 'changed', 1],
      ['hour-only', 'by-rule', 2],
      ['votes-counted', 'by-rule', 1],
    ])
    expect(account.remarks.map(({where}) => where)).toEqual(['b'])
  })

  test('keeps five thousand lines, and counts the others', () => {
    const {account} = settle(Array.from({length: 6000}, (_, at) => comment(`${at}`, 'nobody')))

    expect(account.remarks).toHaveLength(5000)
    expect(account.sums()[0]).toMatchObject({code: 'orphan', count: 6000})
  })
})
