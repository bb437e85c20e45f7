/** The ideas of the demonstration, as its visitors find them. */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {findActivity} from '../../activities/activities.queries.ts'
import {useFile} from '../../storage/each-store.ts'
import {seed} from '../seed.ts'
import {fillIdeas, type Proposals} from './fill-ideas.ts'
import {remarksIn} from './talk.ts'

const now = Date.parse('2026-11-21T12:34:56Z')
const opened = useFile()
let file: Proposals

const stored = async () =>
  opened().store.db.selectFrom('idea').selectAll().orderBy('number').orderBy('id').execute()

beforeAll(async () => {
  const collections = JSON.parse(
    await readFile(join(import.meta.dirname, '../../../../demo/ideas.json'), 'utf8'),
  )
  file = collections['station-ideas']
  await seed(opened().store.db, now)
})

describe('the ideas of the demonstration', () => {
  test('stand there as they are proposed, with supports, comments and what became of them', async () => {
    const shown = file.ideas.filter(({hidden}) => !hidden)

    const ideas = await stored()

    expect(
      ideas
        .filter(({state}) => state === 'published')
        .map(({title, supports, comments, status}) => ({title, supports, comments, status}))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    ).toEqual(
      shown
        .map(({title, supports, comments = [], steps = []}) => ({
          title,
          supports,
          comments: remarksIn(comments).length,
          status: steps.at(-1)?.status ?? 'received',
        }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    )
  })

  test('have no place for advertising', async () => {
    const hidden = (await stored()).filter(({state}) => state !== 'published')

    expect(hidden.map(({hidden_reason}) => hidden_reason)).toEqual(['spam'])
  })

  test('point from a duplicate to what was proposed first', async () => {
    const ideas = await stored()
    const titleOf = new Map(file.ideas.map(({id, title}) => [id, title]))

    const pairs = ideas
      .filter((idea) => idea.duplicate_of > 0)
      .map((idea) => [idea.title, ideas.find(({number}) => number === idea.duplicate_of)?.title])

    expect(pairs.toSorted()).toEqual(
      file.ideas
        .flatMap(({title, duplicateOf}) => (duplicateOf ? [[title, titleOf.get(duplicateOf)]] : []))
        .toSorted(),
    )
  })

  test('are the same when they are made again', async () => {
    const {db} = opened().store
    const before = await stored()
    const collection = await findActivity(db, 'ain-al-sarw', 'station-ideas')
    if (collection?.kind !== 'ideas') throw new Error('There is no such collection.')
    const clerk = await db.selectFrom('staff_user').select('id').executeTakeFirstOrThrow()

    await fillIdeas(db, collection, file, clerk.id, now)

    const words = (ideas: typeof before) =>
      ideas.map(({id, title, supports, status}) => [id, title, supports, status])
    expect(words(await stored())).toEqual(words(before))
  })
})
