/** Citizens, readers and moderators at two processes of one store, all at the same time: in the end everything adds up. */
import type {CommentReceipt, ModerationAccount} from '@saha/contract'
import {pathOf, routes} from '@saha/contract/routes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openTownhall, type Desk, type Townhall} from '../moderation/moderation.test-kit.ts'
import {keyOf, post, site} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore, type OpenStore} from '../storage/open.ts'
import {threadDefinition} from './thread.test-kit.ts'

/** Steps of everybody together, and of how many comments each is about. */
const [rounds, together] = [12, 25]

describeEachStore('a storm', (opened) => {
  let second: OpenStore
  let towns: Townhall[]
  let desks: Desk[]
  const receipts: CommentReceipt[] = []

  beforeAll(async () => {
    second = await openStore(opened().address)
    const definition = threadDefinition({votes: 'both', reportsToHold: 2}, {'market-talk': {votes: 'both'}})
    towns = [await openTownhall(opened().store, definition), await openTownhall(second, definition)]
    desks = [await towns[0]!.hire('rana@irbid.example'), await towns[1]!.hire('omar@irbid.example')]
  })
  afterAll(() => second.close())

  /** The same numbers for every run. */
  let seed = 42
  const draw = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pick = <T>(list: readonly T[]) => list[draw(list.length)]!

  // Somebody looks first at whoever poses as a moderator.
  const names = ['ليلى', 'سامر', 'المشرف']
  let written = 0
  const replies: number[] = []
  const threads = ['park-talk', 'market-talk']
  const threadOf = new Map<string, string>()
  const town = () => pick(towns)

  async function write() {
    const parent = draw(3) === 0 ? undefined : pick([...threadOf.keys(), undefined])
    const activity = (parent && threadOf.get(parent)) || pick(threads)
    const body = {key: keyOf(++written), name: pick(names), text: 'More shade.', ...(parent && {parent})}
    const reply = await town().app.request(
      pathOf('sendComment', {municipality: 'irbid', activity}),
      post(body),
    )
    if (reply.status === 409) return
    const receipt = (await reply.json()) as CommentReceipt
    if (reply.status !== 201) throw new Error(JSON.stringify(receipt))
    receipts.push(receipt)
    threadOf.set(receipt.comment, activity)
  }

  async function own(method: string, path: string, body?: object) {
    const headers = {'saha-receipt': pick(receipts).receipt, origin: site, 'content-type': 'application/json'}
    const init = {method, headers, ...(body && {body: JSON.stringify(body)})}
    replies.push((await town().app.request(path, init)).status)
  }

  async function on(route: 'vote' | 'report', body: object) {
    const comment = pick(receipts).comment
    const activity = threadOf.get(comment) ?? ''
    const path = pathOf(route, {municipality: 'irbid', activity, comment})
    replies.push((await town().app.request(path, post({token: keyOf(draw(6)), ...body}))).status)
  }

  const steps: (() => Promise<unknown>)[] = [
    write,
    write,
    write,
    write,
    () => on('vote', {value: pick([1, -1, 0])}),
    () => on('vote', {value: pick([1, -1, 0])}),
    () => on('report', {reason: pick(['spam', 'insult', null])}),
    () => own('PUT', routes.readReceipt.path, {name: pick(names), text: `Words ${draw(9)}`}),
    () => own('DELETE', routes.readReceipt.path),
    () => own('POST', routes.appeal.path, {text: 'It was no insult.'}),
    () => pick(desks).decide([pick(receipts).comment, pick(receipts).comment], {action: 'approve'}),
    // Never as spam: the defence would learn that what everybody writes here is advertising, and want work for it.
    () => pick(desks).decide(pick(receipts).comment, {action: 'hide', reason: pick(['off-topic', 'insult'])}),
    () => pick(desks).decide(pick(receipts).comment, {action: 'restore'}),
    () => pick(desks).decide(pick(receipts).comment, {action: 'redact', text: 'Without a number.'}),
  ]

  test('of everything that people do leaves counts, places and the public account right', async () => {
    for (let first = 0; first < 10; first++) await write()

    for (let round = 0; round < rounds; round++)
      await Promise.all(Array.from({length: together}, () => pick(steps)()))

    expect(replies.filter((status) => status >= 500)).toEqual([])
    for (const activity of threads) await addsUp(activity)
    const states = await opened().store.db.selectFrom('comment').select('state').distinct().execute()
    expect(states).toHaveLength(4)
  })

  async function addsUp(activity: string) {
    const {db} = opened().store
    const {number} = await db
      .selectFrom('activity')
      .select('number')
      .where('id', '=', activity)
      .executeTakeFirstOrThrow()
    const comments = await db.selectFrom('comment').selectAll().where('activity', '=', number).execute()
    const votes = await db.selectFrom('vote').selectAll().where('activity', '=', number).execute()
    const cases = await db.selectFrom('moderation_case').selectAll().where('activity', '=', number).execute()
    const thread = await db
      .selectFrom('thread')
      .selectAll()
      .where('activity', '=', number)
      .executeTakeFirstOrThrow()
    const inState = (state: string) => comments.filter((one) => one.state === state)
    const pathOfComment = ({depth, path, position}: (typeof comments)[number]) =>
      depth === 0 ? position.toString(36).padStart(6, '0') : path
    const below = (one: (typeof comments)[number]) =>
      comments.filter(
        (other) => other !== one && other.position > 0 && pathOfComment(other).startsWith(pathOfComment(one)),
      )

    const account: ModerationAccount = await towns[0]!.account(activity)
    expect(account).toMatchObject({
      received: comments.length,
      published: inState('published').length,
      waiting: inState('waiting').length,
      hidden: inState('hidden').length,
      withdrawn: inState('withdrawn').length,
    })
    expect(thread.published).toBe(inState('published').length)
    const positions = comments.map(({position}) => position).filter(Boolean)
    expect(positions.toSorted((a, b) => a - b)).toEqual(
      Array.from({length: thread.newest}, (_, at) => at + 1),
    )
    for (const comment of comments) {
      const mine = votes.filter((vote) => vote.item === comment.id).map(({value}) => value)
      const placed = comment.position > 0
      expect(comment).toMatchObject({
        supports: mine.filter((value) => value === 1).length,
        objections: mine.filter((value) => value === -1).length,
        replies: placed ? below(comment).filter(({state}) => state === 'published').length : 0,
      })
      const isStone = comment.state !== 'withdrawn' || below(comment).some(({is_shown}) => is_shown === 1)
      expect([comment.id, comment.is_shown]).toEqual([comment.id, placed && isStone ? 1 : 0])
      expect(comment.folded === '').toBe(comment.state !== 'published')
    }
    const waits = inState('waiting').map(({id}) => id)
    const queued = new Set(cases.map(({item}) => item))
    expect(waits.filter((id) => !queued.has(id))).toEqual([])
    expect(inState('withdrawn').filter(({id, text}) => queued.has(id) || text !== '')).toEqual([])
  }
})
