/** Tables by groups: declared before the first answer, counted with every response, published with the results. */
import type {Answers, BreakdownResult, Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition, FrozenError} from '../activities/import-definition.ts'
import {versionOf} from '../activities/versions.ts'
import {
  closes,
  forgetContributions,
  formOf,
  openSquare,
  parkDefinition,
  resultsPath,
} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'

const survey: Survey = {
  ...exampleSurvey,
  breakdowns: [
    {id: 'often-by-age', question: 'often', by: ['age']},
    {id: 'why-by-both', question: 'why', by: ['often', 'safe']},
  ],
}
const definition = parkDefinition(survey)
const version = versionOf(survey)

describeEachStore('breakdowns', (opened) => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    await (await openSquare(opened().store)).define(definition)
  })

  beforeEach(async () => {
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
    sent = 0
  })

  let sent = 0

  async function send(people: number, answers: Answers) {
    sent += people
    return square.sendMany(people, sent - people + 1, answers, version)
  }

  /** The first table, its groups by age. */
  async function byAge(): Promise<BreakdownResult | undefined> {
    await square.publisher.publishDue()
    await square.publisher.publishDue()
    return (await square.results()).snapshot?.breakdowns?.[0]
  }

  const countsOf = (table: BreakdownResult | undefined, age: string) =>
    table?.groups.find(({cells}) => cells[0]?.includes(age))?.counts

  async function town() {
    await send(30, {often: 'daily', age: 15, safe: 7})
    await send(20, {often: 'weekly', age: 15, safe: 3})
    await send(15, {often: 'daily', age: 40, safe: 3})
    await send(40, {often: 'rarely', age: 40, safe: 7})
  }

  test('stand in the results with every group, once the survey has closed', async () => {
    await town()
    square.clock.now = closes

    const table = await byAge()

    expect(table).toMatchObject({breakdown: 'often-by-age', question: 'often', by: ['age'], rounding: 5})
    expect(countsOf(table, '12')).toEqual([30, 20, 0])
    expect(countsOf(table, '30')).toEqual([15, 0, 40])
    expect(countsOf(table, '60')).toEqual([0, 0, 0])
    expect(table?.independence?.degrees).toBe(2)
  })

  test('stand nowhere while the survey is open: they would tell of those who came between two publications', async () => {
    await town()
    await square.publisher.publishDue()
    await town()

    expect(await byAge()).toBeUndefined()
    expect((await square.results()).snapshot).toMatchObject({step: 10, people: expect.any(Number)})
  })

  test('follow those who change their mind, and forget those who withdraw', async () => {
    await town()
    const moved = await send(15, {often: 'rarely', age: 15, safe: 7})
    const gone = await send(15, {often: 'rarely', age: 70, safe: 7})
    for (const {receipt} of moved)
      await square.withReceipt('PUT', receipt, {version, answers: {often: 'weekly', age: 40, safe: 7}})
    for (const {receipt} of gone) await square.withReceipt('DELETE', receipt)
    square.clock.now = closes

    const table = await byAge()

    expect(countsOf(table, '12')).toEqual([30, 20, 0])
    expect(countsOf(table, '30')).toEqual([15, 15, 40])
    expect(countsOf(table, '60')).toEqual([0, 0, 0])
  })

  test('are the same to the last number, whatever was changed on the way', async () => {
    await town()
    square.clock.now = closes
    const straight = await byAge()
    await forgetContributions(opened().store)
    square = await openSquare(opened().store)
    const first = await send(30, {often: 'rarely', age: 70, safe: 1})
    await send(20, {often: 'weekly', age: 15, safe: 3})
    for (const {receipt} of first)
      await square.withReceipt('PUT', receipt, {version, answers: {often: 'daily', age: 15, safe: 7}})
    await send(15, {often: 'daily', age: 40, safe: 3})
    await send(40, {often: 'rarely', age: 40, safe: 7})
    square.clock.now = closes

    expect(straight?.groups).toHaveLength(4)
    expect(await byAge()).toEqual(straight)
  })

  test('that nobody declared are refused, and not passed over', async () => {
    for (const query of ['?by=age', '?question=often&age=15', '?filter%5Bage%5D=15']) {
      const reply = await square.app.request(resultsPath + query)

      expect(reply.status).toBe(400)
      expect(await reply.json()).toMatchObject({code: 'not-declared'})
    }
    expect((await square.app.request(resultsPath)).status).toBe(200)
  })

  test('cannot be added, changed or taken away once somebody has answered', async () => {
    expect((await square.send(formOf(1, {often: 'daily', age: 15}, version))).status).toBe(201)
    const {breakdowns = []} = survey

    for (const other of [
      undefined,
      breakdowns.slice(1),
      [...breakdowns, {id: 'why-by-age', question: 'why', by: ['age']}],
    ]) {
      const {breakdowns: _, ...rest} = survey
      const changed = parkDefinition({...rest, ...(other && {breakdowns: other})})
      const error = await importDefinition(opened().store.db, changed).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )

      expect(error).toBeInstanceOf(FrozenError)
      expect((error as FrozenError).frozen).toMatchObject([{what: 'wording'}])
    }
  })
})
