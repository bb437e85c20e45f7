/** The threads of the demonstration, as its visitors and its clerk find them. */
import {Comment, ModerationQueue, OpinionGroups, type CommentsPage} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {findActivity, type ThreadRecord} from '../../activities/activities.queries.ts'
import {createLog, createSaha, type Saha} from '../../saha.ts'
import {Browser, publicUrl, secret} from '../../staff/staff.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {seed} from '../seed.ts'
import {fillThread} from './fill-thread.ts'
import {remarksIn, type Remark} from './talk.ts'

const HOUR = 3_600_000
const now = Date.parse('2026-11-21T12:34:56Z')
const municipality = 'ain-al-sarw'
const opened = useFile()
let saha: Saha
let clerk: Browser
let talks: Record<string, Remark[]>

beforeAll(async () => {
  const {store} = opened()
  talks = JSON.parse(await readFile(join(import.meta.dirname, '../../../../demo/threads.json'), 'utf8'))
  const {staff} = await seed(store.db, now)
  saha = await createSaha({
    store,
    publicUrl,
    log: createLog('silent'),
    elements: '/nowhere',
    now: () => now + 1_000,
    staff: {secret, proxies: 1, console: '/nowhere'},
  })
  clerk = new Browser(saha.app)
  await clerk.signIn(staff!.email, staff!.password)
})

async function read(activity: string): Promise<CommentsPage> {
  return (await (
    await saha.app.request(pathOf('readComments', {municipality, activity}))
  ).json()) as CommentsPage
}

async function queue(): Promise<ModerationQueue> {
  return ModerationQueue.parse(await (await clerk.ask('readQueue', {municipality})).json())
}

/** Everything that is stored of the threads. */
async function stored(): Promise<unknown> {
  const {db} = opened().store
  return {
    comments: await db.selectFrom('comment').selectAll().orderBy('id').execute(),
    votes: await db.selectFrom('vote').selectAll().orderBy('item').orderBy('mark').execute(),
    acts: await db.selectFrom('moderation_act').selectAll().orderBy('id').execute(),
    cases: await db.selectFrom('moderation_case').selectAll().orderBy('item').execute(),
  }
}

describe('the threads of the demonstration', () => {
  test.each(['award-comments', 'plan-street', 'plan-trees', 'plan-stalls'])(
    '%s holds what people said, answers below what they answer, and the votes that it has',
    async (activity) => {
      const {comments, official = []} = await read(activity)
      const shown = [...comments, ...official.filter(({id}) => !comments.some((one) => one.id === id))]

      const textOf = (id: string | undefined) => shown.find((comment) => comment.id === id)?.text
      const found = shown
        .filter(({gone}) => !gone)
        .map(({text, side, supports, objections, parent}) => [
          text,
          side,
          supports,
          objections,
          textOf(parent),
        ])
      const said = remarksIn(talks[activity]!)
        .filter(({remark}) => !remark.isSpam && !remark.hidden)
        .map(({remark: {text, side, supports = 0, objections = 0}, parent}) => [
          text,
          side,
          supports,
          objections,
          parent?.hidden ? undefined : parent?.text,
        ])
      expect(found.toSorted()).toEqual(said.toSorted())
      expect(shown.every((comment) => Comment.safeParse(comment).success)).toBe(true)
    },
  )

  test('were written in the days before now, and nothing in the future', async () => {
    const {comments} = await read('award-comments')
    const hours = comments.map(({hour}) => Date.parse(hour))

    expect(Math.max(...hours)).toBeLessThan(now)
    expect(Math.min(...hours)).toBeGreaterThan(now - 7 * 24 * HOUR)
    expect(new Set(hours).size).toBeGreaterThan(10)
  })

  test('begin with the answer that the municipality has pinned', async () => {
    const {official, counts} = await read('award-comments')

    expect(official?.[0]).toMatchObject({pinned: true, official: {en: 'Water and Gardens Department'}})
    expect(counts.official).toBe(2)
  })

  test('keep a stone where an insult stood, with its reason, and the answer below it', async () => {
    const {comments} = await read('award-comments')
    const stone = comments.find(({gone}) => gone)

    expect(stone).toMatchObject({gone: {is: 'hidden', reason: 'insult'}})
    expect(stone).not.toHaveProperty('text')
    expect(comments.filter(({parent}) => parent === stone?.id).map(({text}) => text)).toEqual([
      expect.stringContaining('الغضب مفهوم'),
    ])
  })

  test('leave one thing to the clerk: advertising, which the spam defence has caught by itself', async () => {
    const {items, waiting} = await queue()
    const {comments} = await read('award-comments')

    expect(waiting).toBe(1)
    expect(items[0]).toMatchObject({name: 'Lucky Winner', state: 'waiting', activity: 'award-comments'})
    expect(items[0]?.waits).toContain('spam-suspected')
    expect(items[0]?.signals).not.toEqual([])
    expect(comments.map(({name}) => name)).not.toContain('Lucky Winner')
  })

  test('plan-fridays has statements that people agreed to or not, and three groups of opinion', async () => {
    await saha.opinions.publishDue()

    const reply = await saha.app.request(
      pathOf('readOpinionGroups', {municipality, activity: 'plan-fridays'}),
    )
    const {groups, words} = OpinionGroups.parse(await reply.json())
    expect(groups?.groups.length).toBe(3)
    expect(groups?.people).toBeGreaterThanOrEqual(100)
    expect(
      groups?.consensus.map(({statement}) => words.find((one) => one.statement === statement)?.text),
    ).toContain('كبار السن يحتاجون إلى مقاعد وظل على طول الشارع.')
    expect(groups?.dividing).not.toEqual([])
  })

  test('are the same after a second start', async () => {
    const before = await stored()

    await seed(opened().store.db, now + 5 * HOUR)

    expect(await stored()).toEqual(before)
  })
})

describe('on the day on which a consultation has opened', () => {
  const young = useFile()
  const opens = Date.parse('2026-10-01T08:00:00+03:00')

  test('people have talked since then, and not before', async () => {
    const {db} = young().store
    await seed(db, opens + 6 * HOUR)

    const rows = await db
      .selectFrom('comment')
      .innerJoin('activity', 'activity.number', 'comment.activity')
      .select(['activity.id', 'comment.hour'])
      .where('comment.position', '>', 0)
      .execute()
    const hours = rows.filter(({id}) => id === 'plan-street').map(({hour}) => hour * HOUR)
    expect(hours).toHaveLength(remarksIn(talks['plan-street']!).length)
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(opens)
    expect(Math.max(...hours)).toBeLessThan(opens + 6 * HOUR)
  })

  test('a thread that has not opened is empty', async () => {
    const {db} = opened().store
    const award = (await findActivity(db, municipality, 'award-comments')) as ThreadRecord
    const before = await stored()

    await fillThread(
      db,
      {...award, opens: now + HOUR},
      [{name: 'Sami', text: 'Too early.', hour: 0}],
      '',
      now,
    )

    expect(await stored()).toEqual(before)
  })
})
