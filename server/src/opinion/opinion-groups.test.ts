/** Groups of opinion: found off the path of any request, published in tens, and nobody can be traced by them. */
import type {OpinionGroups, Vote} from '@saha/contract'
import {OpinionGroups as Shape, Results} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {exampleVotes} from '@saha/domain/opinion/test-kit/example-votes'
import {beforeEach, expect, test} from 'vitest'
import {hideComment, publishComment} from '../comments/state.queries.ts'
import {waitingRow} from '../comments/state.test-kit.ts'
import {threadDefinition, threadNumber} from '../comments/thread.test-kit.ts'
import {closes, june, keyOf, openSquare, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {endVoting} from '../votes/end-voting.queries.ts'

const idOf = (statement: string) => statement.padEnd(22, '0')
const HOUR = 3_600_000

describeEachStore('groups of opinion', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>
  const db = () => opened().store.db

  beforeEach(async () => {
    for (const table of ['comment', 'vote', 'browser_key', 'opinion_round', 'snapshot'] as const)
      await db().deleteFrom(table).execute()
    square = await openSquare(opened().store)
    await square.define(threadDefinition({votes: 'none', opinions: true}, {plain: {votes: 'both'}}))
    square.clock.now = june
    const activity = await threadNumber(db())
    const {statements} = exampleVotes({})
    await db()
      .insertInto('comment')
      .values([
        ...statements.map((statement) => waitingRow(activity, idOf(statement), undefined)),
        waitingRow(activity, 'reply'.padEnd(22, '0'), {id: idOf('s0'), root: idOf('s0'), depth: 0}),
        waitingRow(await threadNumber(db(), 'plain'), 'plain'.padEnd(22, '0'), undefined),
      ])
      .execute()
    for (const id of [...statements, 'reply', 'plain'])
      await db()
        .transaction()
        .execute((transaction) => publishComment(transaction, idOf(id), 0))
  })

  const vote = (browser: number, statement: string, value: Vote['value'], activity = 'park-talk') =>
    square.app.request(
      pathOf('vote', {municipality: 'irbid', activity, comment: idOf(statement)}),
      post({token: keyOf(browser), value}),
    )

  /** So many people for trees and for parking vote on all statements. */
  async function discuss(trees: number, parking: number): Promise<void> {
    const {votes} = exampleVotes({trees, parking})
    const browsers = new Map(
      [...new Set(votes.map(({participant}) => participant))].map((name, at) => [name, at]),
    )
    await Promise.all(
      votes.map(({participant, statement, value}) =>
        vote(browsers.get(participant) ?? 0, statement, value === 0 ? 'pass' : value),
      ),
    )
  }

  async function read(activity = 'park-talk'): Promise<OpinionGroups> {
    square.clock.now += 1_000
    const reply = await square.app.request(pathOf('readOpinionGroups', {municipality: 'irbid', activity}))
    return Shape.parse(await reply.json())
  }

  test('are published in tens, with the words of what they agree on and are divided by', async () => {
    await discuss(47, 29)

    await square.opinions.publishDue()

    const {groups, hash, words} = await read()
    expect(groups).toMatchObject({number: 1, step: 10, people: 70})
    expect(groups?.groups.map(({people}) => people)).toEqual([40, 20])
    expect(groups?.consensus).toContainEqual({statement: idOf('s2'), side: 'agree'})
    expect(groups?.dividing).toContain(idOf('s0'))
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(words).toContainEqual({statement: idOf('s0'), text: 'More shade, please.'})
  })

  test('are no results of a survey: those of a thread are empty, and asking for them fails nowhere', async () => {
    await discuss(47, 29)
    await square.opinions.publishDue()

    const reply = await square.app.request(
      pathOf('readResults', {municipality: 'irbid', activity: 'park-talk'}),
    )

    expect(reply.status).toBe(200)
    expect(Results.parse(await reply.json())).toMatchObject({
      activity: 'park-talk',
      snapshot: null,
      hash: null,
    })
  })

  test('are not there before fifty people have voted', async () => {
    await discuss(20, 20)

    await square.opinions.publishDue()

    expect(await read()).toEqual({activity: 'park-talk', groups: null, hash: null, words: []})
  })

  test('are looked for after ten more votes, and not within the same hour', async () => {
    await discuss(30, 29)
    await square.opinions.publishDue()
    await discuss(40, 29)
    await square.opinions.publishDue()
    const within = (await read()).groups?.number

    square.clock.now += HOUR
    await square.opinions.publishDue()
    const later = (await read()).groups?.number
    await vote(1, 's0', -1)
    square.clock.now += HOUR
    await square.opinions.publishDue()

    expect([within, later, (await read()).groups?.number]).toEqual([1, 2, 2])
  })

  test('are found by one of two processes that look at the same time', async () => {
    await discuss(47, 29)
    const neighbour = await openSquare(opened().store)

    await Promise.all([square.opinions.publishDue(), neighbour.opinions.publishDue()])

    expect(await db().selectFrom('snapshot').select('number').execute()).toHaveLength(1)
  })

  test('are found once more when the thread closes; then nobody can tell which votes are of one browser', async () => {
    await discuss(47, 29)
    await square.opinions.publishDue()
    await vote(1, 's0', -1)
    square.clock.now = closes
    await endVoting(db(), closes)
    const together = await marks()

    await square.opinions.publishDue()
    await endVoting(db(), closes)
    const apart = await marks()

    expect((await read()).groups?.number).toBe(2)
    expect(await db().selectFrom('opinion_round').selectAll().execute()).toEqual([])
    expect([together.size, apart.size]).toEqual([76, 760])
    expect(await db().selectFrom('browser_key').selectAll().execute()).toEqual([])
  })

  const marks = async () =>
    new Set((await db().selectFrom('vote').select('mark').execute()).map(({mark}) => mark))

  test('leave out a statement that moderators have hidden, and its words at once', async () => {
    await discuss(47, 29)
    await square.opinions.publishDue()
    await db()
      .transaction()
      .execute((transaction) => hideComment(transaction, idOf('s0'), 'insult', 20_000))

    const before = await read()
    square.clock.now = closes
    await square.opinions.publishDue()

    expect(before.words.map(({statement}) => statement)).not.toContain(idOf('s0'))
    expect((await read()).groups?.statements).not.toContain(idOf('s0'))
  })

  test('know who passes: that is a vote, too, until it is taken back', async () => {
    await vote(1, 's0', 'pass')
    const passed = await db().selectFrom('vote').select('value').execute()
    await vote(1, 's0', 0)

    expect(passed).toEqual([{value: 2}])
    expect(await db().selectFrom('vote').selectAll().execute()).toEqual([])
  })

  test('are of statements alone: answers cannot be voted on, and elsewhere nobody can pass', async () => {
    const replies = [
      await vote(1, 'reply', 1),
      await vote(1, 'plain', 'pass', 'plain'),
      await vote(1, 'plain', 1, 'plain'),
    ]

    expect(replies.map(({status}) => status)).toEqual([404, 422, 200])
    expect(await db().selectFrom('opinion_round').selectAll().execute()).toEqual([])
  })

  test('keep the votes of a browser together in their own thread alone', async () => {
    await vote(1, 's0', 1)
    await vote(1, 's1', -1)
    await vote(1, 'plain', 1, 'plain')

    expect((await marks()).size).toBe(2)
  })
})
