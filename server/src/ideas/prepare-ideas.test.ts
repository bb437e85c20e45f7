/** Collections that are read before anybody asks: their first reader does not wait, and nobody else notices. */
import {setImmediate as nextTurn} from 'node:timers/promises'
import {beforeAll, beforeEach, expect, test, vi} from 'vitest'
import {knowActivities} from '../activities/known-activities.ts'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {keepIdeas} from './keep-ideas.ts'
import {readFullest} from './list.queries.ts'
import {prepareIdeas} from './prepare-ideas.ts'
import {openIdeas, readingDefinition, wholeSettings} from './reading.test-kit.ts'

const count = 320

describeEachStore('what is prepared of ideas', (opened) => {
  let ideas: Awaited<ReturnType<typeof openIdeas>>
  beforeAll(async () => {
    ideas = await openIdeas(opened().store)
    await ideas.define(readingDefinition(wholeSettings, {second: {}, third: {}}))
    await ideas.forget()
    await ideas.propose(Array.from({length: count}, (_, at) => ({title: `Idea ${at}`})))
    await ideas.propose([{title: 'Of the second'}], 'second')
  })

  const errors: unknown[] = []
  beforeEach(() => {
    errors.length = 0
  })

  /** What is kept, with rests that end when a test says so. */
  function keep() {
    const {db} = ideas
    const rests: (() => void)[] = []
    const rest = () => new Promise<void>((resolve) => rests.push(resolve))
    const collections = keepIdeas({db, now: () => june, rest})
    const onError = (error: unknown) => errors.push(error)
    const preparing = prepareIdeas({db, collections, now: () => june, onError})
    const read = async (id = 'old-station') => {
      const record = await knowActivities(db, () => june).findIdeas('irbid', id)
      return record && collections.at(record)
    }
    return {collections, preparing, read, rests}
  }

  /** Turns of everybody else, until something is so. */
  async function turnsUntil(isSo: () => boolean): Promise<void> {
    while (!isSo()) await nextTurn()
  }

  test('is there for the first reader, who asks the store for no idea any more', async () => {
    const {preparing, collections, read, rests} = keep()
    preparing.start()
    const goOn = setInterval(() => rests.splice(0).forEach((end) => end()))
    for (const collection of await readFullest(ideas.db, june)) await collections.prepare(collection)
    clearInterval(goOn)

    const asked = vi.spyOn(ideas.db.getExecutor(), 'executeQuery')
    expect((await read())?.index.size).toBe(count)
    expect((await read('second'))?.index.size).toBe(1)
    const texts = asked.mock.calls.map(([{sql}]) => sql)
    asked.mockRestore()

    expect(texts.filter((text) => text.includes('from "idea"'))).toEqual([])
    await preparing.stop()
    expect(errors).toEqual([])
  })

  test('rests after some fifty ideas, so that nobody else notices', async () => {
    const {preparing, rests} = keep()
    preparing.start()
    await turnsUntil(() => rests.length > 0)
    const asked = vi.spyOn(ideas.db.getExecutor(), 'executeQuery')
    await nextTurn()

    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
    const stopped = preparing.stop()
    rests.forEach((end) => end())
    await stopped
  })

  test('rests no more once somebody waits for it', async () => {
    const {preparing, read, rests} = keep()
    preparing.start()
    await turnsUntil(() => rests.length > 0)
    const reading = read()
    const goOn = setInterval(() => rests[0]?.())

    expect((await reading)?.index.size).toBe(count)
    clearInterval(goOn)
    expect(rests).toHaveLength(1)
    await preparing.stop()
  })

  test('is left where it is when the server stops, without a complaint', async () => {
    const {preparing, rests} = keep()
    preparing.start()
    await turnsUntil(() => rests.length > 0)
    const stopped = preparing.stop()
    rests.forEach((end) => end())
    await stopped

    expect(rests).toHaveLength(1)
    expect(errors).toEqual([])
  })

  test('begins with what is open, and with the largest of it', async () => {
    await ideas.propose([{}, {}], 'third')

    const found = await readFullest(ideas.db, june)
    expect(found.map(({address, published}) => [address, published])).toEqual([
      ['irbid/old-station', count],
      ['irbid/third', 2],
      ['irbid/second', 1],
    ])
  })
})
