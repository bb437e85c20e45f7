/** Every moderators' route, for everybody, whatever has become of a comment and of its thread: who gets what. */
import type {Decided} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {closes, june, opens} from '../saha.test-kit.ts'
import {roles} from '../staff/rights.ts'
import {Browser} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Townhall} from './moderation.test-kit.ts'

const askers = [...roles, 'owner elsewhere', 'nobody'] as const
type Asker = (typeof askers)[number]

const moments = {'before it opens': opens - 1_000, 'while it is open': june, 'after it has closed': closes}
const states = ['waiting', 'published', 'hidden', 'withdrawn'] as const
type State = (typeof states)[number]

/** Who is let in at all. */
const door: Record<Asker, number> = {
  owner: 200,
  editor: 403,
  moderator: 200,
  facilitator: 403,
  analyst: 403,
  helper: 403,
  viewer: 403,
  'owner elsewhere': 404,
  nobody: 401,
}
const moderationRoutes = ['readQueue', 'readQueueItem', 'decide', 'addNote', 'claimItems'] as const

const all = askers.flatMap((asker) =>
  Object.keys(moments).flatMap((moment) =>
    states.flatMap((state) =>
      moderationRoutes.map((route) => [asker, route, state, moment as keyof typeof moments] as const),
    ),
  ),
)

describeEachStore('moderation', (opened) => {
  let town: Townhall
  const browsers = new Map<Asker, Browser>()

  beforeAll(async () => {
    town = await openTownhall(opened().store)
    const {municipality, consultations} = threadDefinition()
    const zarqa = {...municipality, id: 'zarqa'}
    await importDefinition(town.db, {saha: 1, municipality: zarqa, consultations})
    for (const role of roles) browsers.set(role, (await town.hire(`${role}@irbid.example`, role)).browser)
    const elsewhere = await town.hire('zaid@zarqa.example', 'owner', 'zarqa')
    browsers.set('owner elsewhere', elsewhere.browser)
    browsers.set('nobody', new Browser(town.app))
  })

  /** A comment of which this has become. */
  async function commentThatIs(state: State): Promise<string> {
    const item = await town.write(state === 'waiting' ? {waits: ['all-wait']} : {})
    const desk = {municipality: 'irbid'}
    if (state === 'hidden')
      await browsers.get('owner')?.ask('decide', desk, {items: [item], action: 'hide', reason: 'spam'})
    if (state === 'withdrawn') await town.withdraw(item)
    return item
  }

  test.each(all)('%s asks for %s about a comment that is %s, %s', async (asker, route, state, moment) => {
    const item = await commentThatIs(state)
    town.clock.now = moments[moment]
    const bodies = {
      decide: {items: [item], action: 'approve'},
      addNote: {text: 'Hm.'},
      claimItems: {items: [item]},
    }
    const body = Object.entries(bodies).find(([name]) => name === route)?.[1]

    const reply = await browsers.get(asker)!.ask(route, {municipality: 'irbid', item}, body)
    town.clock.now = june

    const isAboutIt = route === 'readQueueItem' || route === 'addNote'
    expect(reply.status).toBe(isAboutIt && state === 'withdrawn' && door[asker] === 200 ? 404 : door[asker])
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    expect((await town.comment(item))?.state).toBe(
      route === 'decide' && door[asker] === 200 && state !== 'withdrawn' ? 'published' : state,
    )
  })

  test.each(states)('what is decided about a comment that is %s', async (state) => {
    const item = await commentThatIs(state)

    const reply = await browsers
      .get('moderator')!
      .ask('decide', {municipality: 'irbid'}, {items: [item], action: 'approve'})

    const {outcomes} = (await reply.json()) as Decided
    expect(outcomes).toEqual([state === 'withdrawn' ? 'unknown' : 'done'])
  })

  test('rights that are taken away are gone at once', async () => {
    const {browser} = await town.hire('was-moderator@irbid.example')
    const person = await town.db
      .selectFrom('staff_user')
      .select('id')
      .where('email', '=', 'was-moderator@irbid.example')
      .executeTakeFirstOrThrow()
    await town.db
      .updateTable('staff_membership')
      .set({role: 'viewer'})
      .where('staff_user', '=', person.id)
      .execute()

    const reply = await browser.ask('readQueue', {municipality: 'irbid'})

    expect(reply.status).toBe(403)
  })

  test('nothing is decided from pages of other sites', async () => {
    const item = await town.write({waits: ['all-wait']})
    const page = new Browser(town.app, {origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site'})
    for (const [name, value] of browsers.get('owner')!.cookies) page.cookies.set(name, value)

    const replies = [
      await page.ask('decide', {municipality: 'irbid'}, {items: [item], action: 'approve'}),
      await page.ask('addNote', {municipality: 'irbid', item}, {text: 'Hm.'}),
    ]

    expect(replies.map(({status}) => status)).toEqual([403, 403])
    expect((await town.comment(item))?.state).toBe('waiting')
  })
})
