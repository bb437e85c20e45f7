/** Surveys that do not ask everybody everything, and every kind of question, from the request to the results. */
import type {Answers, QuestionResult} from '@saha/contract'
import {wholeAnswers} from '@saha/domain/survey/example-whole-survey'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {checkFile} from '../activities/check-file.ts'
import {versionOf} from '../activities/versions.ts'
import {closes, forgetContributions, formOf, openSquare, parkDefinition} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {surveyOfKinds} from '../test-kit/survey-of-kinds.ts'

const version = versionOf(surveyOfKinds)

const {spot: _s, pictures: _p, email: _e, phone: _n, ...kinds} = wholeAnswers
/** Asked everything but about parking. */
const walker: Answers = {often: 'daily', ...kinds}
const driver: Answers = {...walker, means: {week: ['car']}, parking: 2}
const rare: Answers = {often: 'rarely'}

test('the survey of these tests is one that a municipality could import', () => {
  expect(checkFile(parkDefinition(surveyOfKinds))).not.toHaveProperty('findings')
})

describeEachStore('a survey that does not ask everybody everything', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    await (await openSquare(opened().store)).define(parkDefinition(surveyOfKinds))
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
  })

  const send = (number: number, answers: Answers) => square.send(formOf(number, answers, version))

  async function stored(): Promise<Answers[]> {
    const rows = await opened().store.db.selectFrom('survey_response').select('answers').execute()
    return rows.map(({answers}) => JSON.parse(answers))
  }

  /** The results once the survey has closed. */
  async function published(): Promise<ReadonlyMap<string, QuestionResult>> {
    square.clock.now = closes
    await square.publisher.publishDue()
    const {snapshot} = await square.results()
    return new Map(snapshot?.questions.map((result) => [result.question, result]))
  }

  test('keeps every kind of answer as it was given', async () => {
    const reply = await send(1, driver)

    expect(reply.status).toBe(201)
    expect(await stored()).toEqual([driver])
  })

  test('drops what hidden questions held, and does not ask for them', async () => {
    const reply = await send(1, {...driver, ...rare, more: 'Hidden words.'})

    expect(reply.status).toBe(201)
    expect(await stored()).toEqual([{...rare, ...(driver['why'] !== undefined && {why: driver['why']})}])
  })

  test('takes what hidden questions held for no other content under the same key', async () => {
    const first = await send(1, rare)
    const second = await send(1, {...driver, ...rare})

    expect(second.status).toBe(201)
    expect(await second.json()).toEqual(await first.json())
  })

  test('refuses a shown question that is left out', async () => {
    const {agree: _, ...silent} = walker

    const reply = await send(1, silent)

    expect(await square.problem(reply)).toMatchObject({problems: [{question: 'agree', code: 'required'}]})
  })

  test.each<[string, Answers, string, string]>([
    ['an order that leaves an option out', {order: ['a', 'b']}, 'order', 'too-few'],
    ['an order with an option twice', {order: ['a', 'b', 'a']}, 'order', 'repeated'],
    ['a row that there is not', {hours: {month: 'evening'}}, 'hours', 'unknown-option'],
    ['shares that come to more', {budget: {a: 70, b: 31}}, 'budget', 'not-total'],
    ['a share below nothing', {budget: {a: 110, b: -10}}, 'budget', 'wrong-type'],
    ['the thirtieth of February', {since: '2026-02-30'}, 'since', 'not-a-day'],
    ['a day too late', {since: '2026-02-11'}, 'since', 'too-late'],
    ['a sixth face', {clean: 6}, 'clean', 'too-high'],
    ['too few wishes', {wishes: ['shade']}, 'wishes', 'too-few'],
    ['a consent that is a word', {agree: 'true'}, 'agree', 'wrong-type'],
  ])('refuses %s', async (_, answers, question, code) => {
    const reply = await send(1, {...walker, ...answers})

    const problem = await square.problem(reply)
    expect(reply.status).toBe(422)
    expect(problem.problems).toEqual([{question, code}])
    expect(await stored()).toEqual([])
  })

  test('counts apart whom earlier answers led past a question', async () => {
    await square.sendMany(20, 0, walker, version)
    await square.sendMany(15, 20, driver, version)
    await square.sendMany(12, 40, rare, version)

    const results = await published()

    expect(results.get('often')).toMatchObject({people: 47, unasked: 0})
    expect(results.get('clean')).toMatchObject({people: 35, unanswered: 0, unasked: 12})
    expect(results.get('parking')).toMatchObject({people: 15, unanswered: 0, unasked: 32})
  })

  test('publishes shares as averages, orders by position and rows by column', async () => {
    await square.sendMany(20, 0, walker, version)
    await square.sendMany(12, 20, {...walker, budget: {a: 100}, order: ['a', 'b', 'c']}, version)

    const results = await published()

    expect(results.get('budget')?.cells).toEqual([
      {cell: 'a', count: 32, mean: 81.3},
      {cell: 'b', count: 20, mean: 18.8},
      {cell: 'c', count: 0, mean: 0},
    ])
    expect(results.get('order')?.cells).toContainEqual({cell: 'c@1', count: 20})
    expect(results.get('hours')?.cells).toContainEqual({cell: 'week/evening', count: 32})
    expect(results.get('since')?.cells).toContainEqual({cell: '2026-01', count: 32})
    expect(results.get('agree')).toMatchObject({people: 32, cells: []})
  })

  test('publishes no words of anybody, "other" included', async () => {
    await square.sendMany(20, 0, walker, version)

    await published()

    expect(JSON.stringify(await square.results())).not.toContain('السرو')
  })
})
