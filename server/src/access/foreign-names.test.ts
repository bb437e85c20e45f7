/** Somebody names what belongs to another town, in every place of a path and of a body: nothing is told, and nothing changes. */
import {beforeAll, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {asking, entries, type Ask, type Entry} from './ask.test-kit.ts'
import {readEverything} from '../storage/whole-store.test-kit.ts'
import type {At, Ids} from './row.test-kit.ts'
import {keys, makeTowns, type Towns} from './towns.test-kit.ts'

/** Names in paths that say nothing of whose something is: the same in every town. */
const shared = ['idea', 'version', 'file']

describeEachStore('what belongs to another town', (opened) => {
  let towns: Towns
  let ask: Ask
  const key = keys()
  const ofStaff = entries.filter(({isStaff, path}) => isStaff && path.includes('/:municipality/'))

  beforeAll(async () => {
    towns = await makeTowns(opened().store)
    ask = asking(opened().store, towns)
  }, 60_000)

  const at = (town: At['town']): At => ({asker: 'owner', town, state: 'open', ids: towns.ids[town].open, key})

  /** Names in the path that could be another town's. */
  function namesIn({path}: Entry): string[] {
    return path
      .split('/')
      .filter((part) => part.startsWith(':') && part !== ':municipality')
      .map((part) => part.slice(1))
      .filter((name) => !shared.includes(name))
  }

  test('is not found by its name, wherever that stands in an address', async () => {
    const wrong: string[] = []
    let asked = 0
    for (const entry of ofStaff)
      for (const name of namesIn(entry)) {
        const id = name === 'activity' ? (entry.row.of ?? 'survey') : (name as keyof Ids)
        const foreign = entry.row.params?.(at('village'))[name] ?? towns.ids.village.open[id]
        // What its askers name as they like, such as a new group, belongs to nobody.
        if (entry.row.params?.(at('town'))[name] === foreign) continue
        asked += 1
        const before = await readEverything(opened().store.db)
        const reply = await ask(entry, at('town'), {params: {[name]: foreign}, prepare: false})
        await reply.arrayBuffer()
        const after = await readEverything(opened().store.db)
        if (reply.status !== 404) wrong.push(`${entry.name} with ${name} of the village: ${reply.status}`)
        if (JSON.stringify(before) !== JSON.stringify(after))
          wrong.push(`${entry.name} with ${name}: a change`)
      }

    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(15)
  }, 60_000)

  test('is not touched by its name in what is sent', async () => {
    const wrong: string[] = []
    let asked = 0
    for (const entry of ofStaff) {
      const [own, foreign] = [entry.row.body?.(fixed('town')), entry.row.body?.(fixed('village'))]
      if (JSON.stringify(own) === JSON.stringify(foreign)) continue
      asked += 1
      await entry.row.before?.(at('town'), opened().store.db)
      const before = await readEverything(opened().store.db)
      const reply = await ask(entry, at('town'), {body: foreign, prepare: false})
      await reply.arrayBuffer()
      const after = await readEverything(opened().store.db)
      const expected = entry.row.foreign ?? 404
      if (reply.status !== expected) wrong.push(`${entry.name}: ${reply.status}, not ${expected}`)
      if (JSON.stringify(before) !== JSON.stringify(after)) wrong.push(`${entry.name}: a change`)
    }

    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(1)
  }, 60_000)

  /** Bodies differ by nothing but by what they name. */
  function fixed(town: At['town']): At {
    return {...at(town), key: () => '0'.repeat(32)}
  }
})
