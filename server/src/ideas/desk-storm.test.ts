/** Citizens and staff at two processes of one store, all at the same time: in the end everything adds up. */
import {pathOf} from '@saha/contract/routes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {keyOf, post} from '../saha.test-kit.ts'
import {createGroupCommit, type GroupCommit, type Writer} from '../storage/commit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore, type OpenStore} from '../storage/open.ts'
import {collectionNumber, idOfIdea} from './collection.test-kit.ts'
import {openIdeasDesk, type IdeasDesk} from './staff-ideas.test-kit.ts'
import {hideIdea, lockLists, restoreIdea} from './state.queries.ts'

/** Steps of everybody together, and how many of them at a time. */
const [rounds, together] = [20, 30]

describeEachStore('a storm over ideas', (opened) => {
  let second: OpenStore
  let desks: IdeasDesk[]
  let commits: GroupCommit[]
  let activity: number

  beforeAll(async () => {
    second = await openStore(opened().address)
    desks = [await openIdeasDesk(opened().store), await openIdeasDesk(second)]
    await desks[0]?.begin()
    activity = await collectionNumber(second.db)
    commits = [createGroupCommit(opened().store), createGroupCommit(second)]
  })
  afterAll(() => second.close())

  /** The same numbers for every run. */
  let seed = 7
  const draw = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pick = <T>(list: readonly T[]) => list[draw(list.length)]!
  const desk = () => pick(desks)
  const idea = () => 1 + draw(3)
  let keys = 0

  const hideSome: Writer<{activity: number; id: string; isHidden: boolean}, number> = async (db, items) => {
    await lockLists(
      db,
      items.map((item) => item.activity),
    )
    for (const {id, isHidden} of items)
      if (isHidden) await hideIdea(db, id, 'insult', 20_600)
      else await restoreIdea(db, id, 494_701)
    return items.map(() => 200)
  }

  const moderate = () =>
    pick(commits).add(hideSome, {
      activity,
      id: idOfIdea(pick(['shade', 'trees', 'benches'])),
      isHidden: draw(2) === 0,
    })

  async function support() {
    const path = pathOf('support', {municipality: 'irbid', activity: 'old-station', idea: String(idea())})
    const reply = await desk().app.request(path, post({token: keyOf(draw(12)), value: pick([1, 1, 0])}))
    return reply.status
  }

  const statusOf = async (reply: Promise<Response>) => (await reply).status
  const acts: (() => Promise<number>)[] = [
    support,
    support,
    support,
    support,
    () => statusOf(desk().answer(idea(), {status: pick(['studied', 'planned', 'done'])}, ++keys)),
    () => statusOf(desk().mark(idea(), pick([1, 2, 3, null]))),
    () => statusOf(desk().save(pick(['one', 'two']), `Words ${draw(3)}`)),
    () => statusOf(desk().ask('removeGroup', {group: pick(['one', 'two'])})),
    () =>
      statusOf(
        desk().sort({ideas: [1, 2, 3], group: pick(['one', 'two', null]), addTags: [pick(['a', 'b'])]}),
      ),
    moderate,
  ]

  test('leaves counts, histories, groups and duplicates right', async () => {
    const statuses: number[] = []
    for (let round = 0; round < rounds; round++)
      statuses.push(...(await Promise.all(Array.from({length: together}, () => pick(acts)()))))

    const {db} = opened().store
    const list = await desks[0]!.list()
    const ideas = await db.selectFrom('idea').selectAll().where('activity', '=', list.activity).execute()
    const votes = await db.selectFrom('vote').selectAll().execute()
    const steps = await db.selectFrom('idea_step').selectAll().orderBy('number').execute()
    const groups = await db.selectFrom('idea_group').select('id').execute()
    const published = ideas.filter(({state}) => state === 'published')

    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect(new Set(statuses)).toEqual(new Set([200, 201, 204, 404, 409, 422]))
    expect(list).toMatchObject({
      newest: 3,
      published: published.length,
      supports: published.reduce((sum, {supports}) => sum + supports, 0),
    })
    for (const one of ideas) {
      const own = steps.filter((step) => step.idea === one.id)
      expect(one.supports).toBe(votes.filter(({item}) => item === one.id).length)
      expect(own.map(({number}) => number)).toEqual(own.map((_, at) => at + 1))
      expect(one.status).toBe(own.at(-1)?.status ?? 'received')
      expect(['', ...groups.map(({id}) => id)]).toContain(one.group)
      expect(ideas.find(({number}) => number === one.duplicate_of)?.duplicate_of ?? 0).toBe(0)
    }
    expect(Math.max(...ideas.map(({revision}) => revision))).toBeLessThanOrEqual(list.revision)
  })
})
