/** Responses on their way out: for staff, in sheets. */
import type {Answers, Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeAnswers} from '@saha/domain/survey/example-whole-survey'
import {parse} from 'csv-parse/sync'
import {Writable} from 'node:stream'
import {beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {versionOf} from '../activities/versions.ts'
import {forgetContributions, formOf, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {surveyOfKinds} from '../test-kit/survey-of-kinds.ts'
import {dictionaryOf} from './dictionary.ts'
import {readResponses, type ResponseBlock} from './responses.queries.ts'
import {sheetOf, type Shape, type SheetOptions, type StoredResponse} from './sheet.ts'
import {writeResponses} from './write-responses.ts'
import {writeRows, type SheetFormat} from './write-sheet.ts'

const {spot: _s, pictures: _p, email: _e, phone: _n, ...kinds} = wholeAnswers
const answers: Answers = {...kinds, often: 'daily', why: null, age: 34}

/** Somewhere to write, and what was written there. */
function paper() {
  const pieces: Buffer[] = []
  const out = new Writable({
    write(piece: Buffer, _, done) {
      pieces.push(Buffer.from(piece))
      done()
    },
  })
  return {out, text: () => Buffer.concat(pieces).toString('utf8')}
}

async function written(
  survey: Survey,
  responses: readonly StoredResponse[],
  format: SheetFormat = 'csv',
  shape: Shape = 'wide',
  options: SheetOptions = {},
): Promise<string> {
  const {out, text} = paper()
  const sheet = sheetOf(survey, shape, options)
  const rows = responses.flatMap((response, at) => sheet.rowsOf(response, at + 1))
  await writeRows(sheet.head, rows, format, out)
  return text()
}

async function listOf(blocks: AsyncIterable<ResponseBlock>): Promise<StoredResponse[]> {
  const list: StoredResponse[] = []
  for await (const {responses} of blocks) list.push(...responses)
  return list
}

const rowsIn = (csv: string): string[][] => parse(csv, {bom: true})
const onJune = (given: Answers): StoredResponse => ({day: '2026-06-15', channel: 'web', answers: given})

async function cellsOf(given: Answers): Promise<Record<string, string>> {
  const [head = [], row = []] = rowsIn(await written(surveyOfKinds, [onJune(given)]))
  return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))
}

describe('a sheet with a row for each response', () => {
  test('has a column for each question, or for each part of one', async () => {
    expect(await cellsOf(answers)).toMatchObject({
      response: '1',
      day: '2026-06-15',
      often: 'daily',
      district: 'elsewhere',
      'district.elsewhere.words': 'وادي السرو',
      'wishes.shade': '1',
      'wishes.light': '0',
      clean: '4',
      'order.a': '2',
      'order.c': '1',
      'top.a': '',
      'top.b': '1',
      'hours.week': 'evening',
      'hours.weekend': '',
      'means.week.foot': '1',
      'means.week.car': '0',
      'means.weekend.car': '1',
      since: '2026-01-31',
      'budget.a': '70',
      'budget.c': '0',
      agree: '1',
    })
  })

  test('tells apart who would rather not say, who was not asked and who left it out', async () => {
    expect(await cellsOf(answers)).toMatchObject({'why.walk': 'declined', parking: 'not-asked', safe: ''})
  })

  test('says the same in JSON, without what was not given', async () => {
    const [row] = JSON.parse(await written(surveyOfKinds, [onJune(answers)], 'json'))

    expect(row).toMatchObject({response: 1, day: '2026-06-15', clean: 4, parking: 'not-asked'})
    expect(row).not.toHaveProperty('safe')
  })

  test('without responses is a head, or an empty list', async () => {
    expect(rowsIn(await written(exampleSurvey, []))).toHaveLength(1)
    expect(JSON.parse(await written(exampleSurvey, [], 'json'))).toEqual([])
  })
})

describe('a sheet for readers', () => {
  test('says chosen options in the words of a language, and leaves figures and codes as they are', async () => {
    const given: Answers = {...answers, hours: {week: 'evening'}}
    const csv = await written(surveyOfKinds, [onJune(given)], 'csv', 'wide', {labels: ['en', 'ar']})
    const [head = [], row = []] = rowsIn(csv)
    const cells = Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))

    expect(cells).toMatchObject({
      often: 'Daily',
      district: 'Elsewhere',
      'hours.week': 'evening',
      'wishes.shade': '1',
      'why.walk': 'declined',
      parking: 'not-asked',
    })
  })

  test('can do without what citizens wrote themselves, and where they drew', async () => {
    const csv = await written(surveyOfKinds, [onJune({...answers, more: 'I am Ali'})], 'csv', 'wide', {
      noFreeText: true,
    })

    const [head = []] = rowsIn(csv)
    expect(head).not.toEqual(expect.arrayContaining(['more']))
    expect(head).not.toContain('district.elsewhere.words')
    expect(head).toContain('district')
    expect(csv).not.toMatch(/Ali|وادي/)
    const meanings = dictionaryOf(surveyOfKinds, ['en'], {noFreeText: true}).map(([column]) => column)
    expect(meanings).not.toContain('more')
  })
})

test('where moderators read open answers, a sheet says what is left out, and the dictionary why', async () => {
  const survey: Survey = {...exampleSurvey, reviewTexts: true}
  const given = {often: 'daily', more: 'Shade'}
  const responses = (['waiting', 'hidden', undefined] as const).map((withheld) => ({
    ...onJune(given),
    withheld,
  }))

  const [, ...rows] = rowsIn(await written(survey, responses))

  expect(rows.map((row) => [row[3], row.at(-1)])).toEqual([
    ['daily', 'not-looked-at'],
    ['daily', 'hidden'],
    ['daily', 'Shade'],
  ])
  const meanings = dictionaryOf(survey, ['en']).filter(([column]) => column === 'more')
  expect(meanings.map(([, , value]) => value)).toEqual(['', 'not-looked-at', 'hidden', 'not-asked'])
  expect(dictionaryOf(exampleSurvey, ['en']).flat()).not.toContain('not-looked-at')
})

describe('a sheet with a row for each thing that was answered', () => {
  test('names response, day, column and value', async () => {
    const rows = rowsIn(await written(exampleSurvey, [onJune({often: 'daily', safe: 7})], 'csv', 'long'))

    expect(rows).toEqual([
      ['response', 'day', 'channel', 'column', 'value'],
      ['1', '2026-06-15', 'web', 'often', 'daily'],
      ['1', '2026-06-15', 'web', 'safe', '7'],
    ])
  })
})

describe('a spreadsheet', () => {
  const leads = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20']
  const marks = ['', '\u200f', '\u202b', '\u200e\u2067', ' ', '\ufeff']
  const traps = marks.flatMap((mark) => leads.map((lead) => `${mark}${lead}1+1`))

  test.each(traps.map((trap) => [JSON.stringify(trap), trap]))('takes %s for text', async (_, trap) => {
    const [, row = []] = rowsIn(await written(exampleSurvey, [onJune({often: 'daily', more: trap})]))

    expect(row.at(-1)).toBe(`'${trap}`)
  })

  test.each(traps.map((trap) => [JSON.stringify(trap), trap]))(
    'takes the head %s for text',
    async (_, trap) => {
      const {out, text} = paper()

      await writeRows([trap, 'day'], [], 'csv', out)

      expect(rowsIn(text())[0]?.[0]).toBe(`'${trap}`)
    },
  )

  test.each(['quiet\n=1+1', 'quiet\r=1+1', 'quiet;=1+1', 'quiet\t=1+1'])(
    'keeps %j in its cell',
    async (trap) => {
      const csv = await written(exampleSurvey, [onJune({often: 'daily', more: trap})])

      expect(rowsIn(csv)[1]?.at(-1)).toBe(trap)
      expect(csv).toContain(`"${trap}"`)
    },
  )

  test('keeps numbers below nothing, and words with quotes, line ends and commas, as they were', async () => {
    const words = 'A "quiet", green\nplace; يا سلام'
    const {out, text} = paper()

    await writeRows(['a', 'b'], [[-5, words]], 'csv', out)

    expect(rowsIn(text())[1]).toEqual(['-5', words])
    expect(text().startsWith('\ufeff')).toBe(true)
  })
})

test('the data dictionary says what every column and value means, in every language', async () => {
  const rows = dictionaryOf(exampleSurvey, ['ar', 'en'])
  const {head} = sheetOf(exampleSurvey, 'wide')

  const named = new Set(rows.slice(1).map(([column]) => column))
  expect([...named]).toEqual(head)
  expect(rows).toContainEqual(['often', 'single', 'weekly', '', 'Weekly'])
  expect(rows).toContainEqual(['why.walk', 'multiple', '', ' — ', 'What for? — To walk'])
  expect(rows).toContainEqual([
    'why.walk',
    'multiple',
    'declined',
    'Would rather not say',
    'Would rather not say',
  ])
})

describeEachStore('stored responses', (opened) => {
  const version = versionOf(surveyOfKinds)

  beforeAll(async () => {
    await (await openSquare(opened().store)).define(parkDefinition(surveyOfKinds))
  })
  beforeEach(() => forgetContributions(opened().store))

  test('are all given out, once each, in the order of their random ids, with their day and no more', async () => {
    const square = await openSquare(opened().store)
    // Not all at once: a store that is kept waiting for longer than five seconds turns some of them away.
    for (const from of [0, 401, 802]) await square.sendMany(401, from, {often: 'rarely'}, version)
    const {db} = opened().store
    const activity = await findActivity(db, 'irbid', 'park-survey')

    const found = await listOf(readResponses(db, activity?.number ?? 0))

    expect(found).toHaveLength(1_203)
    expect(new Set(found.flatMap((response) => Object.keys(response)))).toEqual(
      new Set(['day', 'channel', 'answers', 'withheld']),
    )
    expect(found[0]).toEqual({day: '2026-06-15', channel: 'web', answers: {often: 'rarely'}})
  })

  test('stand in the order of their ids, not of their arrival', async () => {
    const square = await openSquare(opened().store)
    for (let age = 20; age < 40; age += 1) await square.send(formOf(age, {often: 'rarely', age}, version))
    const {db} = opened().store
    const rows = await db.selectFrom('survey_response').select('answers').orderBy('id').execute()

    const found = await listOf(readResponses(db, 1))

    expect(found.map((response) => response.answers)).toEqual(rows.map((row) => JSON.parse(row.answers)))
  })

  test('hold no receipt and no id', async () => {
    const square = await openSquare(opened().store)
    const [sent] = await square.sendMany(1, 7, answers, version)
    const {db} = opened().store
    const [row] = await db.selectFrom('survey_response').select('id').execute()
    const {out, text} = paper()

    const activity = await findActivity(db, 'irbid', 'park-survey')
    if (activity?.kind !== 'survey') throw new Error('The survey is not there.')
    await writeResponses(db, activity, {format: 'csv', shape: 'wide'}, out)

    expect(text()).toContain('وادي السرو')
    expect(text()).not.toContain(row?.id)
    expect(text()).not.toContain(sent?.receipt)
  })
})
