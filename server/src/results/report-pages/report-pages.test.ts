/** What a council and everybody else reads of a consultation, and what ties the words to the numbers. */
import type {ReportChange, Snapshot, WholeReport} from '@saha/contract'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {openDecisions, type Decisions} from '../../referring/decisions.test-kit.ts'
import {june} from '../../saha.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'
import {joinedTable} from '../joined-table.test-kit.ts'
import {addSnapshot} from '../results.queries.ts'

const both = (en: string) => ({en, ar: `${en} (ar)`})

const snapshotOf = (number: number, often: number, people = 120): Snapshot => ({
  number,
  at: new Date(june).toISOString(),
  step: 1,
  people,
  questions: [
    {
      question: 'often',
      people: 100,
      declined: people - 100,
      unanswered: 0,
      cells: [
        {cell: 'daily', count: often},
        {cell: 'weekly', count: 100 - often},
        {cell: 'rarely', count: null},
        {cell: 'never', count: null},
      ],
    },
  ],
})

describeEachStore('a report of a consultation', (opened) => {
  let town: Decisions

  beforeAll(async () => {
    town = await openDecisions(opened().store)
  })
  beforeEach(async () => {
    await town.begin()
    for (const table of ['council_report', 'council_report_snapshot'] as const)
      await opened().store.db.deleteFrom(table).execute()
  })

  const publish = async (snapshot: Snapshot) => {
    const {db} = opened().store
    const activity = await town.surveyNumber()
    const content = JSON.stringify(snapshot)
    const {number, people} = snapshot
    await addSnapshot(db, {activity, number, at: june, hash: 'a'.repeat(64), people, content})
  }
  const read = async (path: string) => {
    town.clock.now += 1_000
    const reply = await town.app.request(path)
    return {reply, text: (await reply.text()).replaceAll(/[\u2068\u2069]/g, '')}
  }
  const save = (content: Partial<ReportChange>) =>
    town.ask(
      'saveReport',
      {consultation: 'park'},
      {revision: 0, words: {comments: []}, isPublished: true, ...content},
    )

  test('answers a council’s five questions on its first sheet, in every language', async () => {
    await publish(snapshotOf(1, 61))

    const {reply, text} = await read('/reports/irbid/park/briefing?lang=en')
    const arabic = await read('/reports/irbid/park/briefing?lang=ar')

    const first = text.slice(0, text.indexOf('class="rest"'))
    for (const words of [
      'What did people say?',
      'How many took part?',
      'Who is missing?',
      'How sure can we be?',
      'What was left out?',
      '120 people',
      '61%',
      'drawn by lot',
      'numbers are withheld',
    ])
      expect(first).toContain(words)
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(arabic.text).toContain('<html lang="ar" dir="rtl">')
    expect(arabic.text).toContain('من الغائب؟')
  })

  test.each([
    ['en', 'to 6 together', 'Small groups or answers stand together'],
    ['ar', 'إلى 6', 'معًا'],
  ])('names what stands together in a table by groups, and says why: %s', async (language, group, why) => {
    await publish({...snapshotOf(1, 61), breakdowns: [joinedTable]})

    const pages = await Promise.all(
      ['', '/briefing'].map((kind) => read(`/reports/irbid/park${kind}?lang=${language}`)),
    )

    for (const {text} of pages) {
      const words = text
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll('&gt;', '>')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ')
      expect(words).toContain(group)
      expect(words).toContain(why)
      expect(words).toContain('Weekly')
      expect(words).toMatch(/> .?90.?%/)
    }
  })

  test('says so while nothing has been published, and is not there where nothing is', async () => {
    expect((await read('/reports/irbid/park?lang=en')).text).toContain('Nothing has been published')
    for (const path of ['/reports/irbid/elsewhere', '/reports/elsewhere/park', '/reports/irbid/x/briefing'])
      expect((await read(path)).reply.status).toBe(404)
  })

  test('is found from the page of its consultation, a minute after there are results', async () => {
    const before = await read('/c/irbid/park?lang=en')
    await publish(snapshotOf(1, 61))
    town.clock.now += 60_000
    const {text} = await read('/c/irbid/park?lang=en')
    const arabic = await read('/c/irbid/park?lang=ar')

    expect(before.text).not.toContain('What came of it')
    expect(text).toContain('What came of it')
    for (const page of ['reports/irbid/park', 'reports/irbid/park/briefing'])
      expect(text).toContain(`<a href="../../${page}?lang=en">`)
    expect(arabic.text).toContain('ما أسفرت عنه الاستشارة')
  })

  test('has words of the municipality around numbers that lead to their snapshot', async () => {
    await publish(snapshotOf(1, 61))
    const words = {summary: both('{park-survey/often/daily} come daily.'), comments: []}

    const reply = await save({words})
    const {text} = await read('/reports/irbid/park?lang=en')

    expect(reply.status).toBe(200)
    expect(text).toMatch(/<a href="..\/..\/v1\/snapshots\/irbid\/park-survey\/1"\s*><bdi>61%<\/bdi><\/a/)
    const {reply: json} = await read('/v1/snapshots/irbid/park-survey/1')
    expect(json.headers.get('content-type')).toContain('application/json')
  })

  test('rests on the results of its publication, whatever is published later, until it is published anew', async () => {
    await publish(snapshotOf(1, 61))
    const words = {summary: both('{park-survey/often/daily} come daily.'), comments: []}
    const {revision, surveys} = (await (await save({words})).json()) as WholeReport

    await publish(snapshotOf(2, 72, 140))
    const later = await read('/reports/irbid/park?lang=en')
    const kept = await read('/v1/snapshots/irbid/park-survey/1')
    await save({words: {...words, next: both('Lamps.')}, revision})
    const anew = await read('/reports/irbid/park?lang=en')

    expect(surveys).toMatchObject([{activity: 'park-survey', snapshot: {number: 1, people: 120}}])
    expect(later.text).toContain('<bdi>61%</bdi>')
    expect(kept.reply.status).toBe(200)
    expect(anew.text).toContain('<bdi>72%</bdi>')
  })

  test('cannot be published in one language alone, or with a number that nobody has counted', async () => {
    await publish(snapshotOf(1, 61))

    const untranslated = await save({words: {summary: {en: 'Shade.'}, comments: []}})
    const unknown = await save({words: {summary: both('{park-survey/often/rarely} rarely.'), comments: []}})
    const draft = await save({words: {summary: {en: 'Shade.'}, comments: []}, isPublished: false})

    expect([untranslated.status, unknown.status, draft.status]).toEqual([422, 422, 200])
    expect((await untranslated.json()) as object).toMatchObject({code: 'words-missing'})
    expect((await unknown.json()) as object).toMatchObject({code: 'number-unknown'})
    expect((await read('/reports/irbid/park?lang=en')).text).not.toContain('Shade.')
  })

  test('is not overwritten by somebody who has not seen the newest words', async () => {
    await save({isPublished: false})

    const late = await save({words: {summary: both('Late'), comments: []}})

    expect(late.status).toBe(409)
  })

  test('is taken back at once', async () => {
    await publish(snapshotOf(1, 61))
    const words = {summary: both('Shade first.'), comments: []}
    const {revision} = (await (await save({words})).json()) as WholeReport

    await save({words, revision, isPublished: false})

    expect((await read('/reports/irbid/park?lang=en')).text).not.toContain('Shade first.')
  })

  test('shows words as words, whatever they look like', async () => {
    await publish(snapshotOf(1, 61))
    await save({words: {summary: both('<img src=x onerror=alert(1)>{park-survey}'), comments: []}})

    const {text} = await read('/reports/irbid/park/briefing?lang=en')

    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toContain('<img')
  })

  test('tells what was decided', async () => {
    await town.created({consultation: 'park'})

    const {text} = await read('/reports/irbid/park?lang=en')

    expect(text).toContain('Forty trees will be planted.')
  })

  test('is held against an earlier round, in the words of both', async () => {
    await publish(snapshotOf(1, 61))

    const {reply, text} = await read('/compare/irbid/park-survey/park-survey?lang=en')

    expect(reply.status).toBe(200)
    expect(text).toContain('compared with an earlier round')
    expect(text).toContain('could be chance')
    expect((await read('/compare/irbid/park-survey/nothing')).reply.status).toBe(404)
  })
})
