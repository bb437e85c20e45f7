/** Files of collections that are long: nobody else waits for them. */
import {beforeAll, expect, test} from 'vitest'
import {importDefinition} from '../../activities/import-definition.ts'
import {useFile} from '../../storage/each-store.ts'
import {collectionNumber, ideasDefinition, publishIdeas} from '../collection.test-kit.ts'
import {readAll, readPublished} from './all-ideas.queries.ts'

const opened = useFile()
const count = 350
let activity = 0

beforeAll(async () => {
  const {db} = opened().store
  await importDefinition(db, ideasDefinition())
  activity = await collectionNumber(db)
  const names = Array.from({length: count}, (_, at) => `idea-${at}`)
  await publishIdeas(db, activity, Object.fromEntries(names.map((name, at) => [name, {duplicate_of: at}])))
})

const numbers = () => Uint32Array.from({length: count}, (_, at) => at + 1)

test.each([
  ['everybody', () => readPublished(opened().store.db, activity, numbers())],
  ['staff', () => readAll(opened().store.db, activity)],
])(
  'while ideas are read for a file for %s, others have their turn after a hundred of them',
  async (_, ideas) => {
    let [sinceTurn, longest] = [0, 0]
    let isOver = false
    const turn = () => {
      sinceTurn = 0
      if (!isOver) setImmediate(turn)
    }
    turn()
    const read: number[] = []
    for await (const {row} of ideas()) {
      read.push(row.number)
      sinceTurn += 1
      longest = Math.max(longest, sinceTurn)
    }
    isOver = true

    expect(read).toEqual([...numbers()])
    expect(longest).toBeLessThanOrEqual(100)
  },
)
