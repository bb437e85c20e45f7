/** What a municipality does with ideas, in words of its own: whatever an idea has been told keeps its meaning. */
import type {IdeaStatus, ShownIdeas} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {usualStatuses} from '@saha/domain'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {FrozenError, importDefinition, tryImport} from '../activities/import-definition.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {idOfIdea, ideasDefinition} from './collection.test-kit.ts'
import {openIdeasDesk, type IdeasDesk} from './staff-ideas.test-kit.ts'
import {lockList, withdrawIdea} from './state.queries.ts'

const statusOf = (
  id: string,
  stage: IdeaStatus['stage'] = 'open',
  rest: Partial<IdeaStatus> = {},
): IdeaStatus => ({
  id,
  text: {en: `It is ${id}`},
  meaning: {en: `What ${id} means.`},
  stage,
  ...rest,
})

describeEachStore('the statuses of a municipality', (opened) => {
  let desk: IdeasDesk

  const definitionWith = (statuses?: IdeaStatus[]) => {
    const definition = ideasDefinition({}, {market: {}})
    if (statuses) definition.municipality.statuses = statuses
    return definition
  }
  const define = async (statuses?: IdeaStatus[]) => {
    await importDefinition(opened().store.db, definitionWith(statuses))
    desk.clock.now += 1_000
  }
  const frozenBy = async (statuses?: IdeaStatus[]) => {
    const error = await importDefinition(opened().store.db, definitionWith(statuses)).catch(
      (reason) => reason,
    )
    return error instanceof FrozenError ? error.frozen : 'stored'
  }
  const shown = async () => {
    const path = pathOf('readActivity', {municipality: 'irbid', activity: 'old-station'})
    return (await (await desk.app.request(path)).json()) as ShownIdeas
  }

  beforeAll(async () => {
    desk = await openIdeasDesk(opened().store)
  })
  beforeEach(async () => {
    await opened().store.db.deleteFrom('idea_step').execute()
    await opened().store.db.deleteFrom('idea').execute()
    await define()
    await desk.begin()
  })

  test('are the usual ones where it names none, each with what it means', async () => {
    expect((await shown()).statuses).toEqual(usualStatuses)
  })

  test('are published in its own words and order', async () => {
    const own = [...usualStatuses.slice(0, 1), statusOf('asked'), ...usualStatuses.slice(1)]
    await define(own)

    expect((await shown()).statuses).toEqual(own)
    expect((await desk.answer(1, {status: 'asked'})).status).toBe(201)
  })

  test('ask for reasons where it says so', async () => {
    const own = [
      statusOf('received'),
      statusOf('asked', 'open', {needsReason: true}),
      statusOf('no', 'declined', {needsReason: false}),
    ]
    await define(own)

    expect(await codeOf(await desk.answer(1, {status: 'asked'}))).toBe('reason-wanted')
    expect((await desk.answer(1, {status: 'no'})).status).toBe(201)
  })

  test('keep those that ideas have: a file without them is refused and says which', async () => {
    await desk.answer(1, {status: 'planned'})
    const own = usualStatuses.filter(({id}) => id !== 'planned' && id !== 'done')

    expect(await frozenBy(own)).toEqual([
      {
        address: 'irbid/old-station',
        path: 'municipality.statuses',
        what: 'statuses',
        statuses: ['planned'],
      },
    ])
    expect((await shown()).statuses).toEqual(usualStatuses)
    await expect(tryImport(opened().store.db, definitionWith(own))).rejects.toThrow(FrozenError)
  })

  test('keep those that stand in the history of an idea', async () => {
    await desk.answer(1, {status: 'planned'}, 1)
    await desk.answer(1, {status: 'under-way'}, 2)

    expect(await frozenBy(usualStatuses.filter(({id}) => id !== 'planned'))).toMatchObject([
      {statuses: ['planned']},
    ])
  })

  test('keep those of every collection, also of one that the file does not name any more', async () => {
    const definition = definitionWith([statusOf('new'), statusOf('old')])
    definition.consultations = []

    const error = await importDefinition(opened().store.db, definition).catch((reason: unknown) => reason)

    expect((error as FrozenError).frozen.map(({address}) => address)).toEqual([
      'irbid/old-station',
      'irbid/market',
    ])
  })

  test('may change in words, order and meaning, and lose what no idea has had', async () => {
    await desk.answer(1, {status: 'planned'})
    const own = [statusOf('received'), statusOf('planned', 'accepted')]

    expect(await frozenBy(own)).toBe('stored')
  })

  test('may lose what only withdrawn ideas have had', async () => {
    const {db} = opened().store
    const {activity} = await desk.stored('shade')
    await desk.answer(1, {status: 'planned'})
    await db.transaction().execute(async (transaction) => {
      await lockList(transaction, activity)
      await withdrawIdea(transaction, idOfIdea('shade'))
    })

    expect(await frozenBy(usualStatuses.filter(({id}) => id !== 'planned'))).toBe('stored')
  })

  test('never lose one that is given at the same moment', async () => {
    const without = usualStatuses.filter(({id}) => id !== 'planned')
    const [outcome, reply] = await Promise.all([frozenBy(without), desk.answer(1, {status: 'planned'})])

    const known = (await opened().store.db.selectFrom('municipality').select('statuses').execute())[0]
    expect(reply.status === 201).toBe(outcome !== 'stored')
    expect(known?.statuses.includes('planned') || outcome !== 'stored').toBe(reply.status === 201)
  })
})
