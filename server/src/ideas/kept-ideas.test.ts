/** What is kept of collections in memory: never older than a second, the same for everybody, and not without end. */
import {routes} from '@saha/contract/routes'
import {beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {knowActivities} from '../activities/known-activities.ts'
import {keyOf, openSquare, post} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openStore} from '../storage/open.ts'
import {eraseIdeas} from './erase-ideas.queries.ts'
import {keepIdeas} from './keep-ideas.ts'
import {openIdeas, readingDefinition, wholeSettings} from './reading.test-kit.ts'
import {touchIdeas} from './state.queries.ts'

describeEachStore('what is kept of ideas', (opened) => {
  let ideas: Awaited<ReturnType<typeof openIdeas>>

  beforeAll(async () => {
    ideas = await openIdeas(opened().store)
    await ideas.define(readingDefinition(wholeSettings, {second: {}, third: {}}))
  })
  beforeEach(async () => {
    await ideas.forget()
    await ideas.propose([{title: 'One'}, {title: 'Two'}])
  })

  const paths = () => [ideas.pagePath(), ideas.pagePath({q: 'one'}), ideas.ideaPath(1), ideas.marksPath()]
  const here = (number: number) => ({longitude: number, latitude: number})

  test('is the same for two people, and sent only when it has changed', async () => {
    for (const path of paths()) {
      const first = await ideas.get(path, {
        cookie: 'session=1',
        'accept-language': 'ar',
        origin: 'https://a.example',
      })
      const etag = first.headers.get('etag') ?? ''

      expect(first.headers.get('cache-control')).toBe('public, max-age=1')
      expect(first.headers.get('vary')).toBe('accept-encoding')
      expect(await (await ideas.get(path)).text()).toBe(await first.text())
      expect((await ideas.get(path, {'if-none-match': etag})).status).toBe(304)
      await ideas.change((db, activity) =>
        touchIdeas(db, activity, [ideas.idOf('i1')], {comments: 5, ...here(7)}),
      )
    }
    const before = (await ideas.get(ideas.pagePath())).headers.get('etag') ?? ''
    await ideas.propose([{}])
    expect((await ideas.get(ideas.pagePath(), {'if-none-match': before})).status).toBe(200)
  })

  test('is asked of the store once a second, however many ask', async () => {
    await ideas.get(ideas.pagePath())
    const asked = vi.spyOn(opened().store.db.getExecutor(), 'executeQuery')

    await Promise.all(Array.from({length: 50}, () => ideas.app.request(ideas.pagePath())))

    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })

  test('holds what somebody has just handed in at once', async () => {
    await ideas.define(readingDefinition({moderation: 'after'}))
    await ideas.read()
    const idea = {key: keyOf(1), name: 'Amal', title: 'Just now', text: 'Said this minute.'}
    const path = routes.sendIdea.path.replace(':municipality', 'irbid').replace(':activity', 'old-station')

    const sent = await ideas.app.request(path, post(idea))
    const page = await (await ideas.app.request(ideas.pagePath())).text()

    expect(sent.status).toBe(201)
    expect(page).toContain('Just now')
    await ideas.define(readingDefinition(wholeSettings, {second: {}, third: {}}))
  })

  test('is told to another process within a second', async () => {
    const second = await openStore(opened().address)
    const other = await openSquare(second)
    const readThere = async () => {
      other.clock.now = Math.max(other.clock.now, ideas.clock.now) + 1_000
      return (await other.app.request(ideas.pagePath({sort: 'supported'}))).text()
    }
    expect(await readThere()).toContain('"Two"')

    await ideas.propose([{title: 'Three'}])
    await ideas.change((db, activity) => touchIdeas(db, activity, [ideas.idOf('i1')], {title: 'Another one'}))
    const text = await readThere()

    expect(text).toContain('"Three"')
    expect(text).toContain('"Another one"')
    expect(text).not.toContain('"One"')
    await second.close()
  })

  test('is told however long the store takes: whoever asks waits for what was read after that, and no longer', async () => {
    const record = await knowActivities(ideas.db, () => 0).findIdeas('irbid', 'old-station')
    const clock = Array.from({length: 50}, (_, at) => at * 2_000).values()
    const now = () => {
      const {value} = clock.next()
      if (value === undefined) throw new Error('The clock is asked again and again.')
      return value
    }
    const kept = keepIdeas({db: ideas.db, now})
    const asked = vi.spyOn(opened().store.db.getExecutor(), 'executeQuery')

    const answers = await Promise.all(Array.from({length: 9}, () => record && kept.at(record)))
    const questions = asked.mock.calls.length
    asked.mockRestore()

    expect(answers.map((answer) => answer?.index.size)).toEqual(answers.map(() => 2))
    expect(questions).toBeLessThanOrEqual(3)
  })

  test('is empty when everything was erased, and begins anew after it', async () => {
    await ideas.read()
    const {number} = (await knowActivities(ideas.db, () => 0).findIdeas('irbid', 'old-station')) ?? {
      number: 0,
    }
    await eraseIdeas(ideas.db, number)

    expect(await ideas.read()).toMatchObject({ideas: [], all: {ideas: 0, supports: 0}})
    await ideas.propose([{title: 'Later'}])
    expect((await ideas.read()).ideas.map(({title}) => title)).toEqual(['Later'])
  })

  test('follows thousands of changes without losing any, and is made anew when much of it is empty', async () => {
    const many = Array.from({length: 1_500}, (_, at) => ({title: `Idea of many, ${at}`}))
    await ideas.propose(many)
    expect((await ideas.read()).matching).toBe(1_502)

    await ideas.change((db, activity) =>
      db
        .updateTable('idea_list')
        .set((row) => ({revision: row('revision', '+', 1)}))
        .where('activity', '=', activity)
        .execute()
        .then(() =>
          db
            .updateTable('idea')
            .set({
              text: 'Other words',
              revision: db.selectFrom('idea_list').select('revision').where('activity', '=', activity),
            })
            .where('activity', '=', activity)
            .execute(),
        ),
    )
    expect((await ideas.read({q: 'other words'})).matching).toBe(1_502)
    expect((await ideas.read({q: 'shade'})).matching).toBe(0)
    await ideas.change((db, activity) => touchIdeas(db, activity, [ideas.idOf('i1')], {title: 'Unheard of'}))
    expect((await ideas.read({q: 'unheard'})).matching).toBe(1)
    expect((await ideas.read({q: 'words'})).matching).toBe(1_502)
  })

  describe('of several collections', () => {
    test('lets those go that nobody has read in the longest', async () => {
      await ideas.propose([{}, {}], 'second')
      await ideas.propose([{}, {}], 'third')
      const clock = {now: 0}
      const activities = knowActivities(ideas.db, () => clock.now)
      const kept = keepIdeas({db: ideas.db, now: () => clock.now, most: 5})
      const read = async (id: string) => {
        const record = await activities.findIdeas('irbid', id)
        return record && (await kept.at(record))?.index
      }
      const [first, second] = [await read('old-station'), await read('second')]

      expect(await read('old-station')).toBe(first)
      await read('third')
      expect(await read('old-station')).toBe(first)
      expect(await read('second')).not.toBe(second)
      clock.now += 31 * 60_000
      await read('second')
      expect(await read('old-station')).not.toBe(first)
    })
  })

  test('of a collection that must leave no trace, nothing is left in any cache', async () => {
    const definition = readingDefinition()
    for (const activity of definition.consultations[0]?.activities ?? []) activity.sensitive = true
    await ideas.define(definition)

    for (const path of paths()) expect((await ideas.get(path)).headers.get('cache-control')).toBe('no-store')
  })

  test('whoever makes up one question after the other is asked to wait; whoever reads along is not', async () => {
    const square = await openSquare(opened().store, {perMinute: 3, now: () => ideas.clock.now + 5_000})
    const statuses = async (asked: readonly string[]) => {
      const found: number[] = []
      for (const path of asked) found.push((await square.app.request(path)).status)
      return found
    }
    const common = ['', '?sort=supported', '?sort=discussed', '/marks'].map(
      (end) => `/v1/ideas/irbid/old-station${end}`,
    )

    expect(await statuses([...common, ...common])).toEqual([...common, ...common].map(() => 200))
    expect(await statuses([1, 2, 3, 4].map((at) => ideas.pagePath({q: `word${at}`})))).toEqual([
      200, 200, 200, 429,
    ])
    expect(await statuses(common)).toEqual(common.map(() => 200))
    const ask = await square.app.request(ideas.similarPath, post({title: 'Shade'}))
    expect(ask.status).toBe(429)
  })
})
