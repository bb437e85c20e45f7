/** What waits for an answer: one list over all collections and threads of a municipality, what has waited longest first. */
import type {Unanswered, UnansweredPage} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {beforeEach, expect, test} from 'vitest'
import {forgetComments} from '../comments/writing.test-kit.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {
  collectionNumber,
  forgetIdeas,
  idOfIdea,
  ideasDefinition,
  publishIdeas,
  waitingIdea,
} from '../ideas/collection.test-kit.ts'
import {openTownhall, type Desk, type Townhall} from '../moderation/moderation.test-kit.ts'
import {june, keyOf} from '../saha.test-kit.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const hour = 3_600_000
const parks = {en: 'Parks department', ar: 'دائرة الحدائق'}

function definition() {
  const ideas = ideasDefinition({}, {market: {}})
  const talks = threadDefinition({}, {visitors: {guestbook: true, moderation: 'before'}})
  return {...ideas, consultations: [...ideas.consultations, ...talks.consultations]}
}

/** What is asked about, such as `old-station/1`. */
const named = (one: Unanswered) => (one.kind === 'idea' ? `${one.activity}/${one.idea}` : one.comment)

describeEachStore('what waits for an answer', (opened) => {
  let town: Townhall
  let desk: Desk
  let people = 0

  beforeEach(async () => {
    await forgetComments(opened().store)
    await forgetIdeas(opened().store.db)
    town = await openTownhall(opened().store, definition())
    town.clock.now = june
    desk = await town.hire(`officer${++people}@irbid.example`, 'editor')
  })

  const ask = (query: Record<string, string> = {}, municipality = 'irbid') =>
    desk.browser.ask('readUnanswered', {municipality}, undefined, query)
  const read = async (query: Record<string, string> = {}) =>
    (await (await ask(query)).json()) as UnansweredPage
  const names = async (query: Record<string, string> = {}) => (await read(query)).unanswered.map(named)

  /** Ideas of a collection, with the hours in which they were published, counted from noon. */
  const hand = async (activity: string, hours: Record<string, number>) => {
    const {db} = opened().store
    await publishIdeas(
      db,
      await collectionNumber(db, activity),
      Object.fromEntries(Object.keys(hours).map((name) => [name, {}])),
    )
    for (const [name, own] of Object.entries(hours))
      await db
        .updateTable('idea')
        .set({hour: june / hour + own})
        .where('id', '=', idOfIdea(name))
        .execute()
  }
  const say = (after: number, said: Parameters<Townhall['write']>[0] = {}) => {
    town.clock.now = june + after * hour
    return town.write(said)
  }

  test('is one list of ideas and comments, what has waited longest first', async () => {
    await hand('old-station', {shade: 1, lamps: 4})
    await hand('market', {stalls: 2})
    const comment = await say(3, {text: 'When do the lamps come?', name: 'Layla'})

    const {unanswered} = await read()

    expect(unanswered.map(named)).toEqual(['old-station/1', 'market/1', comment, 'old-station/2'])
    expect(unanswered[0]).toEqual({
      kind: 'idea',
      idea: 1,
      activity: 'old-station',
      hour: new Date(june + hour).toISOString(),
      name: 'Layla',
      words: 'Idea shade',
      supports: 0,
      comments: 0,
    })
    expect(unanswered[2]).toMatchObject({kind: 'comment', words: 'When do the lamps come?', name: 'Layla'})
  })

  test('leaves out what has an official answer, wherever below it that stands', async () => {
    const first = await say(1)
    const second = await say(2)
    const reply = await say(3, {answers: first})

    await desk.browser.ask(
      'answerOfficially',
      {municipality: 'irbid', activity: 'park-talk'},
      {key: keyOf(1), office: parks, text: 'In spring.', parent: reply},
    )

    expect(await names()).toEqual([second])
    expect((await read()).activities?.find(({id}) => id === 'park-talk')?.waiting).toBe(1)
  })

  test('leaves out an idea about which something was said, and one that is decided for good', async () => {
    await hand('old-station', {shade: 1, lamps: 2, trees: 3})
    const step = (idea: number, body: object) =>
      desk.browser.ask(
        'answerIdea',
        {municipality: 'irbid', activity: 'old-station', idea: String(idea)},
        {key: keyOf(idea), office: parks, ...body},
      )

    await step(1, {text: {en: 'We look into it.'}})
    await step(2, {status: 'done'})
    await step(3, {status: 'studied'})

    expect(await names()).toEqual(['old-station/3'])
  })

  test('leaves out duplicates, what is hidden or waits itself, answers of offices, and guestbooks', async () => {
    await hand('old-station', {shade: 1, more: 2})
    await desk.browser.ask(
      'markDuplicate',
      {municipality: 'irbid', activity: 'old-station', idea: '2'},
      {of: 1},
    )
    await say(3, {waits: ['reported']})
    await say(3, {office: JSON.stringify(parks)})
    await say(3, {thread: 'visitors'})

    const {unanswered, activities} = await read()

    expect(unanswered.map(named)).toEqual(['old-station/1'])
    expect(activities).toEqual([
      {id: 'old-station', kind: 'ideas', title: {en: 'Ideas', ar: 'أفكار'}, waiting: 1},
      {id: 'market', kind: 'ideas', title: {en: 'Ideas', ar: 'أفكار'}, waiting: 0},
      {id: 'park-talk', kind: 'comments', title: {en: 'Talk', ar: 'نقاش'}, waiting: 0},
    ])
  })

  test('can be read of one activity alone', async () => {
    await hand('old-station', {shade: 1})
    await hand('market', {stalls: 2})

    expect(await names({activity: 'market'})).toEqual(['market/1'])
    expect(await codeOf(await ask({activity: 'unknown'}))).toBe('not-found')
    expect(await codeOf(await ask({activity: 'visitors'}))).toBe('not-found')
  })

  test('comes page by page, without a gap and nothing twice, also where much came in the same hour', async () => {
    const numbers = Array.from({length: 70}, (_, at) => at)
    await hand('old-station', Object.fromEntries(numbers.map((at) => [`a${at}`, 1])))
    await hand('market', Object.fromEntries(numbers.map((at) => [`b${at}`, at < 35 ? 1 : 0])))

    const pages: string[][] = []
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: UnansweredPage = await read(cursor ? {cursor} : {})
      pages.push(page.unanswered.map(named))
      cursor = page.cursor
    }

    expect(pages.map(({length}) => length)).toEqual([limits.unansweredPage, limits.unansweredPage, 40])
    expect(new Set(pages.flat()).size).toBe(140)
    expect(pages[0]?.slice(0, 35).every((name) => name.startsWith('market/'))).toBe(true)
    expect(await codeOf(await ask({cursor: 'made-up'}))).toBe('invalid')
  })

  test('comes with the offices that have answered before, the last one first', async () => {
    await hand('old-station', {shade: 1})
    const comment = await say(1)
    const roads = {en: 'Roads'}
    await desk.browser.ask(
      'answerOfficially',
      {municipality: 'irbid', activity: 'park-talk'},
      {key: keyOf(1), office: roads, text: 'In spring.', parent: comment},
    )
    town.clock.now += 48 * hour
    await desk.browser.ask(
      'answerIdea',
      {municipality: 'irbid', activity: 'old-station', idea: '1'},
      {key: keyOf(2), office: parks, status: 'studied'},
    )

    expect((await read()).offices).toEqual([parks, roads])
  })

  test('is only for those who may answer, and of their own municipality', async () => {
    expect(await codeOf(await ask({}, 'elsewhere'))).toBe('not-found')
    desk = await town.hire(`viewer${people}@irbid.example`, 'viewer')
    expect(await codeOf(await ask())).toBe('not-allowed')
  })

  test('is there at once, however many ideas have been answered or are decided', async () => {
    const {db} = opened().store
    const activity = await collectionNumber(db)
    const rows = Array.from({length: 20_000}, (_, at) =>
      waitingIdea(activity, `i${at}`, {
        state: 'published',
        number: at + 1,
        hour: 400_000 + at,
        is_answered: at % 2,
        status: at < 19_000 ? 'done' : 'received',
      }),
    )
    for (let from = 0; from < rows.length; from += 500)
      await db
        .insertInto('idea')
        .values(rows.slice(from, from + 500))
        .execute()
    await ask()
    const before = process.cpuUsage()

    const {unanswered, activities} = await read()

    const {user, system} = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(100)
    expect(unanswered).toHaveLength(limits.unansweredPage)
    expect(activities?.[0]?.waiting).toBe(500)
  })
})
